import { stripVTControlCharacters } from 'node:util'
import { createApp } from './driver.ts'
import type { Group, Ground, Trial } from './trial.ts'

export interface Failure {
  readonly what: string
  readonly seen: string
}

export interface Outcome {
  readonly group: string
  readonly passed: number
  readonly failures: readonly Failure[]
  readonly seconds: number
}

/** Runs one group: its cases over the lanes; a group without a check is red, and so is one whose pages complain on the console. */
export const createRunner = (ground: Ground) => async (group: Group): Promise<Outcome> => {
  const start = performance.now()
  const failures: Failure[] = []
  let passed = 0
  const that: Trial['that'] = (what, fine, seen) => {
    if (fine) passed += 1
    else failures.push({ what, seen: typeof seen === 'string' ? seen : seen === undefined ? '' : cut(JSON.stringify(seen)) })
    return fine
  }
  const equal: Trial['equal'] = (what, actual, expected) => {
    const [found, wanted] = [JSON.stringify(actual), JSON.stringify(expected)]
    return that(what, found === wanted, `expected ${cut(wanted)}\n     got ${cut(found)}`)
  }
  const each: Trial['each'] = async (items, what, run) => {
    let next = 0
    await Promise.all(ground.stage.lanes.map(async (lane) => {
      while (next < items.length) {
        const item = items[next++] as (typeof items)[number]
        const app = createApp(lane, ground.origin)
        try {
          await run(app, item)
        } catch (error) {
          that(`${what(item)}: could not be tried`, false, `${error instanceof Error ? cut(stripVTControlCharacters(error.message), 900) : String(error)}\nat ${lane.page.url()}`)
        }
        await lane.page.unrouteAll({ behavior: 'ignoreErrors' })
        await lane.context.setOffline(false)
      }
    }))
  }
  const before = ground.stage.lanes.map((lane) => lane.complaints().length)
  const trial: Trial = { ...ground, that, equal, each, one: (what, run) => each([what], (item) => item, (app) => run(app)) }
  await group.run(trial)
  if (passed + failures.length === 0) that('the group has a case', false)
  ground.stage.lanes.forEach((lane, index) => {
    const complaints = lane.complaints().slice(before[index])
    const kinds = [...new Set(complaints.map((line) => line.split('\n').slice(0, 3).join('\n')))]
    that('the console is silent', kinds.length === 0, `${complaints.length} lines\n${kinds.slice(0, 5).join('\n')}`)
  })
  return { group: group.name, passed, failures, seconds: (performance.now() - start) / 1000 }
}

const cut = (text: string | undefined, length = 700): string => (text === undefined ? 'undefined' : text.length > length ? `${text.slice(0, length)}…` : text)
