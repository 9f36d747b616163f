import type { Diagnostic } from '@locus/diagnostics'
import { compareFile, isWritten } from './compare/compare-file.ts'
import { compareUnplanned } from './compare/compare-unplanned.ts'
import { obstacles } from './compare/obstacles.ts'
import { catalogue } from './diagnostics.ts'
import { hashOf } from './hash.ts'
import { textOf, type Output, type OutputFile } from './output.ts'
import type { Target } from './request.ts'
import type { Change } from './result.ts'
import type { Recorded } from './state/manifest.ts'
import type { Operation } from './write/operation.ts'
import type { Tree } from './write/tree.ts'

/** What a run would do to the disk, and what the manifest would say then. */
export interface Comparison {
  readonly changes: readonly Change[]
  readonly operations: readonly Operation[]
  /** Of this target: the manifest's entries after the run. */
  readonly recorded: readonly Recorded[]
  /** Texts by hash that must be kept for a merge. */
  readonly pristine: ReadonlyMap<string, Buffer>
  /** A part of a history is planned that the manifest did not know. */
  readonly hasNewFrozen: boolean
  readonly diagnostics: readonly Diagnostic[]
}

/** Ids of several targets of one generator are told apart in the manifest. */
export const recordedId = ({ name, generator }: Target, id: string): string => (name === generator.target ? id : `${name}=${id}`)

/** Whether the manifest's entry is one of a target's files. */
export const isOf = ({ name, generator }: Target, { id }: Recorded): boolean => id.startsWith(name === generator.target ? `${generator.target}/` : `${name}=`)

/** One target's output beside the manifest and the disk. */
export function compare(target: Target, output: Output, manifest: ReadonlyMap<string, Recorded>, tree: Tree): Comparison {
  const own = [...manifest.values()].filter((recorded) => isOf(target, recorded))
  const fresh = own.every(({ path }) => tree.kind(path) === 'absent')
  const earlier = Map.groupBy(own, ({ id }) => id)
  const generator = `${target.generator.name}@${target.generator.version}`
  const changes: Change[] = []
  const operations: Operation[] = []
  const recorded: Recorded[] = []
  const pristine = new Map<string, Buffer>()
  const diagnostics: Diagnostic[] = []
  const stay = new Set<string>()
  let deleted = 0
  let hasNewFrozen = false

  for (const file of output.files) {
    const id = recordedId(target, file.id)
    const at = manifest.get(file.place)
    const [text, disk] = [textOf(output, file), tree.read(file.place)]
    const hash = hashOf(text)
    const before = earlier.get(id) ?? []
    if (at && !isOf(target, at)) {
      diagnostics.push(catalogue.report('path-conflict', { params: { path: file.place, first: at.id, second: id } }))
      continue
    }
    const known = at !== undefined || before.length > 0
    const deletedElsewhere = !at && before.length > 0 && before.every(({ path }) => tree.kind(path) === 'absent')
    const verdict = compareFile({ ownership: file.ownership, hash, recorded: at, known, deletedElsewhere, disk, fresh })
    if (verdict.action === 'foreign') {
      diagnostics.push(catalogue.report('foreign-file', { params: { path: file.place } }))
      continue
    }
    changes.push(change(file, verdict))
    hasNewFrozen ||= file.ownership === 'frozen' && !known
    if (isWritten(verdict)) {
      operations.push({ kind: 'write', path: file.place, before: disk.kind === 'file' ? hashOf(disk.bytes) : null, bytes: text })
      recorded.push({ id, path: file.place, hashes: [hash], ownership: file.ownership, generator })
      if (file.ownership === 'generated') pristine.set(hash, text)
      continue
    }
    if (verdict.reason === 'deleted-by-user') deleted += 1
    if (verdict.action === 'keep') diagnostics.push(kept(file.place, verdict.withheld))
    const isCurrent = verdict.hashes.includes(hash)
    if (isCurrent && file.ownership === 'generated') pristine.set(hash, text)
    if (at) recorded.push({ ...at, id, hashes: verdict.hashes, ownership: file.ownership, ...(isCurrent && { generator }) })
    else if (isCurrent) recorded.push({ id, path: file.place, hashes: verdict.hashes, ownership: file.ownership, generator })
    else {
      // Written at another path: its entry stays, and so does what is there.
      recorded.push(...before)
      for (const { path } of before) stay.add(path)
    }
  }

  const planned = new Set(output.files.map(({ place }) => place))
  for (const old of own) {
    if (planned.has(old.path) || stay.has(old.path)) continue
    const verdict = compareUnplanned(old, tree.read(old.path))
    if (verdict.recorded) recorded.push(old)
    if (verdict.operation) operations.unshift(verdict.operation)
    if (verdict.action) changes.push({ id: old.id.slice(old.id.indexOf('=') + 1), path: pathIn(target.out, old.path), action: verdict.action, ownership: old.ownership, reason: 'no-longer-planned' })
    if (verdict.action === 'keep') diagnostics.push(kept(old.path, true))
  }
  if (deleted > 0) diagnostics.push(catalogue.report('deleted-kept', { params: { count: deleted, target: target.name } }))
  diagnostics.push(...obstacles(output.files.map(({ place }) => place), operations, tree))
  return { changes: changes.toSorted((a, b) => (a.path < b.path ? -1 : 1)), operations, recorded, pristine, hasNewFrozen, diagnostics }
}

const change = ({ id, path, ownership }: OutputFile, { action, reason }: { readonly action: Change['action']; readonly reason?: Change['reason'] }): Change => ({ id, path, action, ownership, ...(reason && { reason }) })

/** A warning where the file misses a new text, else a remark. */
const kept = (path: string, withheld: boolean): Diagnostic => catalogue.report('edited-kept', { params: { path }, severity: withheld ? 'warning' : 'info' })

const pathIn = (out: string, place: string): string => (place.startsWith(`${out}/`) ? place.slice(out.length + 1) : place)
