import type { SearchParams } from './http'
import type { JsonValue } from './json'
import { keyOf } from './keys'

/** Between what a form holds (texts) and what the API takes. The rules have passed before any of these run. */

export const orNull = <Text extends string>(text: Text | '') => (text === '' ? null : text)
export const numberOrNull = (text: string) => (text === '' ? null : Number(text))

export const isYes = (text: string) => text === 'true'
export const yesOrNull = (text: string) => (text === '' ? null : isYes(text))

export const listOrNull = <Item>(items: Item[]) => (items.length === 0 ? null : items)

export const jsonText = (value: JsonValue | undefined) =>
  value === undefined || value === null ? '' : JSON.stringify(value, null, 2)
export const jsonOf = (text: string) => JSON.parse(text) as JsonValue
export const jsonOrNull = (text: string) => (text.trim() === '' ? null : jsonOf(text))

/** What a required field must hold by now. */
export function chosen<Value>(value: Value | null | ''): Value {
  if (value === null || value === '') throw new Error('The form was sent without a required value')
  return value
}

/** A relation that the address of the form sets beforehand: `/appointments/new?doctorId=…`. */
export const textParam = (query: SearchParams, name: string) => {
  const value = query.get(name)
  return value === '' ? null : value
}
export const numberParam = (query: SearchParams, name: string) => {
  const value = textParam(query, name)
  return value !== null && /^-?\d+$/.test(value) ? Number(value) : null
}
export const keyParam = (query: SearchParams, ...names: string[]) => keyOf(names.map((name) => query.get(name)))
