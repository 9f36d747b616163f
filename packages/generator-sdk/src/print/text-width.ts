/** Columns of a text on one line, as formatters count: wide characters of East Asia and emoji are two, marks and controls none. */
export function textWidth(text: string): number {
  if (isAscii(text)) return text.length
  let width = 0
  for (const character of text) width += widthOf(character.codePointAt(0) ?? 0)
  return width
}

const isAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text)

// First and last code points that take two columns.
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f], [0x231a, 0x231b], [0x2329, 0x232a], [0x23e9, 0x23ec], [0x2614, 0x2615], [0x2e80, 0x303e], [0x3041, 0x33ff], [0x3400, 0x4dbf], [0x4e00, 0x9fff],
  [0xa000, 0xa4c6], [0xa960, 0xa97c], [0xac00, 0xd7a3], [0xf900, 0xfaff], [0xfe10, 0xfe19], [0xfe30, 0xfe6b], [0xff01, 0xff60], [0xffe0, 0xffe6], [0x1b000, 0x1b2fb],
  [0x1f004, 0x1f004], [0x1f0cf, 0x1f0cf], [0x1f18e, 0x1f18e], [0x1f191, 0x1f19a], [0x1f200, 0x1f265], [0x1f300, 0x1f64f], [0x1f680, 0x1f6ff], [0x1f7e0, 0x1f7f0],
  [0x1f900, 0x1f9ff], [0x1fa70, 0x1faff], [0x20000, 0x3fffd],
]

function widthOf(point: number): number {
  if (point < 0x20 || (point >= 0x7f && point <= 0x9f)) return 0
  if (point >= 0x300 && point <= 0x36f) return 0
  if (point >= 0x200b && point <= 0x200d) return 0
  if (point >= 0xfe00 && point <= 0xfe0f) return 0
  if (point < 0x1100) return 1
  return wide.some(([from, to]) => point >= from && point <= to) ? 2 : 1
}
