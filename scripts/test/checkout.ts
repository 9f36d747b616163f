import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../toolchain.ts'

const git = (...args: readonly string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 }).trim()

export const commit = (): string => git('rev-parse', 'HEAD')

/** What is compared with: the given commit, else the newest that is four hours older than the tip, else nothing (all counts as changed). */
export function changedFiles(base: string | undefined): readonly string[] | 'all' {
  const tip = Number(git('log', '-1', '--format=%ct'))
  const from = base ?? git('rev-list', '-1', `--before=${tip - 4 * 3600}`, 'HEAD')
  if (from === '') return 'all'
  return [...git('diff', '--name-only', from).split('\n'), ...git('ls-files', '--others', '--exclude-standard').split('\n')].filter((path) => path !== '')
}

/** Folders that a change of these files touches: packages that depend on a changed one count as changed. */
export function touched(files: readonly string[] | 'all'): (folder: string) => boolean {
  if (files === 'all') return () => true
  const dependants = new Map<string, string[]>()
  for (const name of readdirSync(join(root, 'packages'))) {
    const { dependencies = {} } = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')) as { dependencies?: Record<string, string> }
    for (const dependency of Object.keys(dependencies)) {
      const key = `packages/${dependency.slice(dependency.indexOf('/') + 1)}`
      dependants.set(key, [...(dependants.get(key) ?? []), `packages/${name}`])
    }
  }
  const changed = new Set<string>()
  const add = (folder: string): void => {
    if (changed.has(folder)) return
    changed.add(folder)
    dependants.get(folder)?.forEach(add)
  }
  for (const file of files) {
    const [first = '', second = ''] = file.split('/')
    add(first === 'packages' || first === 'golden' ? `${first}/${second}` : first)
  }
  const whole = ['package.json', 'package-lock.json', 'tsconfig.base.json', '.ci'].some((file) => changed.has(file))
  return (folder) => whole || [...changed].some((one) => one === folder || one.startsWith(`${folder}/`) || folder.startsWith(`${one}/`))
}
