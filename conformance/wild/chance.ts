import type { Dice } from '../http/dice.ts'

/** Is it so? In `percent` of a hundred throws. */
export const chance = (dice: Dice, percent: number): boolean => dice.between(1, 100) <= percent

/** Some of the items, in their order. */
export const some = <Item>(dice: Dice, items: readonly Item[], percent: number): readonly Item[] => items.filter(() => chance(dice, percent))

/** Up to `count` different items. */
export function several<Item>(dice: Dice, items: readonly Item[], count: number): readonly Item[] {
  const left = [...items]
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(dice.between(0, left.length - 1), 1)[0] as Item)
}

export function shuffled<Item>(dice: Dice, items: readonly Item[]): readonly Item[] {
  return several(dice, items, items.length)
}
