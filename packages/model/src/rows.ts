import type { Json } from './model.ts'

/** One row in wire form: the members that a creation may hold, and the key. */
export type Row = { readonly [member: string]: Json }

/** Rows by entity name. The entities, and the rows of each, stand in an order in which every key refers to what comes before. */
export type Rows = Readonly<Record<string, readonly Row[]>>
