import { file, type AppView, type EntityView, type FileDraft } from '@locus/generator-sdk'
import { isManyToMany, type Entity } from '@locus/model'
import { functionName, nameScope, packageName, variableName, type NameScope } from '../names.ts'
import type { Pair, Self } from '../shape.ts'
import { columnsOf } from './columns.ts'
import { pairsOf, referred, selfOf } from './keys.ts'
import { queryNames, type QueryNames } from './queries.ts'
import { relationsOf, type Links, type Relations } from './relations.ts'
import { schemaNames } from './schemas.ts'

/** A read below an entity's address: of the one or the many that refer to it, or of those that it is linked to. */
export interface RelatedRead {
  readonly operation: string
  readonly function: string
  readonly segment: string
  readonly target: Self
  readonly queries: QueryNames
  /** The target's foreign key, unless there are links. */
  readonly pairs: readonly Pair[]
  readonly links?: Links
}

/** The two operations that add and remove a link. */
export interface Linking {
  readonly operations: { readonly add: string; readonly remove: string }
  readonly functions: { readonly add: string; readonly remove: string }
  readonly segment: string
  readonly target: Self
  /** The variable of the other's key. */
  readonly other: string
  readonly links: Links
}

export function routerFile({ entity }: EntityView, app: AppView): FileDraft {
  const columns = columnsOf(entity, app)
  const relations = relationsOf(entity, app, nameScope(columns.map(({ attribute }) => attribute)))
  const names = nameScope()
  const { list, create, get, replace, update, delete: remove } = entity.operations
  const functions = { list, create, get, replace, update, delete: remove }
  const reads = (kind: 'one' | 'many'): RelatedRead[] => relatedReads(entity, kind, app, relations, names)
  return file('router', `app/${packageName(entity.path)}/router.py`, {
    self: selfOf(entity),
    prefix: `/${entity.path}`,
    tag: entity.type,
    schemas: schemaNames(entity, false),
    queries: queryNames(entity),
    operations: functions,
    functions: Object.fromEntries(Object.entries(functions).map(([key, operation]) => [key, names.take(functionName(operation))])),
    unloaded: relations.toMany.filter(({ links }) => links.owner).map(({ links }) => links.linksAttribute),
    ones: reads('one'),
    manies: reads('many'),
    linkings: linkingsOf(entity, app, relations, names),
  })
}

function relatedReads(entity: Entity, kind: 'one' | 'many', app: AppView, relations: Relations, names: NameScope): RelatedRead[] {
  return entity.members.flatMap((relation): RelatedRead[] => {
    if (relation.kind === 'field' || relation.kind === 'belongsTo' || (relation.kind === 'hasOne') !== (kind === 'one')) return []
    const target = referred(app, relation.target)
    const operation = relation.kind === 'hasOne' ? relation.operations.get : relation.operations.list
    const links = relations.toMany.find(({ member }) => member === relation.name)?.links
    return [
      {
        operation,
        function: names.take(functionName(operation)),
        segment: relation.segment,
        target: selfOf(target),
        queries: queryNames(target),
        pairs: relation.kind === 'manyToMany' ? [] : pairsOf(relation.keys, entity),
        ...(links && { links }),
      },
    ]
  })
}

function linkingsOf(entity: Entity, app: AppView, relations: Relations, names: NameScope): Linking[] {
  return entity.members.filter(isManyToMany).flatMap(({ name, target, segment, operations: { add, remove } }): Linking[] => {
    const links = relations.toMany.find(({ member }) => member === name)?.links
    if (!links?.owner || add === undefined || remove === undefined) return []
    const other = referred(app, target)
    return [
      {
        operations: { add, remove },
        functions: { add: names.take(functionName(add)), remove: names.take(functionName(remove)) },
        segment,
        target: selfOf(other),
        other: `${variableName(other.type).replace(/_$/, '')}_id`,
        links,
      },
    ]
  })
}
