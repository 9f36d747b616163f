import type { Expr } from '../template/program.ts'
import type { Use } from '../port.ts'

/** How a tag lies: alone on its line it keeps the line's indentation as its column; else it is inside of a line. */
export type Lie = { readonly column: string; readonly inline: boolean }

/** A part of a read template. Plain JSON: the reader makes it, the linker merges it. */
export type Node =
  | { readonly op: 'indent'; readonly text: string; readonly line: number }
  | { readonly op: 'text'; readonly text: string; readonly line: number }
  /** A line ends; it goes if nothing was printed on it. */
  | { readonly op: 'end' }
  | { readonly op: 'blank' }
  /** What follows joins the line before. */
  | { readonly op: 'glue' }
  | { readonly op: 'print'; readonly of: Expr; readonly line: number }
  | { readonly op: 'imports'; readonly line: number }
  | { readonly op: 'if'; readonly test: Expr; readonly not?: true; readonly body: readonly Node[]; readonly other: readonly Node[]; readonly line: number }
  | { readonly op: 'each'; readonly of: Expr; readonly as: readonly string[]; readonly between?: string; readonly body: readonly Node[]; readonly other: readonly Node[]; readonly line: number }
  | { readonly op: 'with'; readonly of: Expr; readonly as: readonly string[]; readonly body: readonly Node[]; readonly other: readonly Node[]; readonly line: number }
  | { readonly op: 'fit'; readonly body: readonly Node[]; readonly other: readonly Node[]; readonly line: number }
  | ({ readonly op: 'block'; readonly name: string; readonly body: readonly Node[]; readonly line: number } & Lie)
  | ({ readonly op: 'slot'; readonly name: string; readonly of?: Expr; readonly as: readonly string[]; readonly body?: readonly Node[]; readonly line: number } & Lie)
  | ({ readonly op: 'super'; readonly line: number } & Lie)
  | ({ readonly op: 'partial'; readonly name: string; readonly of?: Expr; readonly set?: Readonly<Record<string, Expr>>; readonly line: number } & Lie)
  /** Who wrote this part: put in by the linker. */
  | { readonly op: 'origin'; readonly template: string; readonly block?: string; readonly body: readonly Node[] }
  /** A partial with its body: put in by the linker. */
  | { readonly op: 'included'; readonly of?: Expr; readonly set?: Readonly<Record<string, Expr>>; readonly body: readonly Node[]; readonly line: number }

export type How = 'replace' | 'wrap' | 'prepend' | 'append'
export type Change = {
  readonly how: How
  readonly block: string
  /** Hash of the block's tree that a `replace` was written against. */
  readonly was?: string
  readonly body: readonly Node[]
  /** Written inside of a line. */
  readonly inline: boolean
  readonly line: number
}

/** A template once it is read. JSON: packages ship it in `templates.json`. */
export type Template = {
  readonly format: 1
  readonly name: string
  /** Path of the source as its author would write it, and the offset at which each line begins: findings point there. */
  readonly file: string
  readonly starts: readonly number[]
  readonly extends?: { readonly name: string; readonly line: number }
  readonly changes: readonly Change[]
  readonly body: readonly Node[]
  readonly uses: readonly Use[]
}
