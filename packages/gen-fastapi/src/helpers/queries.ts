import { python, type Code } from '@locus/generator-sdk'
import type { ExpandedMember, QueryField } from '../plan/queries.ts'
import type { Key, Name } from '../shape.ts'
import { nameOf } from '../types.ts'

const { code, ref } = python
const fields = 'app.resources.fields'

/** What a member is asked by: `Doctor.full_name`. */
export function source({ attribute, key, links }: QueryField, self: Name): Code {
  if (links) {
    const { of, own, form } = links
    const columns = (pairs: readonly { readonly attribute: string }[]): Code => tuple(of.class, pairs)
    return code`${ref(fields, 'Links')}(${[tuple(self, inOrderOf(of.own, own)), columns(of.own), columns(of.other), ...(form ? [nameOf(form)] : [])]})`
  }
  if (key?.form) return code`${ref(fields, 'CompositeKey')}(${tuple(self, key.parts)}, ${nameOf(key.form)})`
  return code`${nameOf(self)}.${python.id(attribute ?? 'id')}`
}

/** The entity's own columns, as the links refer to them. */
const inOrderOf = (pairs: readonly { readonly part?: string }[], key: Key): { readonly attribute: string }[] =>
  pairs.map(({ part }) => key.parts.find((each) => each.part === part) ?? { attribute: 'id' })

const tuple = (of: Name, attributes: readonly { readonly attribute: string }[]): Code => {
  const items = attributes.map(({ attribute }) => code`${nameOf(of)}.${python.id(attribute)}`)
  return items.length === 1 ? code`(${items},)` : code`(${items})`
}

export function expandedType({ read, many, optional }: ExpandedMember): Code {
  const type = many ? code`list[${nameOf(read)}]` : nameOf(read)
  const absent = code`${type} | ${ref('pydantic', 'MISSING')}`
  return optional ? code`${absent} | None` : absent
}

export const expandedDefault = ({ member, attribute }: ExpandedMember): Code =>
  member === attribute
    ? ref('pydantic', 'MISSING')
    : code`${ref('pydantic', 'Field')}(default=${ref('pydantic', 'MISSING')}, serialization_alias=${python.string(member)})`
