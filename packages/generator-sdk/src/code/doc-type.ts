import type { builders } from 'prettier/doc'

/** A document of prettier's printer. */
export type Doc = builders.Doc
