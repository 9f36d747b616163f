import type { EntityDefinition } from './entity'
import type { SearchParams } from './http'
import { keyOf, partsOf } from './keys'

/** How one value is shown. */
export type PlainKind =
  | 'text'
  | 'longText'
  | 'email'
  | 'url'
  | 'code'
  | 'integer'
  | 'float'
  | 'decimal'
  | 'bigInt'
  | 'boolean'
  | 'enum'
  | 'dateTime'
  | 'date'
  | 'time'
  | 'json'
export type ValueKind = PlainKind | 'list' | 'reference' | 'references'

/** A value of an enum, and the key of its text. */
export interface Choice {
  readonly value: string
  readonly label: string
}

/** What a value's kind needs beside it. */
export interface ValueFacts {
  kind: ValueKind
  /** How an item of a list is shown. */
  item?: PlainKind | undefined
  /** The values of an enum, in the model's order. */
  values?: readonly Choice[] | undefined
  /** The target of a reference. */
  entity?: AnyEntity | undefined
}

/** One value, to be shown. */
export interface ShownValue extends ValueFacts {
  value: unknown
}

/** An entity of any kind, as a link or a picker sees it. */
export type AnyEntity = Pick<EntityDefinition<object>, 'name' | 'path' | 'search' | 'expand' | 'display' | 'kept'> & {
  api: Pick<EntityDefinition<object>['api'], 'list' | 'get'>
}

export interface Column<T> extends ValueFacts {
  name: string & keyof T
  /** May be sorted by; the parameter is the column's name. */
  sort?: true
  /** Numbers stand at the end of their column. */
  align?: 'end'
}

/** The parameters of a reference to a composite key, in the order of its parts. */
export type KeyParams = readonly string[]

export type Filter =
  | { kind: 'enum'; field: string; param: string; values: readonly Choice[] }
  | { kind: 'boolean'; field: string; param: string }
  | { kind: 'reference'; field: string; params: KeyParams; entity: AnyEntity }
  /** `date`: days as they are; else the moments at which the reader's days begin and end. */
  | { kind: 'period'; field: string; from: string; to: string; date?: true }

/** A list of entities: what its table shows, and by what it can be narrowed. */
export interface ListScreen<T extends object> {
  entity: Pick<EntityDefinition<T>, 'name' | 'path' | 'display' | 'kept'> & {
    api: Pick<EntityDefinition<T>['api'], 'list'>
  }
  /** Relations that the columns show. */
  expand?: string
  /** The first column is the title: it links to the entity. */
  columns: readonly [Column<T>, ...Column<T>[]]
  /** The parameter of the toolbar's text filter. */
  search?: string
  filters: readonly Filter[]
}

/** The parameters that a filter sets. */
export function paramsOf(filter: Filter): readonly string[] {
  if (filter.kind === 'period') return [filter.from, filter.to]
  return filter.kind === 'reference' ? filter.params : [filter.param]
}

/** Every parameter that narrows a list: its search and its filters. */
export const filterNames = (screen: { search?: string; filters: readonly Filter[] }) => [
  ...(screen.search === undefined ? [] : [screen.search]),
  ...screen.filters.flatMap(paramsOf),
]

/** The key that a reference's parameters hold: the value itself, or the parts of a composite key. */
export const keyIn = (params: KeyParams, values: Readonly<Record<string, string | undefined>>) =>
  params.length === 1 ? (values[params[0] ?? ''] ?? null) : keyOf(params.map((param) => values[param]))

/** The other way round; without a key all of them are dropped. */
export function paramsFor(params: KeyParams, key: string | null): Record<string, string | undefined> {
  if (key === null) return Object.fromEntries(params.map((param) => [param, undefined]))
  if (params.length === 1) return { [params[0] ?? '']: key }
  return partsOf(key, Object.fromEntries(params.map((param) => [param, String])))
}

/** An empty text says nothing here; of any other parameter it is a value (a part of a key may be empty). */
const mayBeEmpty = (name: string) => name.includes('.') && !name.endsWith('.contains')

/** What a list takes from its address: known names only; the API judges the values. */
export function listParams(search: SearchParams, names: readonly string[]): Record<string, string> {
  const known: Record<string, string> = {}
  for (const name of ['page', 'pageSize', 'sort', ...names]) {
    const value = search.get(name)
    if (value !== null && (value !== '' || mayBeEmpty(name))) known[name] = value
  }
  return known
}
