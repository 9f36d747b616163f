import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** Where a flush costs nothing, if the system has such a place: thousands of commits are tried. */
const home = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

/** A new folder with some files, gone after the file's tests. */
export function folderWith(files: Readonly<Record<string, string>> = {}, parent = home): string {
  const root = mkdtempSync(join(parent, 'locus-engine-'))
  folders.push(root)
  write(root, files)
  return root
}

export function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}

/** Every file and every empty folder below a folder: text by path, `->` for a link. */
export function snapshot(root: string, isLeftOut: (path: string) => boolean = () => false): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  const walk = (folder: string): void => {
    const names = readdirSync(join(root, folder)).toSorted()
    if (names.length === 0 && folder !== '') found[`${folder}/`] = ''
    for (const name of names) {
      const path = folder === '' ? name : `${folder}/${name}`
      if (isLeftOut(path)) continue
      const stat = lstatSync(join(root, path))
      if (stat.isDirectory()) walk(path)
      else found[path] = stat.isSymbolicLink() ? `-> ${readlinkSync(join(root, path))}` : readFileSync(join(root, path), 'utf8')
    }
  }
  walk('')
  return found
}

export const folderOnDisk = (files: Readonly<Record<string, string>> = {}): string => folderWith(files, tmpdir())
