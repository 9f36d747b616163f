import { dirname, join } from 'node:path'
import { kindOf } from './read-file.ts'

/** The first symbolic link among the folders above a path, up to the root. `known` spares asking twice. */
export function linkOnTheWay(root: string, path: string, known: Map<string, boolean>): string | undefined {
  for (const place of foldersOf(path)) {
    let isLink = known.get(place)
    if (isLink === undefined) known.set(place, (isLink = kindOf(join(root, place)) === 'link'))
    if (isLink) return place
  }
  return undefined
}

/** `a/b/c.ts` has the folders `a` and `a/b`. */
export function foldersOf(path: string): readonly string[] {
  const folders: string[] = []
  for (let folder = dirname(path); folder !== '.' && folder !== '/' && folder !== ''; folder = dirname(folder)) folders.unshift(folder)
  return folders
}
