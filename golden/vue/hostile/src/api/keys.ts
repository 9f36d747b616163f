/** A composite key is one text: its parts in order, what is no letter, digit or `-._` as `~` and two digits, joined by `~~`. */

const separator = '~~'
const utf8 = new TextEncoder()
const hex = (byte: number) => `~${byte.toString(16).toUpperCase().padStart(2, '0')}`
const written = (part: string) => part.replace(/[^\w.-]/gu, (char) => Array.from(utf8.encode(char), hex).join(''))

function read(part: string): string {
  try {
    return decodeURIComponent(part.replaceAll('~', '%'))
  } catch {
    return part
  }
}

export type KeyPart = string | number

/** The key of these parts; null as long as one is missing. */
export function keyOf(parts: readonly (KeyPart | null | undefined)[]): string | null {
  const texts = parts.map((part) => (part === null || part === undefined ? null : written(String(part))))
  return texts.includes(null) ? null : texts.join(separator)
}

/** The parts of a key by the members that hold them: `partsOf('3~~A', { binRow: Number, binCode: String })`. */
export function partsOf<Types extends Record<string, (text: string) => KeyPart>>(key: string, types: Types) {
  const texts = key.split(separator).map(read)
  const entries = Object.entries(types).map(([name, type], index) => [name, type(texts[index] ?? '')])
  return Object.fromEntries(entries) as { [Name in keyof Types]: ReturnType<Types[Name]> }
}

/** The same for a relation that may be empty: then every member is null. */
export function partsOrNull<Types extends Record<string, (text: string) => KeyPart>>(key: string | null, types: Types) {
  const parts = key === null ? Object.fromEntries(Object.keys(types).map((name) => [name, null])) : partsOf(key, types)
  return parts as { [Name in keyof Types]: ReturnType<Types[Name]> | null }
}
