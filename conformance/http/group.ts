import type { Model } from '@locus/model'
import type { Checks } from './checks.ts'
import type { Client } from './client.ts'
import type { Dice } from './dice.ts'
import type { Subject } from './facts.ts'
import type { Observer } from './observer.ts'
import type { World } from './world.ts'

/** What a group works with. */
export interface Trial {
  readonly model: Model
  readonly subjects: readonly Subject[]
  readonly api: Client
  readonly world: World
  readonly dice: Dice
  readonly check: Checks
  readonly observer: Observer
  /** Runs a case; what it throws is a failed check of the group, the others go on. */
  attempt(section: string, what: string, run: () => Promise<void>): Promise<void>
  /** One case an item, several at once. */
  each<Item>(section: string, items: readonly Item[], what: (item: Item) => string, run: (item: Item) => Promise<void>): Promise<void>
}

export interface Group {
  readonly name: string
  /** Sections of the contract. */
  readonly proves: string
  /** Why this model cannot have a case; undefined where it can. */
  missing?(subjects: readonly Subject[], world: World): string | undefined
  run(it: Trial): Promise<void>
}

/** Entities of which rows can be made. */
export const makeable = (it: Trial): readonly Subject[] => it.subjects.filter((subject) => it.world.impossible(subject) === undefined)

/** So many entities that not every case can be tried with each. */
export const isLarge = (it: Trial): boolean => it.subjects.length > 10

/**
 * Of cases that do not depend on the entity, those that it is tried with: all of them in a small model;
 * in a large one each case meets about ten entities.
 */
export function sharedOut<Item>(it: Trial, subject: Subject, cases: readonly Item[]): readonly Item[] {
  const step = Math.ceil(it.subjects.length / 10)
  const shift = it.subjects.indexOf(subject)
  return step === 1 ? cases : cases.filter((_, at) => (at + shift) % step === 0)
}

/** Runs `work` over all items, `width` at once; in order of the items. */
export async function inParallel<Item>(items: readonly Item[], width: number, work: (item: Item) => Promise<void>): Promise<void> {
  let next = 0
  const lane = async (): Promise<void> => {
    while (next < items.length) await work(items[next++] as Item)
  }
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, lane))
}
