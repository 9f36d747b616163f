import { constraintName, shortIdentifier, singularName, snakeCase, type LinkEnd, type LinkTable } from '@locus/model'
import { pascalCase } from '@locus/model'
import { isManyToMany, type EntityDraft, type RelationDraft } from '../draft.ts'
import { createNameTaker } from '../name/take-name.ts'

/** By the side that owns them. */
export type LinkTables = ReadonlyMap<RelationDraft, LinkTable>

/** One table for each many-to-many, named after the owner's table and its relation. */
export function lowerLinkTables(entities: readonly EntityDraft[]): LinkTables {
  const takeTable = createNameTaker(entities.map(({ names }) => names.table))
  const takeType = createNameTaker(entities.map(({ names }) => names.type))
  const owners = entities.flatMap(({ members }) => members.filter((member) => member.kind === 'relation')).filter((relation) => isManyToMany(relation) && relation.owner)
  const tables = new Map<RelationDraft, LinkTable>()
  for (const owner of owners.sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const { entity, target, name } = owner
    const table = takeTable(shortIdentifier(`${entity.names.table}_${snakeCase(name)}`))
    const takeColumn = createNameTaker()
    const ends = [lowerEnd(table, entity, snakeCase(entity.names.singular), takeColumn), lowerEnd(table, target, snakeCase(singularName(name)), takeColumn)] as const
    tables.set(owner, {
      table, type: takeType(entity.names.type + pascalCase(singularName(name))), constraint: constraintName('pk', table, []), owner: ends[0], other: ends[1],
    })
  }
  return tables
}

function lowerEnd(table: string, entity: EntityDraft, prefix: string, takeColumn: (name: string) => string): LinkEnd {
  const columns = (entity.parts ?? []).map(({ name, cell, type, maxLength, values }) => ({
    column: takeColumn(shortIdentifier(`${prefix}_${cell.column.replace(/^_+/, '')}`)), type, targetName: name, targetColumn: cell.column, ...(maxLength !== undefined && { maxLength }), ...(values && { values }),
  }))
  const names = columns.map(({ column }) => column)
  return { entity: entity.name, constraint: constraintName('fk', table, names), index: constraintName('ix', table, names), columns }
}
