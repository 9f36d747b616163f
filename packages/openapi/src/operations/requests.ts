import type { Entity } from '@locus/model'
import { keySchema } from '../schemas/key-schema.ts'
import { refTo } from '../wire/schema.ts'
import type { Schema } from '../wire/schema.ts'
import { TAGS } from '../wire/texts.ts'
import { anchored } from '../schemas/wire-schemas.ts'

export const body = (schema: string, types: readonly string[], example: Schema | undefined): Schema => ({
  requestBody: { required: true, content: Object.fromEntries(types.map(type => [type, { schema: refTo('schemas', schema), ...(example && { example }) }])) },
})

export const keyParameter = (name: string, entity: Entity): Schema =>
  ({ name, in: 'path', required: true, description: `Key of the ${entity.type}.`, schema: keySchema(entity, 'path') })

const ifMatch = (required: boolean): Schema => ({
  name: 'If-Match', in: 'header', required, schema: { anyOf: [{ const: '*' }, { type: 'string', pattern: anchored(TAGS), examples: ['"1"'] }] },
  description: 'ETags of the versions that may be changed, or `*`; weak ones never match.',
})

/** Header parameters, as components. */
export const headerParameters: readonly [string, Schema][] = [
  ['ifMatch', ifMatch(false)],
  ['ifMatchRequired', ifMatch(true)],
  ['ifNoneMatch', { name: 'If-None-Match', in: 'header', schema: { type: 'string' }, description: 'ETags that the client has; if the current one is among them, the answer is 304. Ignored with `expand` and if malformed.' }],
]

export const ifMatchRef = (entity: Entity): Schema => refTo('parameters', entity.concurrency === 'strict' ? 'ifMatchRequired' : 'ifMatch')
export const ifNoneMatchRef: Schema = refTo('parameters', 'ifNoneMatch')
