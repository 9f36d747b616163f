import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readPackage, type Package } from './package-manifest.ts'

/** A folder and those above it, inner ones first. */
export function* foldersUp(start: string): Generator<string> {
  let folder = start
  for (;;) {
    yield folder
    const above = dirname(folder)
    if (above === folder) return
    folder = above
  }
}

/** The package that Node would find under a name from a folder, whatever its exports say. */
export function resolvePackage(name: string, from: string): Package | undefined {
  for (const folder of foldersUp(from)) {
    const place = join(folder, 'node_modules', name)
    if (existsSync(join(place, 'package.json'))) return readPackage(realpathSync(place))
  }
  return undefined
}

/** The package with a name that a file belongs to. */
export function packageAround(name: string, file: string): Package | undefined {
  for (const folder of foldersUp(dirname(file))) {
    const found = readPackage(folder)
    if (found?.name === name) return found
  }
  return undefined
}
