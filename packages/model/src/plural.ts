import pluralize from 'pluralize'
import { wordsOf } from './names.ts'

/** The plural of a name by its last word, in lower case with blanks: `MedicalRecord` gives `medical records`. */
export function pluralWords(name: string): string {
  const words = wordsOf(name).map((word) => word.toLowerCase())
  const last = words.pop()
  return last === undefined ? '' : [...words, pluralize.plural(last)].join(' ')
}

/** The singular of a member's name, its last word alone changed: `relatedProducts` gives `relatedProduct`, `sheep` stays. */
export function singularName(name: string): string {
  const last = wordsOf(name).at(-1)
  if (last === undefined) return name
  const at = name.lastIndexOf(last)
  return name.slice(0, at) + pluralize.singular(last) + name.slice(at + last.length)
}
