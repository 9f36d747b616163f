import type { Slot } from './facts.ts'
import { toJson } from './json.ts'
import type { Finding } from './problem.ts'

/** One value tried at one member. */
export interface Try {
  readonly slot: Slot
  /** The member's whole value. */
  readonly value: unknown
  /** What its refusal must say; empty for a value that is taken. */
  readonly findings: readonly Finding[]
  /** Some finding is needed, whichever of `findings`. */
  readonly some?: boolean
  readonly reads?: unknown
}

const MEMBERS = 30
const BYTES = 600_000

/** Tries in another order, so that equal tries of different members do not meet in one request. */
export const turned = (tries: readonly Try[], by: number): readonly Try[] => [...tries.slice(by % Math.max(1, tries.length)), ...tries.slice(0, by % Math.max(1, tries.length))]

/** Tries are independent of each other where their members differ: one request proves many. At most one try a member and batch. */
export function batches(tries: readonly Try[]): readonly (readonly Try[])[] {
  const open: { names: Set<string>; bytes: number; tries: Try[] }[] = []
  for (const each of tries) {
    const bytes = size(each.value)
    const place = open.find((batch) => !batch.names.has(each.slot.name) && batch.names.size < MEMBERS && batch.bytes + bytes <= BYTES)
    if (place) {
      place.names.add(each.slot.name)
      place.bytes += bytes
      place.tries.push(each)
    } else open.push({ names: new Set([each.slot.name]), bytes, tries: [each] })
  }
  return open.map((batch) => batch.tries)
}

const size = (value: unknown): number => Buffer.byteLength(toJson(value), 'utf8')

/** A value in a few characters, for the name of a check. */
export function brief(value: unknown): string {
  const text = toJson(value)
  return text.length > 60 ? `${text.slice(0, 40)}… (${text.length})` : text
}
