/** One change of one file. Paths are relative to the project's root, with forward slashes. */
export type Operation =
  | { readonly kind: 'write'; readonly path: string; readonly before: string | null; readonly bytes: Uint8Array }
  | { readonly kind: 'delete'; readonly path: string; readonly before: string }

/** An operation whose bytes lie in the stage: what the journal lists. `before` and `after` are hashes; null: there was no file. */
export type Step =
  | { readonly kind: 'write'; readonly path: string; readonly before: string | null; readonly after: string; readonly staged: string }
  | { readonly kind: 'delete'; readonly path: string; readonly before: string; readonly staged: string }
