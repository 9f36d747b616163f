import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Result } from 'axe-core'
import type { App } from '../driver.ts'
import type { Group, Trial } from '../trial.ts'
import { tourOf } from '../tour.ts'

const script = readFileSync(createRequire(import.meta.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'), 'utf8')

export const axe: Group = {
  name: 'axe',
  proves: 'no finding on any page, in both themes, wide and narrow',
  async run(it) {
    const stops = await tourOf(it)
    await it.each(stops, ({ name }) => name, async (app, stop) => {
      for (const [colorScheme, width] of [['dark', 320], ['light', 1280]] as const) {
        await app.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await app.page.setViewportSize({ width, height: 900 })
        await stop.go(app)
        await app.page.evaluate(script)
        await findings(it, app, `${stop.name}, ${colorScheme}, ${width} px`)
      }
    })
  },
}

async function findings(it: Trial, app: App, what: string): Promise<void> {
  await app.still()
  const violations = await app.page.evaluate(() => (globalThis as unknown as { axe: { run(options: object): Promise<{ violations: Result[] }> } }).axe.run({ resultTypes: ['violations'] }).then(({ violations: found }) => found.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html, failureSummary }) => `${html.slice(0, 140)} (${(failureSummary ?? '').replace(/\s+/g, ' ').slice(0, 160)})`).join(' | ')}`)))
  it.that(what, violations.length === 0, violations.join('\n'))
}
