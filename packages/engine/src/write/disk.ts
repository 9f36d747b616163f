import { closeSync, constants, copyFileSync, fsyncSync, linkSync, mkdirSync, openSync, renameSync, rmdirSync, rmSync, unlinkSync, writeSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { mapBounded } from '../batches.ts'

/**
 * Every way in which Locus changes a disk. Absolute paths. Each call throws what the operating system throws.
 * The one place of the product that writes; tests put faults into it.
 */
export interface Disk {
  /** One level; the parent exists. */
  makeFolder(path: string): void
  /** A new file, not flushed. Fails where something exists. */
  writeNew(path: string, bytes: Uint8Array): void
  /** Replaces a file at `to`. */
  rename(from: string, to: string): void
  /** A second name of one file. */
  link(from: string, to: string): void
  /** A flushed copy; fails where something exists. */
  copyNew(from: string, to: string): void
  remove(path: string): void
  removeEmptyFolder(path: string): void
  /** A folder of our own state, with all that is in it. Nothing if it is not there. */
  removeTree(path: string): void
  /** Flushes files to the medium, several at a time: file systems gather what waits. */
  flush(paths: readonly string[]): Promise<void>
  /** Flushes the names in folders. */
  flushFolders(paths: readonly string[]): Promise<void>
}

export const realDisk: Disk = {
  makeFolder: (path) => void mkdirSync(path),
  writeNew(path, bytes) {
    const file = openSync(path, 'wx', 0o666)
    try {
      for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written)
    } catch (thrown) {
      rmSync(path, { force: true })
      throw thrown
    } finally {
      closeSync(file)
    }
  },
  rename: (from, to) => renameSync(from, to),
  link: (from, to) => linkSync(from, to),
  copyNew(from, to) {
    copyFileSync(from, to, constants.COPYFILE_EXCL)
    try {
      flushNow(to)
    } catch (thrown) {
      rmSync(to, { force: true })
      throw thrown
    }
  },
  remove: (path) => unlinkSync(path),
  removeEmptyFolder: (path) => rmdirSync(path),
  removeTree: (path) => rmSync(path, { recursive: true, force: true }),
  flush: (paths) => flushAll(paths, 'r+'),
  // Windows has no such call; there the file system orders names itself.
  flushFolders: async (paths) => (process.platform === 'win32' ? undefined : flushAll(paths, 'r')),
}

async function flushAll(paths: readonly string[], flags: string): Promise<void> {
  await mapBounded(paths, 16, async (path) => {
    const file = await open(path, flags)
    try {
      await file.sync()
    } finally {
      await file.close()
    }
  })
}

function flushNow(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
