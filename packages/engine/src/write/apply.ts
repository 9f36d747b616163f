import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { hashOf } from '../hash.ts'
import type { Disk } from './disk.ts'
import { foldersOf } from './links.ts'
import type { Step } from './operation.ts'
import type { Places } from './places.ts'
import { isCode, isSystemError, readEntry } from './read-file.ts'

/** What `apply` has done so far, so that it can be undone. */
export interface Applied {
  readonly steps: Step[]
  /** Relative to the root, outer ones first. */
  readonly folders: string[]
}

export const nothingApplied = (): Applied => ({ steps: [], folders: [] })

/**
 * Brings the steps of a journal to the disk, in order; done steps are recognised, so that it may be called again after a crash.
 * A file that a person has changed since the comparison is left alone: to the manifest it is an edited one.
 */
export async function apply(disk: Disk, places: Places, steps: readonly Step[], applied: Applied): Promise<void> {
  const known = new Set<string>()
  for (const step of steps) {
    const now = hashAt(join(places.root, step.path))
    if (!isOpen(places, step, now)) continue
    makeFolders(disk, places.root, step.path, applied, known)
    const target = join(places.root, step.path)
    const [staged, old] = [join(places.stage, step.staged), join(places.stage, `old-${step.staged}`)]
    // Noted before it is done: to undo what was not begun is harmless.
    applied.steps.push(step)
    if (step.kind === 'delete') moveTo(disk, target, old)
    else {
      if (now !== null && !existsSync(old)) keep(disk, target, old)
      moveTo(disk, staged, target)
    }
  }
  await disk.flushFolders([...new Set(steps.map(({ path }) => dirname(join(places.root, path))))].filter((folder) => existsSync(folder)))
}

/** `now`: hash of what stands at the step's path; null: nothing, undefined: no file. */
function isOpen(places: Places, step: Step, now: string | null | undefined): boolean {
  if (step.kind === 'delete') return now === step.before
  if (!existsSync(join(places.stage, step.staged))) return false
  const isTaken = now === null && existsSync(join(places.stage, `old-${step.staged}`))
  return now === step.before || now === step.after || isTaken
}

/** The steps that were done go back, the last one first. Renames only: they need no room. */
export function undo(disk: Disk, places: Places, { steps, folders }: Applied): void {
  for (const step of steps.toReversed()) {
    const target = join(places.root, step.path)
    const [staged, old] = [join(places.stage, step.staged), join(places.stage, `old-${step.staged}`)]
    if (step.kind === 'write' && !existsSync(staged) && hashAt(target) === step.after) moveTo(disk, target, staged)
    if (!existsSync(old)) continue
    makeFolders(disk, places.root, step.path, nothingApplied(), new Set())
    moveTo(disk, old, target)
  }
  for (const folder of folders.toReversed()) dropIfEmpty(disk, join(places.root, folder))
}

/** The folders that deleted files have left empty, up to the root. */
export function dropEmptyFolders(disk: Disk, root: string, steps: readonly Step[]): void {
  const folders = new Set(steps.filter(({ kind }) => kind === 'delete').flatMap(({ path }) => foldersOf(path)))
  for (const folder of [...folders].toSorted((a, b) => b.length - a.length)) dropIfEmpty(disk, join(root, folder))
}

const hashAt = (path: string): string | null | undefined => {
  const entry = readEntry(path)
  return entry.kind === 'file' ? hashOf(entry.bytes) : entry.kind === 'absent' ? null : undefined
}

/** `known`: folders that are there. */
function makeFolders(disk: Disk, root: string, path: string, applied: Applied, known: Set<string>): void {
  for (const folder of foldersOf(path)) {
    if (known.has(folder)) continue
    known.add(folder)
    if (existsSync(join(root, folder))) continue
    applied.folders.push(folder)
    disk.makeFolder(join(root, folder))
  }
}

/** A rename, or a flushed copy where an output folder is a mount of its own. */
function moveTo(disk: Disk, from: string, to: string): void {
  try {
    disk.rename(from, to)
  } catch (thrown) {
    if (!isCode(thrown, 'EXDEV')) throw thrown
    const beside = `${to}.locus-new`
    if (existsSync(beside)) disk.remove(beside)
    disk.copyNew(from, beside)
    disk.rename(beside, to)
    disk.remove(from)
  }
}

/** A second name for what will be replaced, or a copy where there is none. */
function keep(disk: Disk, path: string, old: string): void {
  try {
    disk.link(path, old)
  } catch (thrown) {
    if (!isCode(thrown, 'EXDEV', 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK')) throw thrown
    disk.copyNew(path, old)
  }
}

function dropIfEmpty(disk: Disk, folder: string): void {
  try {
    disk.removeEmptyFolder(folder)
  } catch (thrown) {
    // It is not empty, or stays: an empty folder is no reason to fail.
    if (!isSystemError(thrown)) throw thrown
  }
}
