import type { Entity, ManyToMany } from '@locus/model'
import { entityOf, isBelongsTo, relationsOf } from '@locus/model'
import { expandRefs, listParameterRefs } from '../parameters/query-parameters.ts'
import { problemRefs } from '../responses.ts'
import { manyOf, oneOf, words } from '../texts.ts'
import type { Schema } from '../wire/schema.ts'
import { pageOf } from './collection.ts'
import { oneAnswer, strictly } from './item.ts'
import { linkKeyName } from './links.ts'
import { ifMatchRef, keyParameter } from './requests.ts'
import type { Scope } from './scope.ts'

/** `/api/products/{id}/tags` and, where this side owns the links, `/api/products/{id}/tags/{tagId}`. */
export function relationPaths(scope: Scope, entity: Entity): [path: string, item: Schema][] {
  return relationsOf(entity).filter(relation => !isBelongsTo(relation)).flatMap((relation): [string, Schema][] => {
    const target = entityOf(scope.model, relation.target)
    const path = `/api/${entity.path}/{id}/${relation.segment}`
    const parameters = [keyParameter('id', entity)]
    const tags = [entity.type]
    if (relation.kind === 'hasOne') {
      return [[path, {
        parameters,
        get: {
          operationId: relation.operations.get, summary: `Get the ${words(relation.name)} of ${theOne(entity)}`,
          description: `The ${oneOf(target)} whose \`${relation.by}\` is this; 404 where there is none.`, tags,
          parameters: expandRefs(target),
          responses: { 200: oneAnswer(scope, target), ...problemRefs(['BadRequest', 'NotFound']) },
        },
      }]]
    }
    const list: [string, Schema] = [path, {
      parameters,
      get: {
        operationId: relation.operations.list, summary: `List the ${words(relation.name)} of ${theOne(entity)}`,
        description: `One page of ${manyOf(target)}; takes all that their own list takes.`, tags,
        parameters: listParameterRefs(scope.model, target),
        responses: { 200: pageOf(scope, target), ...problemRefs(['BadRequest', 'NotFound']) },
      },
    }]
    return relation.kind === 'manyToMany' && relation.owner ? [list, linkPath(entity, relation, target, path)] : [list]
  })
}

function linkPath(entity: Entity, relation: ManyToMany, target: Entity, path: string): [string, Schema] {
  const name = linkKeyName(relation)
  const { add, remove } = relation.operations
  const shared = { tags: [entity.type], parameters: [ifMatchRef(entity)] }
  const problems = problemRefs(['BadRequest', 'NotFound', 'Stale', ...strictly(entity)])
  return [`${path}/{${name}}`, {
    parameters: [keyParameter('id', entity), keyParameter(name, target)],
    put: {
      operationId: add ?? '', summary: `Add to the ${words(relation.name)} of ${theOne(entity)}`,
      description: 'What is linked already stays linked. `If-Match` is about the entity that owns the links.', ...shared,
      responses: { 204: { description: 'Linked.' }, ...problems },
    },
    delete: {
      operationId: remove ?? '', summary: `Remove from the ${words(relation.name)} of ${theOne(entity)}`,
      description: 'Neither entity is deleted. `If-Match` is about the entity that owns the links.', ...shared,
      responses: { 204: { description: 'No longer linked.' }, ...problems },
    },
  }]
}

const theOne = (entity: Entity): string => `one of the ${manyOf(entity)}`
