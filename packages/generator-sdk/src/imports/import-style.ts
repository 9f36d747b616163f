import type { Ref } from '../code/code.ts'

export interface ImportUse {
  readonly module: string
  readonly name: string
  readonly as: string
  readonly kind?: Ref['kind']
}

/** How one language's files import. `self`: the module that a file is. */
export interface ImportStyle {
  self(file: { readonly path: string }): string
  lines(uses: readonly ImportUse[], file: { readonly path: string }): readonly string[]
  /** A name for what is taken already. */
  alias(use: { readonly module: string; readonly name: string }): string
  /** Imports open whole namespaces: every name that collides is qualified. */
  readonly spaces?: boolean
}
