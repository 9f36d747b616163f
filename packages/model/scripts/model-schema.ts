import { fileURLToPath } from 'node:url'
import { createGenerator } from 'ts-json-schema-generator'

/** The JSON Schema of the type `Model`, as text, made from the type itself: the two cannot differ, and its comments are the descriptions. */
export function modelSchema(): string {
  const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
  const { definitions } = createGenerator({ path: here('../src/model.ts'), type: 'Model', tsconfig: here('../tsconfig.json'), skipTypeCheck: true }).createSchema('Model')
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:locus:schema:model:1',
    title: 'The model of a Locus program',
    $ref: '#/$defs/Model',
    $defs: definitions,
  }
  return `${JSON.stringify(schema, null, 2).replaceAll('"#/definitions/', '"#/$defs/')}\n`
}
