import { sha256 } from '@noble/hashes/sha2.js'

/** The longest identifier of PostgreSQL, in bytes of UTF-8. */
export const longestIdentifier = 63

export type ConstraintKind = 'pk' | 'uq' | 'fk' | 'ix' | 'ck'

/** `uq_orders__number`, `pk_orders`: kind, table, columns; of at most 63 bytes. The same in every migration of every target. */
export function constraintName(kind: ConstraintKind, table: string, columns: readonly string[]): string {
  return shortIdentifier([`${kind}_${table}`, ...columns].join('__'))
}

/** An identifier over 63 bytes becomes its first 54, `_` and 8 hex digits of the SHA-256 of the whole. */
export function shortIdentifier(name: string): string {
  const bytes = utf8(name)
  if (bytes.length <= longestIdentifier) return name
  const digest = [...sha256(Uint8Array.from(bytes)).subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  let kept = ''
  let size = 0
  for (const character of name) {
    size += utf8(character).length
    if (size > 54) break
    kept += character
  }
  return `${kept}_${digest}`
}

/** How many bytes a text takes in UTF-8. */
export const byteLength = (text: string): number => utf8(text).length

// No TextEncoder: this runs where there is nothing but the language.
function utf8(text: string): number[] {
  const bytes: number[] = []
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (code < 0x80) bytes.push(code)
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 0x3f))
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f))
    else bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 0x3f), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f))
  }
  return bytes
}
