import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pythonEnvironment } from '../../scripts/toolchain.ts'
import { runSuite } from '../http/run-suite.ts'
import { startServer } from '../server.ts'
import { modelOf, specFolder } from '../spec.ts'

/** Starts the tree on SQLite and runs the groups; the failed checks by group, the first of each in words. */
export async function tryBackend(tree: string, groups: readonly string[], work: string): Promise<ReadonlyMap<string, { readonly failed: number; readonly first: string }>> {
  const python = join(await pythonEnvironment('fastapi', [join(tree, 'requirements.txt')]), 'bin/python')
  const database = join(work, 'fault.db')
  for (const tail of ['', '-wal', '-shm']) rmSync(database + tail, { force: true })
  const server = await startServer({ tree, python, database: `sqlite+aiosqlite:///${database}` })
  try {
    const outcomes = await runSuite({ url: server.url, model: modelOf(specFolder('clinic')), groups, seed: 1 })
    return new Map(outcomes.map((outcome) => [outcome.group, { failed: outcome.failed, first: outcome.failures[0] ? `[${outcome.failures[0].section}] ${outcome.failures[0].what}` : '' }]))
  } finally {
    await server.stop()
  }
}

/** Without what running it has left behind. */
export function copyTree(from: string, to: string): void {
  const left = new Set(['__pycache__', '.venv', 'node_modules', 'dist', '.mypy_cache', '.ruff_cache', '.pytest_cache'])
  rmSync(to, { recursive: true, force: true })
  cpSync(from, to, { recursive: true, filter: (path) => !left.has(path.slice(path.lastIndexOf('/') + 1)) })
}
