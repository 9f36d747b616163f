/** A catalogue in neutral syntax, or a branch of one. */
export interface Branch {
  readonly [name: string]: unknown
}
/** The same in the syntax of vue-i18n. */
export interface Messages {
  readonly [name: string]: string | Messages
}

/** What the syntax of vue-i18n would read as more than text. */
const literalOf = (text: string): string => text.replaceAll(/[{}@|\\]/g, (mark) => `{'${mark === '\\' ? '\\\\' : mark}'}`)

/** `{name}` is a hole, `{{` and `}}` are braces, all else is text. */
export const messageOf = (text: string): string =>
  text.replaceAll(/\{\{|\}\}|\{(\w+)\}|[^{}]+|[{}]/g, (part, hole: string | undefined) => (hole !== undefined ? part : part === '{{' || part === '}}' ? literalOf(part.slice(1)) : literalOf(part)))

type Plural = { readonly one: string; readonly other: string }
const isPlural = (branch: Branch): branch is Branch & Plural => typeof branch['one'] === 'string' && typeof branch['other'] === 'string' && Object.keys(branch).length === 2

/**
 * A catalogue in the syntax of vue-i18n: literal `@ | { } \`, plurals as `one | other`.
 * Only the interface's has plurals: an enum of a model may have the values "one" and "other".
 */
export const messagesOf = (texts: object, plurals: 'plurals' | 'texts'): Messages =>
  Object.fromEntries(
    Object.entries(texts).map(([given, text]: [string, unknown]) => {
      // A member may be called so; no object of JavaScript keeps it, and `~` is in no name. `src/i18n.ts` of the application reads it in the same way.
      const name = given === '__proto__' ? '~proto' : given
      if (typeof text === 'string') return [name, messageOf(text)]
      const branch = text as Branch
      return [name, plurals === 'plurals' && isPlural(branch) ? `${messageOf(branch.one)} | ${messageOf(branch.other)}` : messagesOf(branch, plurals)]
    }),
  )
