import type { Diagnostic } from '@locus/diagnostics'
import type { Ownership } from '@locus/generator-sdk'
import { catalogue } from '../diagnostics.ts'
import { problemOfPath } from '../paths/check-path.ts'
import type { Found } from '../request.ts'
import type { Tree } from '../write/tree.ts'

/** A file that we wrote. */
export interface Recorded {
  /** Id of the planned file; behind the target's name and `=` where that is not the generator's own: `admin=vue/list:entity/Order`. */
  readonly id: string
  /** Relative to the project's root. */
  readonly path: string
  /** Of the text that we wrote last; several after a merge of two branches. */
  readonly hashes: readonly string[]
  readonly ownership: Ownership
  /** `@locus/gen-vue@0.1.0`. */
  readonly generator: string
}

export const manifestPath = '.locus/manifest'
const head = '# locus manifest 1: the files that Locus wrote. Committed; git merges it line by line.'
const ownerships: readonly Ownership[] = ['generated', 'scaffold', 'frozen']

/** By path. A missing manifest is an empty one. */
export function readManifest(tree: Tree): Found<ReadonlyMap<string, Recorded>> {
  const entry = tree.read(manifestPath)
  if (entry.kind === 'absent') return { value: new Map(), diagnostics: [] }
  if (entry.kind !== 'file') return { value: new Map(), diagnostics: [damaged('it is not a file')] }
  const value = new Map<string, Recorded>()
  const diagnostics: Diagnostic[] = []
  for (const [index, line] of entry.bytes.toString('utf8').split(/\r?\n/).entries()) {
    if (line === '' || line.startsWith('#')) continue
    const recorded = parseLine(line)
    if (!recorded) {
      diagnostics.push(damaged(`line ${index + 1} is not an entry`))
      continue
    }
    // Git's union merge keeps the lines of both sides: either text is ours.
    const other = value.get(recorded.path)
    value.set(recorded.path, other ? { ...recorded, hashes: [...new Set([...other.hashes, ...recorded.hashes])] } : recorded)
  }
  return { value, diagnostics }
}

export const printManifest = (entries: Iterable<Recorded>): string =>
  `${[head, ...[...entries].flatMap(({ path, id, hashes, ownership, generator }) => hashes.map((hash) => [path, id, hash, ownership, generator].join('\t'))).toSorted()].join('\n')}\n`

function parseLine(line: string): Recorded | undefined {
  const [path, id, hash, ownership, generator, more] = line.split('\t')
  const owned = ownerships.find((known) => known === ownership)
  if (path === undefined || id === undefined || hash === undefined || !owned || generator === undefined || more !== undefined) return undefined
  return problemOfPath(path) === undefined && /^[0-9a-f]{32}$/.test(hash) ? { path, id, hashes: [hash], ownership: owned, generator } : undefined
}

const damaged = (reason: string): Diagnostic => catalogue.report('state-damaged', { params: { path: manifestPath, reason } })
