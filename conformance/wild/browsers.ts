import { drive } from '../browser/drive.ts'
import { modelOf } from '../spec.ts'
import type { Tally, Tree } from './trees.ts'

/** The browser suite, against each frontend that was built beside its backend. */
export async function checkBrowsers(trees: readonly Tree[], environment: string, tally: Tally, say: (text: string) => void): Promise<void> {
  for (const { seed, folder, backend, frontend } of trees) {
    await tally.attempt([seed], 'browser', async () => {
      const driven = await drive({ model: modelOf(folder), backend, frontend, environment, folder }, ['--seed', String(seed)])
      if (driven.failed > 0) say(`seed ${seed} in the browser\n${driven.output}`)
      tally.add(seed, 'browser', driven)
    })
  }
}
