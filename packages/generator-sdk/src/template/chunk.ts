import type { Ref } from '../code/code.ts'

/** Where the imports go, and the indentation of its line. */
export interface ImportsHole {
  readonly imports: string
}

/** What a writer collects: text, names that import themselves, the hole for their imports. */
export type Chunk = string | Ref | ImportsHole
