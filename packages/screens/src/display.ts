import { fieldsOf, type Reach } from './reach.ts'
import type { Display } from './screens.ts'
import { itemKind } from './value.ts'

const searchable = new Set(['String', 'Text', 'Email', 'URL'])

/** What stands for the entity in a title or a picker. The model has chosen; here it gets its address. */
export const displayOf = (reach: Reach): Display => {
  const { display } = reach.entity
  const field = display.kind === 'field' || display.kind === 'moment' ? fieldsOf(reach.entity).find(({ name }) => name === display.field) : undefined
  if (display.kind === 'via') {
    return { kind: 'via', relation: display.relation, entity: reach.brief(display.target), field: display.field, expand: display.relation }
  }
  if (!field) return { kind: 'key' }
  if (display.kind === 'moment') return { kind: 'moment', field: field.name, date: field.type === 'Date' }
  return {
    kind: 'field',
    field: field.name,
    value: field.list ? 'list' : itemKind(field),
    absent: field.presence === 'optional' || field.presence === 'nullable' || field.presence === 'optionalNullable',
    ...(searchable.has(field.type) && !field.list && { search: `${field.name}.contains` }),
  }
}
