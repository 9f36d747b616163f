import type { Entity, Model, Rows } from '@locus/model'
import { nameComponents } from './component-names.ts'
import type { OpenApiDocument } from './document.ts'
import { examplesOf } from './examples.ts'
import { collectionPath } from './operations/collection.ts'
import { healthPaths } from './operations/health.ts'
import { itemPath } from './operations/item.ts'
import { relationPaths } from './operations/relations.ts'
import { headerParameters } from './operations/requests.ts'
import type { Scope } from './operations/scope.ts'
import { pagingParameters, queryParameters } from './parameters/query-parameters.ts'
import { headers, problemResponses, problemSchema } from './responses.ts'
import { entitySchemas } from './schemas/entity-schemas.ts'
import { wireSchemas } from './schemas/wire-schemas.ts'
import { asMarkdown, manyOf } from './texts.ts'
import { keepUsed } from './keep-used.ts'
import type { Schema } from './wire/schema.ts'

/** The whole HTTP contract of a model. `rows` become examples: sample rows by entity name, in wire form. */
export function openapi(model: Model, rows: Rows = {}): OpenApiDocument {
  const names = nameComponents(model)
  const scope: Scope = { model, names, examples: entity => examplesOf(entity, Object.hasOwn(rows, entity.name) ? rows[entity.name] : undefined) }
  return keepUsed({
    openapi: '3.1.1',
    info: info(model),
    servers: [{ url: '/' }],
    security: [],
    tags: [...model.entities.map(tagOf), { name: 'health', description: 'For whoever runs it.' }],
    paths: Object.fromEntries([
      ...model.entities.flatMap(entity => [
        [`/api/${entity.path}`, collectionPath(scope, entity)] as const,
        [`/api/${entity.path}/{id}`, itemPath(scope, entity)] as const,
        ...relationPaths(scope, entity),
      ]),
      ...healthPaths,
    ]),
    components: {
      schemas: Object.fromEntries([
        ...model.entities.flatMap(entity => entitySchemas(model, entity, names)),
        [names.problem, problemSchema],
        ...Object.entries(wireSchemas),
      ]),
      parameters: Object.fromEntries([
        ...pagingParameters,
        ...model.entities.flatMap(entity => queryParameters(model, entity)),
        ...headerParameters,
      ]),
      responses: problemResponses(names.problem),
      headers,
    },
  })
}

const info = (model: Model): OpenApiDocument['info'] => ({
  title: model.app.name,
  version: '1.0.0',
  summary: 'Entities over HTTP: Locus HTTP v1.',
  description: [
    'Members of requests are strict: unknown and read-only ones are refused, and all findings come at once.',
    'A member that is left out and one that is null differ: a merge patch leaves the first alone and clears the second.',
    '64-bit integers and decimals travel as text. `format` is a hint, `pattern` the rule.',
    'Answers may gain members; a client ignores those that it does not know.',
  ].join(' '),
  license: { name: 'Proprietary', identifier: 'LicenseRef-Proprietary' },
})

const tagOf = (entity: Entity): Schema => ({ name: entity.type, description: entity.label !== undefined ? asMarkdown(entity.label) : `${manyOf(entity).replace(/^./, first => first.toUpperCase())}.` })
