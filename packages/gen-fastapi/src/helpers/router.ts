import { python, type Code } from '@locus/generator-sdk'
import type { Linking, RelatedRead } from '../plan/router.ts'
import type { Links } from '../plan/relations.ts'
import type { Key, Name, Pair, Self } from '../shape.ts'
import { nameOf } from '../types.ts'

const { code, ref } = python
const keys = 'app.resources.keys'

/** `"/{id:guid}"` */
const placeholder = (self: Self, variable: string): string => `{${variable}:${self.key.convertor}}`
export const path = (self: Self, variable: string): Code => python.string(`/${placeholder(self, variable)}`)
export const relatedPath = (self: Self, { segment }: RelatedRead): Code => python.string(`/${placeholder(self, 'id')}/${segment}`)
export const linkPath = (self: Self, { segment, target, other }: Linking): Code => python.string(`/${placeholder(self, 'id')}/${segment}/${placeholder(target, other)}`)

/** The type of a key in a path. */
export function pathKey({ key }: Self, variable: string): Code {
  if (key.class) return code`${ref('typing', 'Annotated')}[${nameOf(key.class)}, ${ref('fastapi', 'Depends')}(${ref('app.contract.routes', 'PathKey')}(${python.string(variable)}))]`
  return ref('app.contract.routes', key.kind === 'uuid' ? 'Guid' : 'Serial')
}

/** The condition that an entity has the key of a variable. */
export const isKey = (self: Self, variable: string): Code =>
  refers(self.class, self.key.kind === 'composite' ? self.key.parts : self.key.parts.map(({ attribute }) => ({ attribute })), variable)

/** The condition that columns equal the key of a variable: one, or one for each part. */
export const refers = (of: Name, pairs: readonly Pair[], variable: string): Code =>
  python.list(pairs.map(({ attribute, part }) => code`${nameOf(of)}.${python.id(attribute)} == ${valueOf(variable, part)}`))

const valueOf = (variable: string, part: string | undefined): Code => (part === undefined ? python.id(variable) : code`${python.id(variable)}.${python.id(part)}`)

/** What the links of one entity link to. */
export const linkColumns = (links: Links): Code => python.list(links.other.map(({ attribute }) => code`${nameOf(links.class)}.${python.id(attribute)}`))

/** The condition that an entity is among those that were found linked. */
export function isLinked({ target, links }: RelatedRead): Code {
  const columns = (links?.other ?? []).map(({ part }) => code`${nameOf(target.class)}.${python.id(attributeOf(target.key, part))}`)
  const [first, ...more] = columns
  if (first && more.length === 0) return code`${first}.in_(linked)`
  return code`${ref(keys, 'is_among')}((${columns}), linked)`
}

const attributeOf = (key: Key, part: string | undefined): string => key.parts.find((each) => each.part === part)?.attribute ?? 'id'

/** Loads an entity without the links that it owns. */
export const withoutLinks = (of: Name, unloaded: readonly string[]): Code =>
  unloaded.length === 0 ? python.none : code`, ${unloaded.map((attribute) => code`${ref('sqlalchemy.orm', 'lazyload')}(${nameOf(of)}.${python.id(attribute)})`)}`

const members = (pairs: readonly Pair[], variable: string): Code[] => pairs.map(({ attribute, part }) => code`${python.id(attribute)}=${valueOf(variable, part)}`)
export const linkMembers = ({ links, other }: Linking): Code => python.list([...members(links.own, 'id'), ...members(links.other, other)])
export const linkKey = (_self: Self, { links, other }: Linking): Code =>
  code`(${[...links.own.map(({ part }) => valueOf('id', part)), ...links.other.map(({ part }) => valueOf(other, part))]})`
