import { python, type Code } from '@locus/generator-sdk'
import type { Rules, SchemaMember } from '../plan/schemas.ts'
import type { Column, Scalar } from '../shape.ts'
import { longText } from '../print.ts'
import { answerType, bodyType, defaultFactory, defaultValue, nameOf, unnamedBodyType } from '../types.ts'

const { code, ref } = python
const missing = ref('pydantic', 'MISSING')
const field = (...parts: readonly Code[]): Code => code`${ref('pydantic', 'Field')}(${parts})`
const schemas = 'app.contract.schemas'

/** The arguments of `Rules`: only what differs from the default. */
export function rules(all: Rules): Code {
  const names = (argument: string, of: readonly string[]): Code[] => (of.length === 0 ? [] : [code`${python.id(argument)}=frozenset({${of.map((name) => python.string(name))}})`])
  const groups = (argument: string, of: readonly (readonly string[])[]): Code[] => (of.length === 0 ? [] : [code`${python.id(argument)}=${tuple(of.map((group) => tuple(group.map((name) => python.string(name)))))}`])
  const messages = all.messages.map(({ member, text }) => code`${python.string(member)}: ${longText(text)}`)
  return python.list([
    ...names('expandable', all.expandable),
    ...names('not_expandable', all.notExpandable),
    ...names('touched', all.touched),
    ...groups('immutable', all.immutable),
    ...groups('complete', all.complete),
    ...(messages.length > 0 ? [code`messages={${messages}}`] : []),
    ...(all.own ? [code`platform=${platform(all)}`] : []),
  ])
}

const tuple = (items: readonly Code[]): Code => (items.length === 1 ? code`(${items},)` : code`(${items})`)

function platform({ platform: { id, version, createdAt, updatedAt } }: Rules): Code {
  const renamed = [['id', id.name, 'id'], ['version', version.name, 'version'], ['created_at', createdAt.name, 'createdAt'], ['updated_at', updatedAt.name, 'updatedAt']] as const
  const members = renamed.flatMap(([attribute, name, usual]) => (name === usual ? [] : [code`${python.id(attribute)}=${python.string(name)}`]))
  return code`${ref(schemas, 'Platform')}(${members})`
}

export const named = (scalar: Scalar): Code => unnamedBodyType(scalar)

/** What POST and PUT take, absent and null included. */
export function body(member: SchemaMember): Code {
  const type = memberType(member)
  const mayBeAbsent = member.column !== undefined && isAbsentAllowed(member.column) && member.column.default === undefined
  const absent = mayBeAbsent ? code`${type} | ${missing}` : type
  return member.column && takesNull(member.column) ? code`${absent} | None` : absent
}

/** What stands behind it: ` = 30`, ` = Field(alias="fullName")`, or nothing. */
export function bodyDefault(member: SchemaMember): Code {
  const { column } = member
  if (column === undefined) return assigned(member, code`default_factory=list`)
  if (column.default) {
    const factory = defaultFactory(column.default, column.scalar)
    if (factory) return assigned(member, code`default_factory=${factory}`)
    if (column.default.kind === 'value') return assigned(member, undefined, defaultValue(column.scalar, column.default.value))
  }
  if (isAbsentAllowed(column)) return assigned(member, undefined, missing)
  return column.presence === 'list' ? assigned(member, code`default_factory=list`) : assigned(member)
}

/** A PATCH may leave out everything; null unsets what may be unset. */
export function patchBody(member: SchemaMember): Code {
  const type = code`${memberType(member)} | ${missing}`
  return member.column && (takesNull(member.column) || isAbsentAllowed(member.column)) ? code`${type} | None` : type
}

export const patchDefault = (member: SchemaMember): Code => (member.attribute === member.member ? missing : field(code`default=${missing}`, code`alias=${python.string(member.member)}`))

const takesNull = ({ presence }: Column): boolean => presence === 'nullable' || presence === 'optionalNullable'
const isAbsentAllowed = ({ presence }: Column): boolean => presence === 'optional' || presence === 'optionalNullable'

function memberType({ column, links }: SchemaMember): Code {
  if (column) return bodyType(column.scalar)
  return code`${ref('typing', 'Annotated')}[list[${linkedKeyType(links)}], ${ref('app.contract.scalars', 'Distinct')}]`
}

function linkedKeyType(links: SchemaMember['links']): Code {
  if (links?.class && links.form) {
    return code`${ref('typing', 'Annotated')}[${nameOf(links.class)}, ${ref('app.contract.scalars', 'written_as')}(${nameOf(links.form)}.read, "Expected the text of a key")]`
  }
  return ref('app.contract.scalars', links?.kind === 'uuid' ? 'Uuid' : 'Integer')
}

function assigned({ member, attribute }: SchemaMember, factory?: Code, value?: Code): Code {
  const alias = attribute === member ? [] : [code`alias=${python.string(member)}`]
  if (factory) return code` = ${field(factory, ...alias)}`
  if (value && alias.length === 0 && !isSecret(attribute)) return code` = ${value}`
  if (value) return code` = ${field(code`default=${value}`, ...alias)}`
  return alias.length === 0 ? python.none : code` = ${field(...alias)}`
}

/** Ruff takes a text that is assigned to such a name for a password (S105). */
const isSecret = (name: string): boolean => /(?:^|_)(?:pas+wo?r?d|pass(?:phrase)?|pwd|token|secrete?)(?:$|_)/i.test(name)

const platformTypes = { serial: 'int', uuid: 'UUID', text: 'str', version: 'int', time: 'Timestamp' } as const

/** What an answer shows. */
export function answer({ column, links, platform: kind }: SchemaMember): Code {
  if (kind) {
    const name = platformTypes[kind]
    return name === 'Timestamp' ? ref(schemas, name) : name === 'UUID' ? ref('uuid', name) : python.id(name)
  }
  if (column) {
    const type = answerType(column.scalar)
    const isAny = column.scalar.type === 'Json' && !column.scalar.list
    return !isAny && (takesNull(column) || isAbsentAllowed(column)) ? code`${type} | None` : type
  }
  const key = links?.kind === 'composite' ? ref(schemas, 'KeyText') : links?.kind === 'uuid' ? ref('uuid', 'UUID') : python.id('int')
  return code`${ref('typing', 'Annotated')}[list[${key}], ${ref('pydantic', 'BeforeValidator')}(sorted)]`
}

export function answerDefault({ member, attribute, column }: SchemaMember): Code {
  const parts = [
    ...(attribute === member ? [] : [code`serialization_alias=${python.string(member)}`]),
    ...(column?.presence === 'optional' ? [code`exclude_if=${ref(schemas, 'is_none')}`] : []),
  ]
  return parts.length === 0 ? python.none : code` = ${field(...parts)}`
}
