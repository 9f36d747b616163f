import { hash } from './draw.ts'

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0').slice(-digits)

/** The fixed key of a row: of version 7, ascending with the rows. */
export const rowUuid = (entity: string, row: number): string => `01920000-0000-7000-8000-${hex(hash(entity), 8)}${hex(row + 1, 4)}`

/** Any other UUID, by its seed. */
export function uuidOf(seed: string): string {
  const [a, b, c, d] = [hash(seed), hash(`${seed}/1`), hash(`${seed}/2`), hash(`${seed}/3`)]
  return `${hex(a, 8)}-${hex(b >>> 16, 4)}-4${hex(b, 3)}-8${hex(c >>> 16, 3)}-${hex(c, 4)}${hex(d, 8)}`
}
