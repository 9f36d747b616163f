import type { Ref } from '../code/code.ts'
import type { Chunk } from '../template/chunk.ts'
import type { ImportStyle, ImportUse } from './import-style.ts'

export interface ResolvedImports {
  readonly lines: readonly string[]
  /** The name that a reference has in this file. */
  nameOf(ref: Ref): string
}

type Draft = { module: string; name: string; as: string; kind: Ref['kind'] }

const keyOf = (ref: Ref): string => (ref.kind === 'default' ? `${ref.module}\u0000default\u0000${ref.name}` : ref.kind === 'effect' ? `${ref.module}\u0000effect` : `${ref.module}\u0000${ref.name}`)

/** Imports follow from what is left in the output. Two modules with one name: the later one, in order of modules, takes another. */
export function resolveImports(chunks: readonly Chunk[], style: ImportStyle, file: { readonly path: string }): ResolvedImports {
  const self = style.self(file)
  const uses = new Map<string, Draft>()
  const taken = new Set<string>()
  for (const chunk of chunks) {
    if (typeof chunk === 'string' || 'imports' in chunk) continue
    if (chunk.module === self) {
      taken.add(chunk.name)
      continue
    }
    const key = keyOf(chunk)
    const seen = uses.get(key)
    const name = chunk.kind === 'effect' ? '' : chunk.name
    if (seen === undefined) uses.set(key, { module: chunk.module, name, as: name, kind: chunk.kind })
    else if (seen.kind === 'type' && chunk.kind === undefined) seen.kind = undefined // used as a value as well
  }
  const sorted = [...uses.values()].sort((a, b) => compare(a.module, b.module) || compare(a.name, b.name))
  if (style.spaces === true) qualify(sorted, taken, style)
  else rename(sorted, taken, style)
  const renamed = sorted.some((use) => use.as !== use.name)
  return {
    lines: style.lines(sorted.map(({ kind, ...use }): ImportUse => (kind === undefined ? use : { ...use, kind })), file),
    nameOf: (ref) => (ref.kind === 'effect' ? '' : renamed ? (uses.get(keyOf(ref))?.as ?? ref.name) : ref.name),
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function qualify(uses: readonly Draft[], taken: ReadonlySet<string>, style: ImportStyle): void {
  const owners = new Map<string, number>()
  for (const use of uses) owners.set(use.name, (owners.get(use.name) ?? 0) + 1)
  for (const use of uses) if (use.name !== '' && (taken.has(use.name) || (owners.get(use.name) ?? 0) > 1)) use.as = style.alias(use)
}

function rename(uses: readonly Draft[], taken: Set<string>, style: ImportStyle): void {
  for (const use of uses) {
    if (use.name === '') continue
    for (let count = 1; taken.has(use.as); count += 1) use.as = style.alias(use) + (count > 1 ? String(count) : '')
    taken.add(use.as)
  }
}
