import type { BelongsTo, Field } from './model.ts'

/** The table of contract 9.4 as questions. They hold for fields and, as `belongs_to`, for all members of its key. */

/** May `null` be sent and stored as such (rows 2 and 4)? */
export const acceptsNull = (member: Field | BelongsTo): boolean => member.presence === 'nullable' || member.presence === 'optionalNullable'

/** Can storage hold NULL, so that `isNull` is a filter? */
export const mayBeUnset = (member: Field | BelongsTo): boolean => acceptsNull(member) || member.presence === 'optional'

/** Is it left out of an answer when nothing is stored (row 3)? */
export const mayBeAbsent = (member: Field | BelongsTo): boolean => member.presence === 'optional'

/** Must POST and PUT hold it (rows 1 and 2, without a default)? PUT may leave out what is immutable and not required. */
export const requiredOnCreate = (member: Field | BelongsTo): boolean =>
  (member.presence === 'required' || member.presence === 'nullable') && !(member.kind === 'field' && (member.default !== undefined || member.touched))

/** Does `null` in a PATCH unset it (rows 2 to 4)? */
export const mayBeCleared = mayBeUnset

/** May a client write it at all? */
export const isWritable = (member: Field | BelongsTo): boolean => member.kind === 'belongsTo' || !member.touched
