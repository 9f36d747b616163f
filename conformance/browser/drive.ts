import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { execa } from 'execa'
import type { Model } from '@locus/model'
import { serve } from '../../scripts/demo/serve.ts'
import { root } from '../../scripts/toolchain.ts'
import { startServer } from '../server.ts'

export interface Application {
  readonly model: Model
  readonly backend: string
  /** A folder with its build in `dist`. */
  readonly frontend: string
  /** The environment of Python. */
  readonly environment: string
  /** Where its database and its model are put. */
  readonly folder: string
}

export interface Driven {
  readonly passed: number
  readonly failed: number
  /** All that the suite has said. */
  readonly output: string
}

/** The browser suite against an application that was built: both parts as one origin, on SQLite, with sample rows. `more`: arguments of the suite. */
export async function drive({ model, backend, frontend, environment, folder }: Application, more: readonly string[]): Promise<Driven> {
  const path = join(folder, 'model.json')
  writeFileSync(path, JSON.stringify(model))
  const server = await startServer({ tree: backend, python: join(environment, 'bin/python'), database: `sqlite+aiosqlite:///${join(folder, 'browser.db')}`, seed: true })
  const page = await serve(join(frontend, 'dist'), { port: Number(new URL(server.url).port) })
  try {
    const suite = ['--conditions=@locus/source', '--disable-warning=ExperimentalWarning', join(root, 'conformance/browser/run.ts'), '--url', page.url, '--model', path, ...more]
    const { all, exitCode } = await execa(process.execPath, suite, { cwd: root, reject: false, all: true })
    const [, passed, failed] = /^(\d+) passed, (\d+) failed/m.exec(all) ?? []
    return { passed: Number(passed ?? 0), failed: passed === undefined || (exitCode !== 0 && failed === '0') ? 1 : Number(failed), output: all }
  } finally {
    await Promise.all([page.close(), server.stop()])
  }
}
