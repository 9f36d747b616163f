import type { Field } from '@locus/model'
import type { FieldDraft } from '../draft.ts'

export function lowerField(field: FieldDraft): Field {
  const { id, name, cell, type, list, set, presence, limits, unique, index, immutable, keyPart, touched, label, message, renamedFrom, annotations } = field
  return {
    kind: 'field', id, name, column: cell.column, type, list, set, presence, limits, ...(field.default && { default: field.default }), unique, index, immutable, keyPart, touched,
    ...(label !== undefined && { label }), ...(message !== undefined && { message }), ...(renamedFrom !== undefined && { renamedFrom }), annotations,
  }
}
