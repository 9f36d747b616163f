import { builders } from 'prettier/doc'
import type { Code } from '../code/code.ts'
import type { Doc } from '../code/doc-type.ts'

const { align, conditionalGroup, fill, group, hardline, ifBreak, indent, join, line, softline } = builders

/** Prettier's builders, and `code`, which keeps the references of a Code. */
export const doc = {
  align, conditionalGroup, fill, group, hardline, ifBreak, indent, join, line, softline,
  code: (code: Code): Doc => code.doc ?? builders.label(code, code.pieces.map((piece) => (typeof piece === 'string' ? piece : piece.name)).join('')),
}
