import { constraintName, type Entity, type Member, type PlatformMember } from '@locus/model'
import type { EntityDraft, PlatformName } from '../draft.ts'
import type { Operations } from '../name/name-operations.ts'
import { lowerField } from './lower-field.ts'
import { lowerIndexes } from './lower-indexes.ts'
import type { LinkTables } from './lower-link-tables.ts'
import { lowerRelation } from './lower-relation.ts'
import { lowerUniques } from './lower-uniques.ts'

/** The entity as the model has it, members in the order of the type. */
export function lowerEntity(entity: EntityDraft, operations: Operations, links: LinkTables): Entity {
  const { names, label, access, renamedFrom } = entity
  const own = operations.entities.get(entity)
  if (!own) throw new Error(`no operations for ${entity.id}`)
  const uniques = lowerUniques(entity)
  return {
    id: entity.id, name: entity.name, type: names.type, typePlural: names.typePlural, singular: names.singular, plural: names.plural, path: names.path, table: names.table,
    ...(label !== undefined && { label }), key: lowerKey(entity), platform: lowerPlatform(entity),
    members: entity.members.map((member): Member => (member.kind === 'field' ? lowerField(member) : lowerRelation(member, operations, links))),
    display: entity.display, order: entity.order, concurrency: entity.concurrency, uniques, indexes: lowerIndexes(entity, uniques), operations: own,
    ...(access && { access }), ...(renamedFrom !== undefined && { renamedFrom }), annotations: entity.annotations,
  }
}

export const isComposite = ({ parts, platform }: EntityDraft): boolean => parts !== undefined && parts[0]?.of !== platform.id.id

function lowerKey(entity: EntityDraft): Entity['key'] {
  const parts = (entity.parts ?? []).map(({ name, cell, type, of, maxLength, values }) => ({ name, column: cell.column, type, of, ...(maxLength !== undefined && { maxLength }), ...(values && { values }) }))
  return { kind: isComposite(entity) ? 'composite' : parts[0]?.type === 'UUID' ? 'uuid' : 'integer', parts, constraint: constraintName('pk', entity.names.table, []) }
}

function lowerPlatform(entity: EntityDraft): Entity['platform'] {
  const member = (name: PlatformName): PlatformMember => {
    const { id, name: wire, declared, label } = entity.platform[name]
    const { column } = entity.cells[name]
    return { id, name: wire, column, declared, ...(label !== undefined && { label }) }
  }
  return { id: member('id'), version: member('version'), createdAt: member('createdAt'), updatedAt: member('updatedAt') }
}
