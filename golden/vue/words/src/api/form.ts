import type { EntityDefinition } from './entity'
import type { SearchParams } from './http'
import { ApiError, memberOf, type FieldError, type ProblemError } from './problem'
import type { Rules } from './rules'
import type { ValueKind } from './screens'

/** One entity's form: what it holds (the draft) and how that turns into what the API takes. */
export interface FormDefinition<T extends object, Input extends object, Draft extends object> {
  entity: EntityDefinition<T, Input>
  /** The draft of a new entity, with the model's defaults; the query may set relations. */
  empty: (query: SearchParams) => Draft
  draftOf: (entity: T) => Draft
  toInput: (draft: Draft) => Input
  rules: Rules<Draft>
  /** The field of a member that has none of its own: of each part of a composite key. */
  fieldOf?: Readonly<Record<string, string>>
  /** The model's own texts for what is wrong with a field. */
  messages?: { readonly [K in keyof Draft]?: string }
}

/** What every control of a form is told about its field. */
export interface FieldProps {
  /** The member of the request body: errors find their field by it. */
  name: string
  label: string
  optional?: boolean | undefined
  /** May be set once only: shown as a text of this kind as soon as the entity has a value. */
  fixed?: ValueKind | undefined
  hint?: string | undefined
  /** Half of the width, where there is room for two. */
  half?: boolean | undefined
}

/** `languages/1`: the second item of `languages`. */
export const nameOf = (path: string) => path.split('/')[0] ?? path
export const fieldId = (path: string) => `field-${path.replaceAll('/', '-')}`

/** The value of a path's field as one text, to be compared. */
export const valueAt = (draft: object, path: string) =>
  JSON.stringify((draft as Record<string, unknown>)[nameOf(path)]) as string | undefined

/** Nothing chosen, nothing written. */
export const isEmptyAt = (draft: object, path: string) => ['""', 'null', '[]'].includes(valueAt(draft, path) ?? 'null')

/** What the server refuses at a field. It holds until the field's value changes. */
export interface Refusal {
  path: string
  error: FieldError
  value: string | undefined
}

/** The errors of an answer that belong to a field of the draft, and those that do not. */
export function refusalsOf(
  error: unknown,
  draft: object,
  fieldOf: Readonly<Record<string, string>> = {},
): { atFields: Refusal[]; others: ProblemError[] } {
  const details = error instanceof ApiError ? (error.problem.errors ?? []) : []
  const atFields: Refusal[] = []
  const others: ProblemError[] = []
  for (const detail of details) {
    const member = memberOf(detail.pointer ?? '')
    const path = Object.hasOwn(fieldOf, member) ? (fieldOf[member] ?? member) : member
    if (Object.hasOwn(draft, nameOf(path))) atFields.push({ path, error: detail, value: valueAt(draft, path) })
    else others.push(detail)
  }
  return { atFields, others }
}

/** The errors by path: the server's while the refused value stands, a rule's as soon as its field may speak. */
export function shownErrors(
  draft: object,
  refusals: readonly Refusal[],
  found: ReadonlyMap<string, FieldError>,
  maySpeak: (name: string) => boolean,
): ReadonlyMap<string, FieldError> {
  const shown = new Map<string, FieldError>()
  for (const { path, error, value } of refusals) {
    if (valueAt(draft, path) === value) shown.set(path, error)
  }
  for (const [path, error] of found) {
    if (maySpeak(nameOf(path))) shown.set(path, error)
  }
  return shown
}

/** The controls of one value; those of a list's items too. */
export type TextKind = 'text' | 'email' | 'url' | 'uuid' | 'integer' | 'float' | 'decimal' | 'bigInt'
export type ItemKind = TextKind | 'textArea' | 'json' | 'select' | 'yesNo' | 'date' | 'time' | 'dateTime'

/** Stands in a draft for a date or a time that is not written to its end: no rule takes it. */
export const incomplete = '?'
