import { builders } from 'prettier/doc'
import { Code } from '../code/code.ts'

/** A document of prettier's printer. Code comes in by `doc.code`. */
export type Doc = builders.Doc

const { align, conditionalGroup, fill, group, hardline, ifBreak, indent, join, line, softline } = builders

/** Prettier's builders, and `code`, which keeps the references of a Code. */
export const doc = {
  align, conditionalGroup, fill, group, hardline, ifBreak, indent, join, line, softline,
  code: (code: Code): Doc => code.doc ?? builders.label(code, code.pieces.map((piece) => (typeof piece === 'string' ? piece : piece.name)).join('')),
}
