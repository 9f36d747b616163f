import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync, cpSync, lstatSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { CommandError, findCommand, runCommand } from './run-command.ts'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
/** What is installed stays here, by the hash of what asked for it; ignored by git, safe to delete. */
export const cache = join(root, '.cache')

const hashOf = (...texts: readonly (string | Buffer)[]): string => texts.reduce((hash, text) => hash.update(text), createHash('sha256')).digest('hex').slice(0, 16)

/** The first Python of 3.11 or later that answers: a name on the PATH may be a shim of nothing. */
async function findPython(): Promise<{ readonly python: string; readonly version: string }> {
  for (const name of ['python3', 'python3.14', 'python3.13', 'python3.12', 'python3.11']) {
    const python = findCommand(name)
    const version = python === undefined ? '' : await runCommand(python, ['--version']).catch(() => '')
    const [, minor] = /^Python 3\.(\d+)/.exec(version) ?? []
    if (python !== undefined && Number(minor) >= 11) return { python, version }
  }
  throw new CommandError('Python 3.11 or later is needed: https://www.python.org/downloads/, or your system\'s package python3')
}

/** A Python environment with the packages of some requirement files, and others (`ruff==0.17.6`). Returns its folder; ready after the first call. */
export async function pythonEnvironment(name: string, requirements: readonly string[], others: readonly string[] = []): Promise<string> {
  const { python, version } = await findPython()
  const folder = join(cache, 'python', `${name}-${hashOf(version, ...requirements.map((file) => readFileSync(file)), ...others)}`)
  if (existsSync(join(folder, 'ready'))) return folder
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(dirname(folder), { recursive: true })
  await runCommand(python, ['-m', 'venv', folder])
  await runCommand(join(folder, 'bin/python'), ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...requirements.flatMap((file) => ['-r', file]), ...others])
  writeFileSync(join(folder, 'ready'), '')
  return folder
}

/** `npm ci` of a package.json with its lock, once; `link` puts the result into an application's folder. */
export async function nodeModules(folder: string): Promise<string> {
  const files = ['package.json', 'package-lock.json'].map((name) => join(folder, name))
  const installed = join(cache, 'node', hashOf(process.version, lockOf(folder)))
  if (!existsSync(join(installed, 'ready'))) {
    rmSync(installed, { recursive: true, force: true })
    mkdirSync(installed, { recursive: true })
    for (const file of files) cpSync(file, join(installed, file.slice(folder.length + 1)))
    await runCommand('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: installed })
    writeFileSync(join(installed, 'ready'), '')
  }
  return join(installed, 'node_modules')
}

/** Name and version of the application do not change what is installed. */
function lockOf(folder: string): string {
  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as { packages: Record<string, { name?: string; version?: string }> }
  const own = lock.packages['']
  return JSON.stringify({ ...lock, name: '', version: '', packages: { ...lock.packages, '': { ...own, name: '', version: '' } } })
}

export function link(target: string, path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })) return
  symlinkSync(target, path, 'dir')
}

/** Chromium or Chrome, as the system has it. */
export const browser = (): string | undefined => findCommand('/usr/bin/chromium', 'chromium', 'chromium-browser', 'google-chrome')
/** The folder of `initdb` and `postgres`. */
export const postgres = (): string | undefined => {
  const debian = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql').map((version) => `/usr/lib/postgresql/${version}/bin`) : []
  const found = findCommand(...debian.map((folder) => join(folder, 'initdb')), 'initdb')
  return found === undefined ? undefined : dirname(found)
}

const packages = [
  { name: 'chromium', find: browser, packages: ['chromium', 'fonts-liberation'], advice: 'install Chromium (Debian: apt-get install chromium)' },
  { name: 'postgresql', find: postgres, packages: ['postgresql'], advice: 'install PostgreSQL 15 or later (Debian: apt-get install postgresql)' },
  { name: 'patch', find: () => findCommand('patch'), packages: ['patch'], advice: 'install patch (Debian: apt-get install patch)' },
] as const

export type System = (typeof packages)[number]['name']

/** Installs what is missing of the system's packages where that is allowed without a question; says what is missing still, and how to get it. */
export async function systemPackages(wanted: readonly System[]): Promise<readonly { readonly name: System; readonly advice: string }[]> {
  const missing = (): typeof packages[number][] => packages.filter(({ name, find }) => wanted.includes(name) && find() === undefined)
  const apt = findCommand('apt-get')
  const lacking = missing()
  if (lacking.length > 0 && apt !== undefined && (process.getuid?.() === 0 || process.env['CI'] !== undefined)) {
    const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n']
    const install = (...args: readonly string[]): Promise<string> => {
      const [command = apt, ...rest] = [...sudo, apt, ...args]
      return runCommand(command, rest, { env: { DEBIAN_FRONTEND: 'noninteractive' } })
    }
    await install('update', '-q')
    await install('install', '-y', '-q', '--no-install-recommends', ...lacking.flatMap((one) => [...one.packages]))
  }
  return missing().map(({ name, advice }) => ({ name, advice }))
}

/** All packages as they are published, from nothing: an old file in `dist/` would be packed. */
export async function build(): Promise<void> {
  for (const name of readdirSync(join(root, 'packages'))) rmSync(join(root, 'packages', name, 'dist'), { recursive: true, force: true })
  await runCommand('npm', ['run', 'build', '--', '--force'], { cwd: root })
}

/** The packages of `[dependency-groups] dev` of an application's pyproject.toml. */
export const developmentPackages = (folder: string): readonly string[] =>
  [...(/^dev = \[([\s\S]*?)\]/m.exec(readFileSync(join(folder, 'pyproject.toml'), 'utf8'))?.[1] ?? '').matchAll(/"([^"]+)"/g)].map(([, name]) => name ?? '')
