const MARK = '@@raw@@'

/** A JSON text that `toJson` copies as it is: `1.0`, `1e3`, `[2E2]`, a number of 400 characters. */
export const rawJson = (text: string): unknown => ({ toJSON: () => `${MARK}${text}${MARK}` })

/** `JSON.stringify`, with what `rawJson` made written as it was given. */
export function toJson(value: unknown): string {
  const text = JSON.stringify(value) ?? 'undefined'
  return text.includes(MARK) ? text.replace(/"@@raw@@((?:[^"\\]|\\.)*?)@@raw@@"/g, (_, inner: string) => JSON.parse(`"${inner}"`) as string) : text
}

/** Parses without prototypes: a member may be called `constructor`, `toString` or `__proto__`, and an absent one is undefined. */
export const parseJson = (text: string): unknown =>
  JSON.parse(text, (_, value: unknown) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.assign(emptyBody(), value) : value))

/** An object without a prototype, to be filled by names of the model. */
export const emptyBody = (): Record<string, unknown> => Object.create(null) as Record<string, unknown>

/** The value that a client would read: numbers as doubles. */
export const plain = (value: unknown): unknown => parseJson(toJson(value))
