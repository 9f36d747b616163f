import type { Entity } from '@locus/model'
import { expandRefs } from '../parameters/query-parameters.ts'
import { headerRefs, problemRefs } from '../responses.ts'
import type { ProblemName } from '../responses.ts'
import { oneOf } from '../texts.ts'
import { refTo } from '../wire/schema.ts'
import type { Schema } from '../wire/schema.ts'
import { article } from './collection.ts'
import { body, ifMatchRef, ifNoneMatchRef, keyParameter } from './requests.ts'
import type { Scope } from './scope.ts'

/** `/api/products/{id}`. */
export function itemPath(scope: Scope, entity: Entity): Schema {
  const names = scope.names.of(entity)
  const { replace, patch } = scope.examples(entity)
  const { get, replace: put, update, delete: remove } = entity.operations
  const one = article(oneOf(entity))
  const tags = [entity.type]
  const preconditions: readonly ProblemName[] = ['Stale', ...strictly(entity)]
  const changed = { 200: changedAnswer(scope, entity), ...problemRefs(['BadRequest', 'NotFound', 'Conflict', 'ContentTooLarge', 'UnsupportedMediaType', 'Invalid', ...preconditions]) }
  return {
    parameters: [keyParameter('id', entity)],
    get: {
      operationId: get, summary: `Get ${one}`, description: 'With `expand` there is no ETag, and `If-None-Match` is ignored.', tags,
      parameters: [...expandRefs(entity), ifNoneMatchRef],
      responses: {
        200: oneAnswer(scope, entity),
        304: { description: 'Not modified.', ...headerRefs({ ETag: 'ETag' }) },
        ...problemRefs(['BadRequest', 'NotFound']),
      },
    },
    put: {
      operationId: put, summary: `Replace ${one}`, tags,
      description: `Writes all members: what is left out gets its default or none. Never creates. A \`${entity.platform.version.name}\` in the body is a precondition like \`If-Match\`.`,
      parameters: [ifMatchRef(entity)],
      ...body(names.replace, ['application/json'], replace),
      responses: changed,
    },
    patch: {
      operationId: update, summary: `Update ${one}`, tags,
      description: 'A JSON merge patch (RFC 7396): what is left out stays. A member that holds any JSON value is replaced as a whole.',
      parameters: [ifMatchRef(entity)],
      ...body(names.patch, ['application/merge-patch+json', 'application/json'], patch),
      responses: changed,
    },
    delete: {
      operationId: remove, summary: `Delete ${one}`, description: 'With all links of it. What else refers to it forbids this, goes too or loses its reference, as the model says.', tags,
      parameters: [ifMatchRef(entity)],
      responses: { 204: { description: 'Deleted.' }, ...problemRefs(['BadRequest', 'NotFound', 'Conflict', ...preconditions]) },
    },
  }
}

export const strictly = (entity: Entity): readonly ProblemName[] => entity.concurrency === 'strict' ? ['PreconditionRequired'] : []

/** One entity, perhaps expanded: then without an ETag. */
export function oneAnswer(scope: Scope, entity: Entity): Schema {
  const { answer } = scope.examples(entity)
  return {
    description: `The ${oneOf(entity)}.`,
    ...headerRefs({ ETag: expandRefs(entity).length > 0 ? 'ETagUnlessExpanded' : 'ETag', 'Cache-Control': 'NoCache' }),
    content: { 'application/json': { schema: refTo('schemas', scope.names.of(entity).expanded), ...(answer && { example: answer }) } },
  }
}

function changedAnswer(scope: Scope, entity: Entity): Schema {
  const { answer } = scope.examples(entity)
  return {
    description: `The ${oneOf(entity)} as it is now.`,
    ...headerRefs({ ETag: 'ETag' }),
    content: { 'application/json': { schema: refTo('schemas', scope.names.of(entity).one), ...(answer && { example: answer }) } },
  }
}
