import type { Model } from '@locus/model'
import type { EntityScreens, Screens } from '@locus/screens'
import type { Client } from '../http/client.ts'
import type { Dice } from '../http/dice.ts'
import type { Subject } from '../http/facts.ts'
import type { World } from '../http/world.ts'
import type { App } from './driver.ts'
import type { Document } from './document.ts'
import type { Shown } from './shown.ts'
import type { Stage } from './stage.ts'
import type { Texts } from './texts.ts'

/** What a group works with. */
export interface Ground {
  readonly origin: string
  readonly model: Model
  readonly screens: Screens
  readonly texts: Texts
  readonly shown: Shown
  readonly subjects: readonly Subject[]
  /** The entities that are looked at, by name; all without it. */
  readonly entities: readonly string[] | undefined
  readonly api: Client
  readonly world: World
  readonly dice: Dice
  readonly document: Document
  readonly stage: Stage
}

export interface Trial extends Ground {
  /** A check; answers whether it passed. */
  that(what: string, passed: boolean, seen?: unknown): boolean
  equal(what: string, actual: unknown, expected: unknown): boolean
  /** One case an item, as many at once as there are lanes, each on a page of its own; what a case throws is a failed check. */
  each<Item>(items: readonly Item[], what: (item: Item) => string, run: (app: App, item: Item) => Promise<void>): Promise<void>
  /** One case. */
  one(what: string, run: (app: App) => Promise<void>): Promise<void>
}

export interface Group {
  readonly name: string
  readonly proves: string
  run(it: Trial): Promise<void>
}

/** An entity as its screens and as its API, of which rows can be made. */
export interface Actor {
  readonly screen: EntityScreens
  readonly subject: Subject
}

/** Those that are looked at. */
export const actors = (it: Ground): readonly Actor[] => everyActor(it).filter(({ subject }) => it.entities?.includes(subject.name) ?? true)

/** All of which rows can be made: the targets of those that are looked at, too. */
export const everyActor = (it: Ground): readonly Actor[] =>
  it.screens.navigation.flatMap((name) => {
    const screen = it.screens.entities[name]
    const subject = it.subjects.find((each) => each.name === name)
    return screen && subject && it.world.impossible(subject) === undefined ? [{ screen, subject }] : []
  })

const most = 8

/** What there is to see of an entity, by kinds. */
const kindsOf = ({ screen, subject }: Actor): ReadonlySet<string> => new Set([
  `display ${screen.display.kind}`, `key ${screen.key}`, `concurrency ${subject.entity.concurrency}`,
  ...screen.list.columns.map(({ kind }) => `column ${kind}`),
  ...screen.list.filters.map(({ kind }) => `filter ${kind}`),
  ...screen.detail.related.map(({ kind, preset }) => `related ${kind} ${Math.min(2, preset.length)}`),
  ...screen.form.groups.flatMap(({ controls }) => controls).map(({ control, item, optional, fixedOnEdit, keys }) => `control ${control} ${item} ${optional} ${fixedOnEdit} ${Math.min(2, keys?.length ?? 0)}`),
])

/** All of them, or of a large model as few as show every kind of column, filter, control and relation: for what the shared parts of an application do. */
export function varied(it: Ground): readonly Actor[] {
  const all = actors(it)
  if (all.length <= most) return all
  const missing = new Set(all.flatMap((actor) => [...kindsOf(actor)]))
  const chosen: Actor[] = []
  const gain = (actor: Actor): number => [...kindsOf(actor)].filter((kind) => missing.has(kind)).length
  while (missing.size > 0) {
    const best = all.reduce((one, other) => (gain(other) > gain(one) ? other : one))
    chosen.push(best)
    for (const kind of kindsOf(best)) missing.delete(kind)
  }
  return chosen
}
