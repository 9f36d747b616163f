import type { Ref } from '../code/code.ts'

export interface ImportUse {
  readonly module: string
  /** Empty for an effect. */
  readonly name: string
  /** The name under which it is printed: an alias where two names meet. */
  readonly as: string
  readonly kind?: Ref['kind']
}

/** How one language's files import. */
export interface ImportStyle {
  /** The module that a file is: its own names are declarations, not uses. */
  self(file: { readonly path: string }): string
  /** Import lines in the target's order; `''` is a blank line between groups. Uses come sorted by module and name. */
  lines(uses: readonly ImportUse[], file: { readonly path: string }): readonly string[]
  /** A name for what is taken already. */
  alias(use: { readonly module: string; readonly name: string }): string
  /** Imports open whole namespaces: every name that collides is qualified. */
  readonly spaces?: boolean
}
