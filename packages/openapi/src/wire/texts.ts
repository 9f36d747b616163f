/** Regular expressions, without anchors, of the texts that have a form of their own. */

const hex = (letters: string, count: number): string => `[0-9${letters}]{${count}}`
const uuid = (letters: string): string => `${hex(letters, 8)}(?:-${hex(letters, 4)}){3}-${hex(letters, 12)}`

export const UUID = uuid('a-f')
/** A body may write it in either case. */
export const UUID_INPUT = uuid('a-fA-F')

const label = '[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?'
/** That of `<input type="email">`. */
export const EMAIL = `[a-zA-Z0-9.!#$%&'*+/=?^_\`{|}~-]+@${label}(?:\\.${label})*`

export const URL = 'https?://[^\\x00-\\x20\\x7f/?#]+(?:[/?#][^\\x00-\\x20\\x7f]*)?'

/** A list of entity tags. The server also takes the upper half of Latin-1 in them, which no tag of its own has. */
const tag = '(?:W/)?"[!#-~]*"'
export const TAGS = `${tag}(?:[ \\t]*,[ \\t]*${tag})*`
