import { createRequire } from 'node:module'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder of a package, found from another package's folder as Node finds it. */
export function packageFolder(name: string, from: string): string {
  for (const modules of createRequire(join(from, 'package.json')).resolve.paths(name) ?? []) {
    const folder = join(modules, name)
    if (existsSync(join(folder, 'package.json'))) return folder
  }
  throw new Error(`package ${name} is not installed for ${dirname(join(from, 'package.json'))}`)
}
