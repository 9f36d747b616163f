import { capitalize, kebabCase, pascalCase, singularName, type EntityOperations, type HasMany, type HasOne, type ManyToMany } from '@locus/model'
import { isManyToMany, type EntityDraft, type RelationDraft } from '../draft.ts'
import type { Report } from '../report.ts'
import { createNameTaker } from './take-name.ts'

export interface Operations {
  readonly entities: ReadonlyMap<EntityDraft, EntityOperations>
  readonly relations: ReadonlyMap<RelationDraft, (HasOne | HasMany | ManyToMany)['operations']>
}

/** Operation ids, each once in the document: an entity keeps its own, a relation's gets `_2`, `_3` in the order of ids. */
export function nameOperations(entities: readonly EntityDraft[], report: Report): Operations {
  const take = createNameTaker()
  const own = new Map<EntityDraft, EntityOperations>()
  const relations = new Map<RelationDraft, (HasOne | HasMany | ManyToMany)['operations']>()
  const ordered = [...entities].sort((a, b) => (a.id < b.id ? -1 : 1))
  for (const entity of ordered) {
    const { type, typePlural } = entity.names
    own.set(entity, { list: take(`list${typePlural}`), create: take(`create${type}`), get: take(`get${type}`), replace: take(`replace${type}`), update: take(`update${type}`), delete: take(`delete${type}`) })
  }
  const readers = ordered.flatMap(({ members }) => members.filter((member) => member.kind === 'relation')).filter(({ relation }) => relation !== 'belongs_to')
  for (const relation of readers.sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const takeFor = (id: string): string => reported(take(id), id, relation, report)
    const { type } = relation.entity.names
    const name = pascalCase(relation.name) || capitalize(relation.name)
    const one = pascalCase(singularName(relation.name)) || name
    if (relation.relation === 'has_one') relations.set(relation, { get: takeFor(`get${type}${name}`) })
    else relations.set(relation, { list: takeFor(`list${type}${name}`), ...(isManyToMany(relation) && relation.owner && { add: takeFor(`add${type}${one}`), remove: takeFor(`remove${type}${one}`) }) })
  }
  return { entities: own, relations }
}

/** The segments of an entity's relations, each once. */
export function nameSegments({ members }: EntityDraft, report: Report): void {
  const take = createNameTaker([], '-')
  const readers = members.filter((member) => member.kind === 'relation').filter(({ relation }) => relation !== 'belongs_to')
  for (const relation of readers.sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const plain = kebabCase(relation.name) || 'relation'
    relation.segment = reported(take(plain), plain, relation, report)
  }
}

function reported(given: string, name: string, { span }: RelationDraft, report: Report): string {
  if (given !== name) report('names-meet', span, { params: { name, given } })
  return given
}
