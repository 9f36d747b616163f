import type { Language } from './language.ts'

/** A name of another module: what is left of it in the output becomes an import. */
export interface Ref {
  readonly module: string
  readonly name: string
  readonly kind?: 'type' | 'default' | 'effect'
}

/** Text of one language that a sink vouches for. The brand is a private field: no JSON and no other class has it. */
export class Code {
  readonly #brand: true = true
  readonly language: Language
  readonly pieces: readonly (string | Ref)[]
  private constructor(language: Language, pieces: readonly (string | Ref)[]) {
    this.language = language
    this.pieces = pieces
  }
  static is(value: unknown): value is Code {
    return typeof value === 'object' && value !== null && #brand in value
  }
}
