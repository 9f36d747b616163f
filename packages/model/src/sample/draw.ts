/** A source of numbers that depends on nothing but its seed: the same model has the same rows, everywhere and always. */
export interface Draw {
  /** From `min` to `max`, inclusive. */
  readonly integer: (min: number, max: number) => number
  readonly big: (min: bigint, max: bigint) => bigint
  readonly chance: (share: number) => boolean
  readonly pick: <T>(from: readonly T[]) => T
}

/** Each value has a seed of its own, so that a further member changes no other one. */
export function drawFrom(seed: string): Draw {
  let state = hash(seed)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const integer = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1))
  return {
    integer,
    big: (min, max) => min + (BigInt(Math.floor(next() * 4294967296)) * 4294967296n + BigInt(Math.floor(next() * 4294967296))) % (max - min + 1n),
    chance: share => next() < share,
    pick(from) {
      if (from.length === 0) throw new Error('Nothing to pick from')
      return from[integer(0, from.length - 1)] as (typeof from)[number]
    },
  }
}

/** FNV-1a over UTF-16 code units, 32 bits. */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 0
}
