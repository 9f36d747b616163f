import { printer, utils } from 'prettier/doc'
import { Code, makeCode, type Piece, type Ref } from '../code/code.ts'
import { textWidth } from './text-width.ts'
import type { Doc } from '../code/doc-type.ts'

/** Code that is printed flat where that fits the line, else by the document printer. Printing a document costs as much as a small file: hence flat first. */
export function layout(flat: Code, broken: Doc): Code {
  return makeCode(flat.language, flat.pieces, broken)
}

export interface Place {
  readonly width: number
  readonly tab: number
  readonly useTabs: boolean
  /** Columns of the line's indentation. */
  readonly indent: number
  /** Where the Code begins. */
  readonly column: number
  /** Columns that the text behind it needs. */
  readonly rest: number
}

/** The pieces of Code as they stand at one place. Further lines have no indentation of their own yet. */
export function layOut(code: Code, place: Place): readonly Piece[] {
  if (code.doc === undefined || fitsFlat(code, place)) return code.pieces
  const refs: Ref[] = []
  const pad = Math.max(0, place.column - place.indent)
  // The document starts at `column`: pad the first line, leave room for what follows, cut both off again.
  const padded: Doc = [' '.repeat(pad), markRefs(code.doc, refs), '\u00b7'.repeat(place.rest)]
  const { formatted } = printer.printDocToString(padded, { printWidth: place.width - place.indent, tabWidth: place.tab, useTabs: place.useTabs })
  return unmarkRefs(formatted.slice(pad, formatted.length - place.rest), refs)
}

function fitsFlat(code: Code, place: Place): boolean {
  let width = place.column + place.rest
  for (const piece of code.pieces) {
    const text = typeof piece === 'string' ? piece : piece.name
    if (text.includes('\n')) return false
    width += textWidth(text)
  }
  return width <= place.width
}

// A reference travels through the printer as its name between marks of width 0: U+0001, its number in U+0002-U+0009, U+0001 again, name, U+0001.
const MARK = '\u0001'
const digits = (index: number): string => index.toString(8).replace(/./g, (digit) => String.fromCharCode(2 + Number(digit)))
const numberOf = (marks: string): number => Number.parseInt(marks.replace(/[^]/g, (mark) => String(mark.charCodeAt(0) - 2)), 8)

function markRefs(doc: Doc, refs: Ref[]): Doc {
  return utils.mapDoc(doc, (part) => {
    if (typeof part === 'string' || Array.isArray(part) || part.type !== 'label' || !Code.is(part.label)) return part
    return part.label.pieces.map((piece) => (typeof piece === 'string' ? piece : `${MARK}${digits(refs.push(piece) - 1)}${MARK}${piece.name}${MARK}`)).join('')
  })
}

function unmarkRefs(text: string, refs: readonly Ref[]): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const match of text.matchAll(/\u0001([\u0002-\u0009]+)\u0001[^\u0001]*\u0001/g)) {
    const ref = refs[numberOf(match[1] ?? '')]
    if (ref === undefined) continue
    if (match.index > from) pieces.push(text.slice(from, match.index))
    pieces.push(ref)
    from = match.index + match[0].length
  }
  if (from < text.length) pieces.push(text.slice(from))
  return pieces
}
