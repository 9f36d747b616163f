import type { Span } from '../template/trace.ts'

// What formatters add and drop: blanks, , ; ( ) ' " `
const noise = new Set([...",;()'\"`"].map((character) => character.charCodeAt(0)))
const farthest = 300
const enough = 10

/** Carries spans through a formatter, by the characters that it neither adds nor drops. Out of step it looks for the nearest place where ten agree. */
export function carrySpans(before: string, spans: readonly Span[], after: string): readonly Span[] {
  const a = solid(before)
  const b = solid(after)
  const same = (i: number, j: number): boolean => before.charCodeAt(a[i] ?? 0) === after.charCodeAt(b[j] ?? 0)
  const agree = (i: number, j: number): boolean => {
    // Fewer count at the very end only, where both texts end.
    if (a.length - i < enough && a.length - i !== b.length - j) return false
    for (let count = 0; count < enough && i + count < a.length; count += 1) if (j + count >= b.length || !same(i + count, j + count)) return false
    return true
  }
  const resync = (i: number, j: number): readonly [number, number] | undefined => {
    for (let distance = 1; distance < farthest; distance += 1) for (let skip = 0; skip <= distance; skip += 1) if (agree(i + skip, j + distance - skip)) return [i + skip, j + distance - skip]
    return undefined
  }
  const carried: Span[] = []
  let next = 0
  let j = 0
  for (let i = 0; i < a.length && j < b.length; i += 1) {
    if (!same(i, j)) {
      const found = resync(i, j)
      if (found === undefined) continue
      ;[i, j] = found
    }
    let begun: Span | undefined
    while (next < spans.length && (spans[next]?.[0] ?? 0) <= (a[i] ?? 0)) begun = spans[next++]
    if (begun !== undefined) carried.push([b[j] ?? 0, begun[1], begun[2], begun[3]])
    j += 1
  }
  return carried
}

/** Offsets of the characters that count. */
function solid(text: string): readonly number[] {
  const offsets: number[] = []
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    if (unit > 32 && !noise.has(unit)) offsets.push(index)
  }
  return offsets
}
