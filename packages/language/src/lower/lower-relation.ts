import { constraintName, type ForeignKey, type Relation } from '@locus/model'
import { isManyToMany, type RelationDraft } from '../draft.ts'
import { idsNameOf } from '../name/check-wire-names.ts'
import type { Operations } from '../name/name-operations.ts'
import type { LinkTables } from './lower-link-tables.ts'

export function lowerRelation(relation: RelationDraft, operations: Operations, links: LinkTables): Relation {
  const { id, name, target, label, annotations, entity, opposite, segment, message, renamedFrom } = relation
  const base = { id, name, target: target.name, ...(label !== undefined && { label }), implied: relation.syntax === undefined, annotations }
  if (relation.relation === 'belongs_to') {
    const keys = lowerForeignKeys(relation)
    return {
      kind: 'belongsTo', ...base, presence: relation.presence, keys, unique: relation.unique, immutable: relation.immutable, keyPart: relation.keyPart, onDelete: relation.onDelete,
      ...(opposite && { inverse: opposite.name }), constraint: constraintName('fk', entity.names.table, keys.map(({ column }) => column)),
      ...(message !== undefined && { message }), ...(renamedFrom !== undefined && { renamedFrom }),
    }
  }
  const own = operations.relations.get(relation)
  if (!opposite || !own) throw new Error(`${id} has no opposite`)
  if (isManyToMany(relation)) {
    const table = links.get(relation.owner ? relation : opposite)
    if (!table || !('list' in own)) throw new Error(`${id} has no table`)
    return { kind: 'manyToMany', ...base, segment, owner: relation.owner, inverse: opposite.name, idsName: idsNameOf(relation), table, operations: own, ...(message !== undefined && { message }) }
  }
  const keys = lowerForeignKeys(opposite)
  if ('get' in own) return { kind: 'hasOne', ...base, segment, by: opposite.name, keys, operations: own }
  return { kind: 'hasMany', ...base, segment, by: opposite.name, keys, operations: { list: own.list } }
}

export function lowerForeignKeys({ keys = [] }: RelationDraft): readonly ForeignKey[] {
  return keys.map(({ name, cell, type, targetName, target, maxLength, values, declared, label }) => ({
    name, column: cell.column, type, targetName, targetColumn: target.cell.column, ...(maxLength !== undefined && { maxLength }), ...(values && { values }), declared, ...(label !== undefined && { label }),
  }))
}
