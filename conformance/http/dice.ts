/** Numbers that repeat with their seed (mulberry32), so that a failing run can be run again. */
export interface Dice {
  readonly seed: number
  /** An integer from `low` to `high`, both included. */
  between(low: number, high: number): number
  pick<Item>(items: readonly Item[]): Item
  letters(count: number): string
}

export function createDice(seed: number): Dice {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  return {
    seed,
    between,
    pick(items) {
      if (items.length === 0) throw new Error('nothing to pick from')
      return items[between(0, items.length - 1)] as (typeof items)[number]
    },
    letters: (count) => Array.from({ length: count }, () => String.fromCharCode(97 + between(0, 25))).join(''),
  }
}
