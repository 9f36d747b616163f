import { isError, type Diagnostic } from '@locus/diagnostics'
import { existsSync, realpathSync } from 'node:fs'
import { dirname } from 'node:path'
import { catalogue } from './diagnostics.ts'
import { problemOfPath } from './paths/check-path.ts'
import { checkPermissions } from './write/check-permissions.ts'
import { commit } from './write/commit.ts'
import { realDisk, type Disk } from './write/disk.ts'
import { holdProject } from './write/hold-project.ts'
import type { Operation } from './write/operation.ts'
import { placesOf } from './write/places.ts'
import { treeOf } from './write/tree.ts'
import { writeFault } from './write/write-fault.ts'
import { obstacles } from './compare/obstacles.ts'

export interface ProjectFiles {
  /** Absolute; made if it is missing. */
  readonly root: string
  readonly files: readonly { readonly path: string; readonly text: string }[]
}

/** Writes a person's first files: all or nothing, and never over a file that exists. No manifest: they are the person's own. */
export async function writeProject({ root, files }: ProjectFiles, disk: Disk = realDisk): Promise<{ readonly diagnostics: readonly Diagnostic[] }> {
  const unsafe = files.flatMap(({ path }) => {
    const problem = problemOfPath(path)
    return problem === undefined ? [] : [catalogue.report('unsafe-path', { params: { path, file: 'the project', problem } })]
  })
  if (unsafe.length > 0) return { diagnostics: unsafe }
  const made: string[] = []
  try {
    makeFolders(disk, root, made)
  } catch (thrown) {
    dropFolders(disk, made)
    return { diagnostics: [writeFault(root, thrown)] }
  }
  const diagnostics = await writeInto(realpathSync(root), files, disk)
  if (diagnostics.some(isError)) dropFolders(disk, made)
  return { diagnostics }
}

async function writeInto(root: string, files: ProjectFiles['files'], disk: Disk): Promise<readonly Diagnostic[]> {
  const places = placesOf(root)
  const hold = await holdProject(disk, places)
  if (hold.diagnostics.some(isError)) return hold.diagnostics
  try {
    const tree = treeOf(places)
    const foreign = files.filter(({ path }) => tree.kind(path) !== 'absent').map(({ path }) => catalogue.report('foreign-file', { params: { path } }))
    const operations = files.map(({ path, text }): Operation => ({ kind: 'write', path, before: null, bytes: Buffer.from(text) }))
    const found = [...foreign, ...obstacles(files.map(({ path }) => path), operations, tree), ...checkPermissions(root, operations)]
    return found.length > 0 ? found : await commit(disk, places, operations)
  } finally {
    hold.release()
  }
}

function makeFolders(disk: Disk, folder: string, made: string[]): void {
  if (existsSync(folder)) return
  makeFolders(disk, dirname(folder), made)
  disk.makeFolder(folder)
  made.push(folder)
}

function dropFolders(disk: Disk, made: readonly string[]): void {
  for (const folder of made.toReversed()) {
    try {
      disk.removeEmptyFolder(folder)
    } catch {
      // Somebody else has put something there meanwhile.
      return
    }
  }
}
