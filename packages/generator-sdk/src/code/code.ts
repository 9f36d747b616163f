import type { Doc } from './doc-type.ts'
import type { Language } from './language.ts'

/** A name of another module: what is left of it in the output becomes an import. */
export type Ref = {
  readonly module: string
  readonly name: string
  /** `type`: used as a type only. `default`: the module's default export. `effect`: the module is loaded or opened, no name is printed. */
  readonly kind?: 'type' | 'default' | 'effect'
}
export type Piece = string | Ref

type Make = (language: Language, pieces: readonly Piece[], doc?: Doc) => Code
let construct: Make | undefined
const key = Symbol('only sinks make Code')

/** Text of one language that a sink vouches for. The brand is a private field: no JSON and no other class has it. */
export class Code {
  // oxlint-disable-next-line no-unused-private-class-members -- `#brand in value` asks for it
  readonly #brand: true = true
  readonly language: Language
  readonly pieces: readonly Piece[]
  /** Laid out by the document printer where the pieces, the flat form, do not fit. */
  readonly doc: Doc | undefined

  private constructor(language: Language, pieces: readonly Piece[], doc: Doc | undefined, by: symbol) {
    if (by !== key) throw new TypeError('Code is made by sinks only')
    this.language = language
    this.pieces = pieces
    this.doc = doc
  }

  static {
    construct = (language, pieces, doc) => new Code(language, pieces, doc, key)
  }

  static is(value: unknown): value is Code {
    return typeof value === 'object' && value !== null && #brand in value
  }

  get empty(): boolean {
    return this.pieces.length === 0
  }
}

/** For sinks and printers; the package does not export it. Joins neighbouring texts. */
export function makeCode(language: Language, pieces: readonly Piece[], doc?: Doc): Code {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (piece === '') continue
    if (typeof piece === 'string' && typeof last === 'string') joined[joined.length - 1] = last + piece
    else joined.push(piece)
  }
  if (construct === undefined) throw new TypeError('Code is not ready')
  return construct(language, joined, doc)
}

/** The text of Code without references, for a sink of another language: SQL inside of a Python string. */
export function plainText(code: Code): string {
  return code.pieces
    .map((piece) => {
      if (typeof piece !== 'string') throw new TypeError(`the reference to ${piece.name} of ${piece.module} cannot become text of another language`)
      return piece
    })
    .join('')
}
