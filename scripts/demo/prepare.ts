import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import process from 'node:process'
import { runCommand } from '../run-command.ts'
import { link, nodeModules, pythonEnvironment, root } from '../toolchain.ts'

/** An application that is generated, built, migrated and seeded. */
export interface Prepared {
  /** The project: sources and `generated/`. */
  readonly folder: string
  readonly backend: string
  readonly frontend: string
  readonly python: string
  /** The SQLite file. */
  readonly database: string
}

export interface PrepareOptions {
  /** The folder with the `.locus` files; it is only read. */
  readonly sources: string
  /** Where the application is made; emptied first. */
  readonly folder: string
  readonly say: (text: string) => void
}

/** Copies the sources and makes everything of them that runs. */
export async function prepare({ sources, folder, say }: PrepareOptions): Promise<Prepared> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  copySources(sources, folder)
  say('Generating the Vue frontend and the FastAPI backend')
  await runCommand(process.execPath, [...locus(), 'generate', '--target', 'vue', '--target', 'fastapi'], { cwd: folder, output: 'inherit' })
  const [frontend, backend] = [join(folder, 'generated/vue'), join(folder, 'generated/fastapi')]
  say('Installing what they need (a minute the first time)')
  const [environment, modules] = await Promise.all([pythonEnvironment('fastapi', [join(backend, 'requirements.txt')]), nodeModules(frontend)])
  link(modules, join(frontend, 'node_modules'))
  say('Building the frontend, migrating and seeding the database')
  const [python, database] = [join(environment, 'bin/python'), join(folder, 'data.db')]
  await Promise.all([
    runCommand('npm', ['run', 'build'], { cwd: frontend }),
    runCommand(python, ['-m', 'app', 'migrate'], { cwd: backend, env: backendEnvironment(backend, database) }).then(() => runCommand(python, ['-m', 'app', 'seed'], { cwd: backend, env: backendEnvironment(backend, database) })),
  ])
  return { folder, backend, frontend, python, database }
}

/** The command as this checkout has it: built if it was built, else from its sources. */
export const locus = (): readonly string[] => ['--conditions=@locus/source', '--disable-warning=ExperimentalWarning', join(root, 'packages/cli/src/main.ts')]

const left = new Set(['node_modules', 'generated'])
function copySources(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (left.has(entry.name) || entry.name.startsWith('.')) continue
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) {
      if (!existsSync(join(source, 'package.json')) && !existsSync(join(source, 'pyproject.toml'))) copySources(source, mkdir(target))
    } else if (entry.isFile() && (entry.name.endsWith('.locus') || entry.name === 'Locus.toml' || (basename(from) === 'seeds' && entry.name.endsWith('.json')))) cpSync(source, target)
  }
}
const mkdir = (folder: string): string => {
  mkdirSync(folder, { recursive: true })
  return folder
}

/** How the generated backend is told its database and port: variables with the application's prefix, which its README names. */
export function backendEnvironment(backend: string, database: string, port?: number): Readonly<Record<string, string>> {
  const prefix = prefixOf(backend)
  return { [`${prefix}DATABASE_URL`]: `sqlite+aiosqlite:///${resolve(database)}`, ...(port !== undefined && { [`${prefix}PORT`]: String(port) }) }
}

const prefixOf = (backend: string): string => /env_prefix="([A-Z0-9_]+)"/.exec(readFileSync(join(backend, 'app/settings.py'), 'utf8'))?.[1] ?? ''
