/** Data is JSON that a helper took for a text. A regular expression would read `undefined` as a word. */
export function givenText(value: string): string {
  if (typeof value !== 'string') throw new TypeError(`a text was expected, not ${value === null ? 'null' : typeof value}`)
  return value
}
