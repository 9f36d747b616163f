import { ts, type Code } from '@locus/generator-sdk'
import type { ListFacts } from './facts.ts'
import type { EntityNames } from './modules.ts'

type Column = ListFacts['columns'][number]
type Filter = ListFacts['filters'][number]

const member = (name: string, value: Code): Code => ts.code`${ts.property(name)}: ${value}`
const text = (name: string, value: string): Code => member(name, ts.string(value))
const record = (members: readonly Code[]): Code => ts.code`{ ${members} }`

/** `{ name: 'fee', kind: 'decimal', sort: true, align: 'end' }`. */
export const columnCode = (names: EntityNames, { of, field, kind, sort, align, item, values, entity }: Column): Code =>
  record([
    text('name', field),
    text('kind', kind),
    ...(item === undefined ? [] : [text('item', item)]),
    ...(sort === undefined ? [] : [member('sort', ts.bool(true))]),
    ...(align === undefined ? [] : [text('align', align)]),
    ...(entity ? [member('entity', names.constant(entity))] : []),
    ...(values ? [member('values', names.choices(of, field))] : []),
  ])

/** `{ kind: 'reference', field: 'doctor', params: ['doctorId.eq'], entity: doctor }`. */
export function filterCode(names: EntityNames, filter: Filter): Code {
  const { field } = filter
  const named = (kind: string, ...more: readonly Code[]): Code => record([text('kind', kind), text('field', field), ...more])
  const reference = (params: readonly string[], entity: Code): Code => named('reference', member('params', ts.code`[${params.map((param) => ts.string(param))}]`), member('entity', entity))
  switch (filter.kind) {
    case 'enum': return named('enum', text('param', filter.param), member('values', names.choices(filter.of, field)))
    case 'boolean': return named('boolean', text('param', filter.param))
    case 'reference': return reference([filter.param], names.constant(filter.entity))
    case 'compositeReference': return reference(filter.params.map(({ param }) => param), names.constant(filter.entity))
    case 'period': return named('period', text('from', filter.from), text('to', filter.to), ...(filter.date ? [member('date', ts.bool(true))] : []))
  }
}
