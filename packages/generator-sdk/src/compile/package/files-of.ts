import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Paths of the files below a folder, forward slashes, sorted by code units. A folder that is not there has none. */
export function filesOf(folder: string, within = ''): readonly string[] {
  let entries
  try {
    entries = readdirSync(join(folder, within), { withFileTypes: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
  return entries
    .flatMap((entry) => {
      const path = within === '' ? entry.name : `${within}/${entry.name}`
      return entry.isDirectory() ? filesOf(folder, path) : [path]
    })
    .sort((a, b) => (a < b ? -1 : 1))
}
