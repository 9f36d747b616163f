import type { Field } from '@locus/model'
import { displayOf } from './display.ts'
import { filtersOf } from './filters.ts'
import { fieldsOf, toOnesOf, type Reach } from './reach.ts'
import type { Column, ListScreen, Value } from './screens.ts'
import { fieldLabel, fieldValue, toOneValue } from './value.ts'

const mostColumns = 6
const never = new Set(['Text', 'Json', 'UUID', 'URL'])
const measures = new Set(['Integer', 'BigInt', 'Float', 'Decimal', 'DateTime', 'Date', 'Time'])
const aligned = new Set(['integer', 'float', 'decimal', 'bigInt'])

/** 4: what tells entities apart, 5: numbers and times, 6: booleans, 7: required texts, 8: optional ones. */
const rankOf = (field: Field): number => {
  if (field.type === 'Enum' || field.type === 'Email' || field.keyPart) return 4
  if (field.unique && (field.type === 'String' || field.type === 'BigInt' || field.type === 'Integer')) return 4
  if (measures.has(field.type)) return 5
  if (field.type === 'Boolean') return 6
  return field.presence === 'required' || field.presence === 'defaulted' ? 7 : 8
}
const last = 9

const plain = (value: Value): Column => ({ ...value, align: 'start' })
const sorted = (reach: Reach, field: Field): Column => {
  const value = fieldValue(reach, field)
  return { ...value, sort: field.name, align: aligned.has(value.kind) ? 'end' : 'start' }
}

const titleColumn = (reach: Reach): Column => {
  const { entity } = reach
  const display = displayOf(reach)
  const relation = display.kind === 'via' ? toOnesOf(entity).find(({ name }) => name === display.relation) : undefined
  if (relation) return plain(toOneValue(reach, relation))
  const field = display.kind === 'field' || display.kind === 'moment' ? fieldsOf(entity).find(({ name }) => name === display.field) : undefined
  if (field) return field.list || field.type === 'Json' ? plain(fieldValue(reach, field)) : sorted(reach, field)
  const { id } = entity.platform
  return { id: id.id, field: id.name, kind: 'code', label: fieldLabel(reach, id.name), sort: id.name, align: 'start' }
}

/** At most six, chosen by what tells most and written so that a boolean comes last. */
export const columnsOf = (reach: Reach): readonly Column[] => {
  const { entity } = reach
  const title = titleColumn(reach)
  const toOnes = toOnesOf(entity).filter(({ name }) => name !== title.field)
  const required = toOnes.filter(({ presence }) => presence === 'required')
  const others = toOnes.filter(({ presence }) => presence !== 'required')
  const fields = fieldsOf(entity).filter((field) => field.name !== title.field && !field.list && !field.touched && !never.has(field.type))
  const ranked = [4, 5, 6, 7, 8].flatMap((rank) => fields.filter((field) => rankOf(field) === rank))

  const first = [title, ...required.map((relation) => plain(toOneValue(reach, relation)))]
  const relations = [...first, ...others.slice(0, Math.max(0, 3 - first.length)).map((relation) => plain(toOneValue(reach, relation)))].slice(0, mostColumns)
  const chosen = ranked.slice(0, mostColumns - relations.length)
  const order = (field: Field): number => (field.type === 'Boolean' ? last : rankOf(field))
  return [...relations, ...[...chosen].sort((a, b) => order(a) - order(b)).map((field) => sorted(reach, field))]
}

export const listOf = (reach: Reach): ListScreen => {
  const columns = columnsOf(reach)
  const display = displayOf(reach)
  const text = (name: string): string => `entities.${reach.entity.singular}.${name}`
  return {
    title: text('many'),
    expand: columns.filter(({ kind }) => kind === 'reference').map(({ field }) => field),
    columns,
    ...(display.kind === 'field' && display.search !== undefined && { search: { param: display.search, label: text('search') } }),
    filters: filtersOf(reach),
    empty: text('empty'),
    noMatch: text('noMatch'),
    loading: text('loading'),
  }
}
