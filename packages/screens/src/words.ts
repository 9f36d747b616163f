import { pluralWords } from '@locus/model'

/** How names become texts. Only the shape of the letters counts: no dictionary, no locale. */

const parts = /\d+\p{Lu}+(?!\p{Ll})|\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\d+|[^\p{L}\d_\s-]+|\p{L}+/gu
const isAcronym = (word: string): boolean => word.length > 1 && /\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word)

/** `hourlyRate` -> `hourly rate`, `htmlURL` -> `html URL`, `is2FAEnabled` -> `is 2FA enabled`. */
export const words = (name: string): string => {
  const found = name.match(parts)
  return found ? found.map((word) => (isAcronym(word) ? word : word.toLowerCase())).join(' ') : name
}

export const capitalised = (text: string): string => {
  const [first = ''] = text
  return first.toUpperCase() + text.slice(first.length)
}

/** `hourlyRate` -> `Hourly rate`: the text of a name that has no label. */
export const sentence = (name: string): string => capitalised(words(name))

/** The text inside a sentence: `Medical record` -> `medical record`, but `URL` and `DVD set` stay. */
export const inSentence = (text: string): string => {
  const [first = '', second = ''] = text
  return first !== first.toLowerCase() && (second === second.toLowerCase() || second === '') && second !== '.' ? first.toLowerCase() + text.slice(first.length) : text
}

const isShouted = (value: string): boolean => /^\p{Lu}[\p{Lu}\d_]*$/u.test(value)

/**
 * Texts of an enum's values, in order. `no-show` -> `No-show`, `inProgress` -> `In progress`. Values that are all in capitals are words where one of them
 * has more than four letters (`PENDING`, `PAID`), else signs that stay (`A`, `AB`, `EUR`). `won't fix` begins with a capital; what else is no name stays as it is,
 * and so do values whose texts would be alike (`a`, `A`).
 */
export const valueTexts = (values: readonly string[]): readonly string[] => {
  const shouted = values.every(isShouted) && values.some((value) => value.length > 4)
  const texts = values.map((value) => {
    if (shouted) return sentence(value.toLowerCase())
    if (/^[\p{L}][\p{L}\d]*(-[\p{L}\d]+)+$|^\p{Ll}{2,}['’ ]/u.test(value)) return capitalised(value)
    return /^\p{L}[\p{L}\d_]*$/u.test(value) ? sentence(value) : value === '' ? '“”' : value
  })
  return texts.map((text, index) => (texts.indexOf(text) === texts.lastIndexOf(text) ? text : (values[index] ?? text)))
}

/** camelCase parts of message keys: one a value, unique, of letters and digits only. `no-show` -> `noShow`. */
export const valueKeys = (values: readonly string[]): readonly string[] => {
  const taken = new Set<string>()
  return values.map((value) => {
    const [head = 'value', ...rest] = value.normalize('NFKD').match(/[A-Za-z0-9]+/g) ?? []
    const camel = [isShouted(head) ? head.toLowerCase() : head.slice(0, 1).toLowerCase() + head.slice(1), ...rest.map((word) => capitalised(isShouted(word) ? word.toLowerCase() : word))].join('')
    const key = /^\d/.test(camel) ? `value${camel}` : camel
    return unique(key, taken)
  })
}

const unique = (key: string, taken: Set<string>): string => {
  let free = key
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${key}${number}`
  taken.add(free.toLowerCase())
  return free
}

/** The plural of a label, by its last word: `Unit price` -> `Unit prices`. The plural of a name is the model's business. */
export const pluralOf = (text: string): string => {
  const [, head = '', last] = /^(.*\s)?([A-Za-z]+)$/s.exec(text) ?? []
  // What does not end in a word that could be English has no plural that could be made.
  if (last === undefined) return text
  if (isAcronym(last)) return `${head}${last}s`
  const lower = last.toLowerCase()
  const plural = pluralWords(lower)
  if (plural.startsWith(lower)) return head + last + plural.slice(lower.length)
  return head + (last.slice(0, 1) === last.slice(0, 1).toLowerCase() ? plural : capitalised(plural))
}

/** Texts that are alike get their name in brackets, so that each can be told by a person and found by its accessible name. */
export const distinct = (texts: readonly { readonly name: string; readonly text: string; readonly given: boolean }[]): readonly string[] => {
  const count = new Map<string, number>()
  for (const { text } of texts) count.set(text.toLowerCase(), (count.get(text.toLowerCase()) ?? 0) + 1)
  return texts.map(({ name, text, given }) => (!given && (count.get(text.toLowerCase()) ?? 0) > 1 ? `${text} (${name})` : text))
}
