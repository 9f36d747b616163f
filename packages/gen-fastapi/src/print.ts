import { python, type Code } from '@locus/generator-sdk'
import type { Json } from '@locus/model'

const { code } = python

/** With a point: Python tells 1 from 1.0. */
export const float = (value: number): Code => (Number.isInteger(value) && Math.abs(value) < 1e21 ? code`${python.number(value)}.0` : python.number(value))

/** Any JSON value as Python writes it. */
export function jsonLiteral(value: Json): Code {
  if (value === null) return code`None`
  if (typeof value === 'boolean') return python.bool(value)
  if (typeof value === 'number') return Number.isInteger(value) ? python.number(value) : float(value)
  if (typeof value === 'string') return longText(value)
  if (Array.isArray(value)) return code`[${value.map(jsonLiteral)}]`
  return code`{${Object.entries(value).map(([name, item]) => code`${python.string(name)}: ${jsonLiteral(item)}`)}}`
}

const longestPiece = 72

/** A literal that fits its line: a longer one is several, side by side in brackets, cut behind a blank where there is one. */
export function longText(text: string): Code {
  const words = text.match(/[^ ]* +|[^ ]+/g) ?? [text]
  const pieces = ['']
  let width = 0
  const put = (part: string, cost: number): void => {
    if (width + cost > longestPiece && width > 0) {
      pieces.push('')
      width = 0
    }
    pieces[pieces.length - 1] += part
    width += cost
  }
  for (const word of words) {
    if (costOf(word) <= longestPiece) put(word, costOf(word))
    else for (const character of word) put(character, costOf(character))
  }
  return pieces.length === 1 ? python.string(text) : code`(${python.list(pieces.map((piece) => python.string(piece)), ' ')})`
}

/** Columns, at most: what is no ASCII may become an escape. */
const costOf = (text: string): number => [...text].reduce((sum, character) => sum + (/[ -~]/.test(character) ? 1 : 6), 0)

/** Raw where it can be, and where it fits. */
export const pattern = (text: string): Code => (text.length <= longestPiece ? python.raw(text) : longText(text))
