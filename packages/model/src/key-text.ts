/**
 * The text of a composite key: its parts in declared order, each in wire form, in which every byte of UTF-8 but `A-Z a-z 0-9 - . _` is
 * written `~` and two upper-case hexadecimal digits, joined by `~~`. It is the path segment, the row's `id` and the item of `<singular>Ids`.
 */
export const keyText = (parts: readonly (string | number)[]): string => parts.map(part => keyPartText(String(part))).join('~~')

export function keyPartText(text: string): string {
  let written = ''
  for (const character of text) {
    if (/^[A-Za-z0-9\-._]$/.test(character)) written += character
    else for (const byte of utf8(character.codePointAt(0) ?? 0)) written += `~${byte.toString(16).toUpperCase().padStart(2, '0')}`
  }
  return written
}

/** By hand: `TextEncoder` is no part of the language and is missing behind a generator's border. */
function utf8(point: number): number[] {
  const more = (shift: number): number => 0x80 | ((point >> shift) & 0x3f)
  if (point < 0x80) return [point]
  if (point < 0x800) return [0xc0 | (point >> 6), more(0)]
  if (point < 0x10000) return [0xe0 | (point >> 12), more(6), more(0)]
  return [0xf0 | (point >> 18), more(12), more(6), more(0)]
}
