import type { Entity } from '@locus/model'
import { listParameterRefs } from '../parameters/query-parameters.ts'
import { headerRefs, problemRefs } from '../responses.ts'
import { manyOf, oneOf } from '../texts.ts'
import { refTo } from '../wire/schema.ts'
import type { Schema } from '../wire/schema.ts'
import { createLinks } from './links.ts'
import { body } from './requests.ts'
import type { Scope } from './scope.ts'

/** `/api/products`. */
export function collectionPath(scope: Scope, entity: Entity): Schema {
  const names = scope.names.of(entity)
  const { create, answer } = scope.examples(entity)
  return {
    get: {
      operationId: entity.operations.list,
      summary: `List ${manyOf(entity)}`,
      description: 'One page, filtered, sorted and with the total. Filters are joined by AND; each stands once, but `in` and `has`.',
      tags: [entity.type],
      parameters: listParameterRefs(scope.model, entity),
      responses: { 200: pageOf(scope, entity), ...problemRefs(['BadRequest']) },
    },
    post: {
      operationId: entity.operations.create,
      summary: `Create ${article(oneOf(entity))}`,
      description: 'Unknown and read-only members are refused; all findings come at once.',
      tags: [entity.type],
      ...body(names.create, ['application/json'], create),
      responses: {
        201: {
          description: 'Created.',
          ...headerRefs({ ETag: 'ETag', Location: 'Location' }),
          content: { 'application/json': { schema: refTo('schemas', names.one), ...(answer && { example: answer }) } },
          links: createLinks(scope.model, entity),
        },
        ...problemRefs(['BadRequest', 'Conflict', 'ContentTooLarge', 'UnsupportedMediaType', 'Invalid']),
      },
    },
  }
}

export function pageOf(scope: Scope, entity: Entity): Schema {
  const { page } = scope.examples(entity)
  return {
    description: `A page of ${manyOf(entity)}.`,
    ...headerRefs({ 'Cache-Control': 'NoCache' }),
    content: { 'application/json': { schema: refTo('schemas', scope.names.of(entity).page), ...(page && { example: page }) } },
  }
}

export const article = (words: string): string => `${/^[aeiou]/i.test(words) ? 'an' : 'a'} ${words}`
