/** How the text inside one pair of braces is read. */
export type Mode =
  /** Members of a block: the word before a brace says what it holds. */
  | 'members'
  /** JavaScript and what is like it: an action, `on load`, an expression in markup or in a template, steps. */
  | 'script'
  /** Elements, text and `{…}`. */
  | 'markup'
  /** Declarations of CSS. */
  | 'style'

export interface Frame {
  readonly mode: Mode
  /** What stands behind its closing brace: the rest of a template, else what the frame below holds. */
  readonly template: boolean
  /** Markup: between `<` and `>`. */
  inTag: boolean
  /** For each open `(`: is it the head of an `if`, `while`, `for` or `with`? */
  readonly heads: boolean[]
  /** The last `)` closed such a head: a regular expression may follow. */
  closedHead: boolean
}

export const frame = (mode: Mode, template = false): Frame => ({ mode, template, inTag: false, heads: [], closedHead: false })
