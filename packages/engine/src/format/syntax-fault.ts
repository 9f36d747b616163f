/** What a parser has against a text. Lines and columns from 1; columns in UTF-16 units. */
export interface SyntaxFault {
  readonly line: number
  readonly column: number
  readonly reason: string
}

/** Place of an offset, in UTF-16 units. */
export function faultAt(text: string, offset: number, reason: string): SyntaxFault {
  const before = text.slice(0, Math.max(0, offset))
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n'), reason }
}

/** Place of an offset in bytes of UTF-8. */
export const faultAtByte = (text: string, offset: number, reason: string): SyntaxFault => faultAt(text, Buffer.from(text).subarray(0, offset).toString().length, reason)
