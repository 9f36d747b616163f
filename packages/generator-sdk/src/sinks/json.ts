import type { Json } from '@locus/model'
import { makeCode, type Code } from '../code/code.ts'
import { tagOf, type Tag } from '../code/tag.ts'

export interface JsonSinks {
  readonly code: Tag
  readonly none: Code
  string(text: string): Code
  /** Any value: members in their order, two blanks a level. */
  value(value: Json): Code
  /** Any value on one line. */
  flat(value: Json): Code
}

// What JSON.stringify leaves as it is, and what breaks a line or hides in other readers.
const visible = (text: string): string => text.replaceAll(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)

export const json: JsonSinks = {
  code: tagOf('json'),
  none: makeCode('json', []),
  string: (text) => makeCode('json', [visible(JSON.stringify(text.toWellFormed()))]),
  value: (value) => makeCode('json', [visible(JSON.stringify(value, null, 2))]),
  flat: (value) => makeCode('json', [flat(value)]),
}

function flat(value: Json): string {
  if (typeof value !== 'object' || value === null) return visible(JSON.stringify(value))
  if (Array.isArray(value)) return `[${value.map((item: Json) => flat(item)).join(', ')}]`
  const members = Object.entries(value).map(([name, member]) => `${visible(JSON.stringify(name))}: ${flat(member)}`)
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}
