import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { execa } from 'execa'
import { serve } from '../../scripts/demo/serve.ts'
import { root } from '../../scripts/toolchain.ts'
import { startServer } from '../server.ts'
import { modelOf } from '../spec.ts'
import type { Tally, Tree } from './trees.ts'

/** The browser suite, against each frontend that was built beside its backend. */
export async function checkBrowsers(trees: readonly Tree[], environment: string, tally: Tally, say: (text: string) => void): Promise<void> {
  for (const { seed, folder, backend, frontend } of trees) {
    await tally.attempt([seed], 'browser', async () => {
      const model = join(folder, 'model.json')
      writeFileSync(model, JSON.stringify(modelOf(folder)))
      const server = await startServer({ tree: backend, python: join(environment, 'bin/python'), database: `sqlite+aiosqlite:///${join(folder, 'browser.db')}`, seed: true })
      const page = await serve(join(frontend, 'dist'), { port: Number(new URL(server.url).port) })
      try {
        const suite = ['--conditions=@locus/source', '--disable-warning=ExperimentalWarning', join(root, 'conformance/browser/run.ts'), '--url', page.url, '--model', model, '--seed', String(seed)]
        const { all } = await execa(process.execPath, suite, { cwd: root, reject: false, all: true })
        const [, passed, failed] = /^(\d+) passed, (\d+) failed/m.exec(all) ?? []
        if (passed === undefined || failed !== '0') say(`seed ${seed} in the browser\n${all}`)
        tally.add(seed, 'browser', { passed: Number(passed ?? 0), failed: passed === undefined ? 1 : Number(failed) })
      } finally {
        await Promise.all([page.close(), server.stop()])
      }
    })
  }
}
