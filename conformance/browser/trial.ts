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
