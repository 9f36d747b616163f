import { join } from 'node:path'
import { backendChecks } from '../../scripts/compile/fastapi.ts'
import { runCommand } from '../../scripts/run-command.ts'
import { cache } from '../../scripts/toolchain.ts'
import { describe, runSuite, total } from '../http/run-suite.ts'
import type { Cluster } from '../postgres.ts'
import { startServer } from '../server.ts'
import { modelOf } from '../spec.ts'
import type { Tally, Tree } from './trees.ts'

/** Linter, formatter, type checker, migration, sample rows and the application's own tests; what can be is run once for all. */
export async function checkBackends(trees: readonly Tree[], environment: string, tally: Tally): Promise<void> {
  const bin = (name: string): string => join(environment, 'bin', name)
  const [seeds, folders] = [trees.map(({ seed }) => seed), trees.map(({ backend }) => backend)]
  await tally.attempt(seeds, 'ruff check', () => runCommand(bin('ruff'), ['check', '--no-cache', '--output-format', 'concise', ...folders]))
  await tally.attempt(seeds, 'ruff format', () => runCommand(bin('ruff'), ['format', '--check', '--no-cache', ...folders]))
  for (const { seed, folder, backend: cwd } of trees) {
    // One cache for all: what is not the application's own is checked once.
    for (const { name, run } of backendChecks(environment, { cwd, database: join(folder, 'own.db'), mypyCache: join(cache, 'mypy', 'wild') })) await tally.attempt([seed], name, run)
  }
}

/** The contract, over HTTP. */
export async function checkContract(trees: readonly Tree[], environment: string, cluster: Cluster | undefined, tally: Tally, say: (text: string) => void): Promise<void> {
  const name = cluster ? 'PostgreSQL' : 'SQLite'
  for (const { seed, folder, backend } of trees) {
    const started = Date.now()
    await tally.attempt([seed], `contract on ${name}`, async () => {
      const database = cluster ? cluster.database(`seed_${seed}`) : `sqlite+aiosqlite:///${join(folder, 'contract.db')}`
      const server = await startServer({ tree: backend, python: join(environment, 'bin/python'), database, seed: seed % 2 === 0 })
      try {
        const outcomes = await runSuite({ url: server.url, model: modelOf(folder), seed })
        const counts = total(outcomes)
        tally.add(seed, `contract on ${name}`, counts)
        say(`seed ${seed} on ${name}: ${counts.passed} passed, ${counts.failed} failed, ${((Date.now() - started) / 1000).toFixed(0)} s`)
        for (const outcome of outcomes) if (outcome.failed > 0) say(describe(outcome, 5))
        if (/Traceback/.test(server.output())) say(server.output().split('\n').slice(-40).join('\n'))
      } finally {
        await server.stop()
      }
    })
  }
}
