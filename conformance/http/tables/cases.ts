import type { Scalar } from '../facts.ts'
import { broken } from '../limits.ts'

/** A value that must be taken, and how it reads afterwards (left out: as `canonical` says). */
export interface Accept {
  readonly value: unknown
  readonly reads?: unknown
}

/** A value that must be refused with these codes at its place; `maybe` are codes that the contract leaves open. */
export interface Reject {
  readonly value: unknown
  readonly codes: readonly string[]
  readonly maybe?: readonly string[]
}

export interface Table {
  readonly accept: readonly Accept[]
  readonly reject: readonly Reject[]
}

export const LIMIT_CODES: readonly string[] = ['min', 'max', 'min_length', 'max_length', 'pattern', 'enum', 'decimal_scale', 'decimal_precision']

/** Values of which those within the limits are accepted; the others are refused for the limits that they break, all of them. */
export function byLimits(scalar: Scalar, values: readonly unknown[]): Table {
  const judged = values.map((value) => ({ value, codes: broken(scalar, value) }))
  return { accept: judged.filter(({ codes }) => codes.length === 0).map(({ value }) => ({ value })), reject: judged.filter(({ codes }) => codes.length > 0) }
}

/** Values of the wrong JSON kind. */
export const wrongKind = (values: readonly unknown[]): readonly Reject[] => values.map((value) => ({ value, codes: ['type'], maybe: LIMIT_CODES }))
/** Texts of the right kind and the wrong form. What limits they break besides is open. */
export const wrongForm = (values: readonly unknown[]): readonly Reject[] => values.map((value) => ({ value, codes: ['format'], maybe: LIMIT_CODES }))

export const join = (...tables: readonly Partial<Table>[]): Table => ({ accept: tables.flatMap((table) => table.accept ?? []), reject: tables.flatMap((table) => table.reject ?? []) })
