import type { Ref } from '../code/code.ts'

/** Where data of an expression comes from. */
export type Expr =
  | { readonly lit: string | number | boolean | null }
  /** A member of the current item, or of the item `up` items out. */
  | { readonly up: number; readonly path: readonly string[] }
  /** A block parameter: `{{#each xs as |x|}}`. */
  | { readonly local: string; readonly path: readonly string[] }
  /** `@index @first @last @file`, else a member of the file's input. */
  | { readonly at: string; readonly path: readonly string[] }
  | Call

export type Call = { readonly call: string; readonly up: number; readonly args: readonly Expr[]; readonly named?: Readonly<Record<string, Expr>> }

/** One step of a linked template. `place` is an index into `Program.places`. */
export type Op =
  | { readonly op: 'text'; readonly text: string; readonly place: number; readonly start?: true; readonly end?: true }
  | { readonly op: 'indent'; readonly text: string; readonly place: number }
  | { readonly op: 'end' }
  | { readonly op: 'blank' }
  | { readonly op: 'glue' }
  | { readonly op: 'print'; readonly of: Expr; readonly place: number; readonly indent: string; readonly rest: number }
  | { readonly op: 'ref'; readonly ref: Ref; readonly place: number }
  | { readonly op: 'imports'; readonly place: number }
  | { readonly op: 'if'; readonly test: Expr; readonly not?: true; readonly body: readonly Op[]; readonly other: readonly Op[]; readonly place: number }
  | { readonly op: 'each'; readonly of: Expr; readonly as: readonly string[]; readonly between?: string; readonly body: readonly Op[]; readonly other: readonly Op[]; readonly place: number }
  | { readonly op: 'with'; readonly of: Expr; readonly as: readonly string[]; readonly body: readonly Op[]; readonly other: readonly Op[]; readonly place: number }
  /** A partial: `set` is laid over the item; without `of` it is the current one. */
  | { readonly op: 'partial'; readonly of?: Expr; readonly set?: Readonly<Record<string, Expr>>; readonly body: readonly Op[]; readonly place: number }
  | { readonly op: 'fit'; readonly body: readonly Op[]; readonly other: readonly Op[]; readonly rest: number; readonly place: number }
  | { readonly op: 'slot'; readonly name: string; readonly of?: Expr; readonly as: readonly string[]; readonly body?: readonly Op[]; readonly indent: string; readonly inline?: true; readonly place: number }

/** Who wrote a step: the template, the block, and for each line of its text the line of the template. */
export type Place = { readonly template: string; readonly block?: string; readonly lines: readonly number[] }

/**
 * A linked template: the chain of read trees merged, partials resolved, words of the vocabulary cut out. JSON.
 * `places` is for faults and traces only and stays out of cache keys: a comment line in a template changes no key.
 */
export type Program = {
  readonly format: 1
  readonly template: string
  readonly body: readonly Op[]
  readonly places: readonly Place[]
}
