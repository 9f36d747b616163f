/** `bad` is text that no token begins with; it is reported by the scanner. */
export type TokenKind = 'word' | 'number' | 'string' | 'hex' | 'mark' | 'bad' | 'end'

export interface Token {
  readonly kind: TokenKind
  /** As written; of a string what stands between its quotes, `\"` read as `"`. */
  readonly text: string
  /** UTF-16 offsets, `end` exclusive. */
  readonly start: number
  readonly end: number
}
