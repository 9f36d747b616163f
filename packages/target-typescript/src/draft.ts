import { ts, type Code } from '@locus/generator-sdk'
import { isComposite, type ControlFacts } from './facts.ts'
import type { EntityNames } from './modules.ts'
import { keyType, readMember } from './wire.ts'

/** Between what a form holds and what travels: one expression a control. The names are those of `@/api/drafts` and `@/api/keys`. */

const call = (name: string, ...args: readonly Code[]): Code => ts.code`${ts.ref('@/api/drafts', name)}(${args})`
const ofKeys = (name: string, ...args: readonly Code[]): Code => ts.code`${ts.ref('@/api/keys', name)}(${args})`
const draftOf = (control: ControlFacts): Code => ts.member(ts.code`draft`, control.draft)
const entityOf = (member: string): Code => ts.member(ts.code`entity`, member)
const isNumber = ({ wire }: ControlFacts): boolean => wire.type === 'integer' || wire.type === 'float'
const mayLack = ({ wire }: ControlFacts): boolean => wire.optional || wire.nullable

/** `AppointmentStatus | ''`. */
export function draftType(names: EntityNames, control: ControlFacts): Code {
  switch (control.control) {
    case 'check': return ts.code`boolean`
    case 'references': return ts.code`${control.entity ? keyType(control.entity) : ts.code`string`}[]`
    case 'reference': return ts.code`${control.entity ? keyType(control.entity) : ts.code`string`} | null`
    case 'list': return control.item === 'select' ? ts.code`${names.enumType(control.self, control.field)}[]` : ts.code`string[]`
    case 'select': {
      const type = names.enumType(control.self, control.field)
      return control.initial !== '' && !control.optional ? type : ts.code`${type} | ''`
    }
    default: return ts.code`string`
  }
}

/** What a new entity's form begins with. */
export function initialDraft(control: ControlFacts): Code {
  const { initial, keys, preset } = control
  if (control.control === 'reference' && preset && keys) {
    const members = keys.map(({ member }) => ts.string(member))
    const read = isComposite(control) ? 'keyParam' : keys[0]?.type === 'integer' ? 'numberParam' : 'textParam'
    return call(read, ts.code`query`, ...members)
  }
  if (typeof initial === 'string') return ts.string(initial)
  if (typeof initial === 'boolean') return ts.bool(initial)
  return initial === null ? ts.code`null` : ts.code`[${initial.map((item) => ts.string(item))}]`
}

/** What the form of an entity that exists begins with. */
export function draftOfEntity(control: ControlFacts): Code {
  const value = control.wire.optional ? readMember(ts.code`entity`, control.member) : entityOf(control.member)
  const given = mayLack(control) ? ts.code`${value} ?? ''` : value
  switch (control.control) {
    case 'reference':
      if (isComposite(control)) return ofKeys('keyOf', ts.code`[${(control.keys ?? []).map(({ member }) => entityOf(member))}]`)
      return control.wire.optional ? ts.code`${value} ?? null` : value
    case 'list':
    case 'references': {
      const items = mayLack(control) ? ts.code`(${value} ?? [])` : value
      if (control.wire.type === 'json') return ts.code`${items}.map(${ts.ref('@/api/drafts', 'jsonText')})`
      return isNumber(control) && control.control === 'list' ? ts.code`${items}.map(String)` : control.wire.type === 'boolean' ? ts.code`${items}.map(String)` : ts.code`[...${items}]`
    }
    case 'check': return mayLack(control) ? ts.code`${value} ?? false` : value
    case 'yesNo': return ts.code`String(${given})`
    case 'json': return call('jsonText', value)
    default: return isNumber(control) ? ts.code`String(${given})` : given
  }
}

/** The member of the input: `fee: orNull(draft.fee)`, or a spread that leaves it out. */
export function inputOfDraft(control: ControlFacts): Code {
  const draft = draftOf(control)
  const empty = control.serverDefault ? 'omit' : control.empty
  if (control.control === 'reference' && isComposite(control)) return compositeInput(control, draft, empty)
  const member = ts.property(control.member)
  const of = (value: Code): Code => ts.code`${member}: ${value}`
  if (empty === 'omit') return ts.code`...(${isThere(control, draft)} && { ${of(present(control, draft))} })`
  return of(empty === 'null' ? presentOrNull(control, draft) : present(control, draft))
}

function isThere({ control }: ControlFacts, draft: Code): Code {
  if (control === 'reference') return ts.code`${draft} !== null`
  if (control === 'list' || control === 'references') return ts.code`${draft}.length > 0`
  return control === 'json' ? ts.code`${draft}.trim() !== ''` : ts.code`${draft} !== ''`
}

/** A value that is there by now. */
function present(control: ControlFacts, draft: Code): Code {
  const each = (read: Code): Code => ts.code`${draft}.map(${read})`
  switch (control.control) {
    case 'reference': return control.empty === 'keep' ? call('chosen', draft) : draft
    case 'select': return control.empty === 'keep' && !control.serverDefault && (control.initial === '' || control.optional) ? call('chosen', draft) : draft
    case 'list':
      if (control.wire.type === 'json') return each(ts.ref('@/api/drafts', 'jsonOf'))
      if (control.wire.type === 'boolean') return each(ts.ref('@/api/drafts', 'isYes'))
      return isNumber(control) ? each(ts.code`Number`) : draft
    case 'yesNo': return call('isYes', draft)
    case 'json': return call('jsonOf', draft)
    default: return isNumber(control) && control.control !== 'references' ? ts.code`Number(${draft})` : draft
  }
}

function presentOrNull(control: ControlFacts, draft: Code): Code {
  switch (control.control) {
    case 'check':
    case 'reference': return draft
    case 'references':
    case 'list': return call('listOrNull', present(control, draft))
    case 'yesNo': return call('yesOrNull', draft)
    case 'json': return call('jsonOrNull', draft)
    default: return call(isNumber(control) ? 'numberOrNull' : 'orNull', draft)
  }
}

const readers = { string: ts.code`String`, bigInt: ts.code`String`, integer: ts.code`Number` } as const

function compositeInput({ keys = [] }: ControlFacts, draft: Code, empty: ControlFacts['empty']): Code {
  const types = ts.code`{ ${keys.map(({ member, type }) => ts.code`${ts.property(member)}: ${readers[type]}`)} }`
  if (empty === 'omit') return ts.code`...(${draft} !== null && ${ofKeys('partsOf', draft, types)})`
  return empty === 'null' ? ts.code`...${ofKeys('partsOrNull', draft, types)}` : ts.code`...${ofKeys('partsOf', call('chosen', draft), types)}`
}
