import { nearest } from '@locus/diagnostics'
import type { How } from '../tree.ts'
import { targetBraces } from './parse.ts'

/** What a tag of the language takes. */
interface Tag {
  /** The one thing it must be given; `names`: a module and names. */
  readonly takes: 'value' | 'name' | 'names' | 'nothing'
  readonly options: Readonly<Record<string, 'text' | 'value'>>
  readonly elses?: true
  /** Most block parameters: `as |x i|`. */
  readonly params?: number
}

export const blockTags = {
  if: { takes: 'value', options: {}, elses: true },
  unless: { takes: 'value', options: {}, elses: true },
  each: { takes: 'value', options: { between: 'text' }, elses: true, params: 2 },
  with: { takes: 'value', options: {}, elses: true, params: 1 },
  fit: { takes: 'nothing', options: {}, elses: true },
  block: { takes: 'name', options: {} },
  slot: { takes: 'name', options: { of: 'value' }, params: 1 },
  extend: { takes: 'name', options: {} },
  replace: { takes: 'name', options: { was: 'text' } },
  wrap: { takes: 'name', options: {} },
  prepend: { takes: 'name', options: {} },
  append: { takes: 'name', options: {} },
} as const satisfies Readonly<Record<string, Tag>>
export type BlockName = keyof typeof blockTags

const simpleTags = {
  use: { takes: 'names', options: { kind: 'text' } },
  super: { takes: 'nothing', options: {} },
  slot: { takes: 'name', options: {} },
  imports: { takes: 'nothing', options: {} },
} as const satisfies Readonly<Record<string, Tag>>

export const isHow = (name: BlockName): name is How => name === 'replace' || name === 'wrap' || name === 'prepend' || name === 'append'

/** The value of a text in quotes; `''` for anything else. */
export function text(node: hbs.AST.Expression | undefined): string {
  return node?.type === 'StringLiteral' ? targetBraces((node as hbs.AST.StringLiteral).value) : ''
}

/** What is wrong with a tag's arguments, if anything. */
export function checkTag(name: keyof typeof simpleTags | BlockName, node: hbs.AST.MustacheStatement | hbs.AST.BlockStatement): string | undefined {
  const tag: Tag = node.type === 'BlockStatement' ? blockTags[name as BlockName] : simpleTags[name as keyof typeof simpleTags]
  const pairs = node.hash?.pairs ?? []
  const foreign = pairs.find((pair) => !Object.hasOwn(tag.options, pair.key))
  if (foreign !== undefined) {
    const near = nearest(foreign.key, Object.keys(tag.options))
    return `there is no "${foreign.key}="${near === undefined ? '' : `; did you mean "${near}="?`}`
  }
  const vague = pairs.find((pair) => tag.options[pair.key] === 'text' && pair.value.type !== 'StringLiteral')
  if (vague !== undefined) return `"${vague.key}=" is a text in quotes`
  const kind = name === 'use' ? pairs.find((pair) => pair.key === 'kind') : undefined
  if (kind !== undefined && !['type', 'default', 'effect'].includes(text(kind.value))) return 'kind= is "type", "default" or "effect"'
  const named = (node as { readonly program?: hbs.AST.Program | null }).program?.blockParams?.length ?? 0
  if (named > (tag.params ?? 0)) return tag.params === undefined ? 'takes no names in bars' : `takes ${tag.params} in bars`
  return wrongParams(tag, node.params)
}

function wrongParams(tag: Tag, params: readonly hbs.AST.Expression[]): string | undefined {
  switch (tag.takes) {
    case 'nothing': return params.length === 0 ? undefined : 'takes nothing'
    case 'value': return params.length === 1 ? undefined : 'takes one value; a call stands in parentheses'
    case 'name': return params.length === 1 && text(params[0]) !== '' ? undefined : 'takes a name in quotes'
    case 'names': return params.length >= 2 && params.every((param) => text(param) !== '') ? undefined : 'takes a module and names, in quotes'
  }
}
