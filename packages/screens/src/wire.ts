import type { FieldType, KeyType } from '@locus/model'
import { fieldsOf, hasOnesOf, linksOf, ownedLinksOf, toOnesOf, type Reach } from './reach.ts'
import type { EntityScreens, Expansion, WireMember } from './screens.ts'

const types: Readonly<Record<FieldType, WireMember['type']>> = {
  String: 'string', Text: 'string', Email: 'string', URL: 'string', UUID: 'string', DateTime: 'string', Date: 'string', Time: 'string',
  Integer: 'integer', Float: 'float', Decimal: 'decimal', BigInt: 'bigInt', Boolean: 'boolean', Enum: 'enum', Json: 'json',
}
const keyType = (type: KeyType): WireMember['type'] => (type === 'Enum' ? 'string' : types[type])

/** The representation of one entity and what may be expanded in it: the key, fields, keys of what it belongs to, ids of what it is linked with, what the server keeps. */
export const wireOf = (reach: Reach): EntityScreens['wire'] => {
  const { entity } = reach
  const { platform } = entity
  const kept = ({ id, name }: { readonly id: string; readonly name: string }, type: WireMember['type']): WireMember =>
    ({ id, name, type, list: false, optional: false, nullable: false, readOnly: true, omittable: false })
  const members: readonly WireMember[] = [
    kept(platform.id, entity.key.kind === 'integer' ? 'integer' : 'string'),
    ...fieldsOf(entity).map((field): WireMember => ({
      id: field.id,
      name: field.name,
      type: types[field.type],
      list: field.list,
      optional: field.presence === 'optional',
      nullable: field.presence === 'nullable' || field.presence === 'optionalNullable',
      readOnly: field.touched,
      omittable: field.presence === 'optional' || (field.default !== undefined && field.default.kind !== 'value'),
      ...(field.type === 'Enum' && { values: field.limits.values ?? [] }),
    })),
    ...toOnesOf(entity).flatMap((relation) => relation.keys.map((key): WireMember => ({
      id: relation.id, name: key.name, type: keyType(key.type), list: false,
      optional: relation.presence === 'optional', nullable: relation.presence === 'nullable', readOnly: false, omittable: relation.presence === 'optional',
    }))),
    ...ownedLinksOf(entity).map((relation): WireMember => ({
      id: relation.id, name: relation.idsName, type: reach.find(relation.target).key.kind === 'integer' ? 'integer' : 'string', list: true,
      optional: false, nullable: false, readOnly: false, omittable: false,
    })),
    kept(platform.version, 'integer'),
    kept(platform.createdAt, 'string'),
    kept(platform.updatedAt, 'string'),
  ]
  const expansions: readonly Expansion[] = [
    ...toOnesOf(entity).map(({ id, name, target, presence }) => ({ id, name, entity: reach.brief(target), many: false, nullable: presence !== 'required' })),
    ...hasOnesOf(entity).map(({ id, name, target }) => ({ id, name, entity: reach.brief(target), many: false, nullable: true })),
    ...linksOf(entity).map(({ id, name, target }) => ({ id, name, entity: reach.brief(target), many: true, nullable: false })),
  ]
  return { members, expansions }
}
