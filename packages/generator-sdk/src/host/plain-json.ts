import type { Json } from '@locus/model'

/** The value as JSON would carry it: members that are undefined go. Throws a TypeError, with the path, for what JSON cannot hold: Code, functions, NaN. */
export function plainJson(value: unknown, where: string): Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number' && Number.isFinite(value)) return Object.is(value, -0) ? 0 : value
  if (Array.isArray(value)) return value.map((item: unknown, index) => plainJson(item, `${where}[${index}]`))
  if (typeof value !== 'object') throw new TypeError(`${where} is no JSON: ${typeof value === 'number' ? String(value) : `a ${typeof value}`}`)
  const prototype: unknown = Object.getPrototypeOf(value)
  // Plain objects only; of another realm too, whose Object.prototype is not ours.
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) throw new TypeError(`${where} is no JSON: an object of a class`)
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined).map(([name, member]) => [name, plainJson(member, `${where}.${name}`)]))
}
