import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Every file below a folder: bytes by path with forward slashes. Empty if the folder is not there. */
export function readTree(folder: string): Readonly<Record<string, Buffer>> {
  if (!existsSync(folder)) return {}
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(files.map((entry) => {
    const path = join(entry.parentPath, entry.name)
    return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)]
  }))
}

/** Makes a folder hold just these files. */
export function writeTree(folder: string, files: Readonly<Record<string, Buffer>>): void {
  rmSync(folder, { recursive: true, force: true })
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
}
