import { Ajv2020 } from 'ajv/dist/2020.js'
import type { OpenApiDocument } from '@locus/openapi'

/** Judges values by the schemas of a document. */
export function validator(document: OpenApiDocument): (schema: string, value: unknown) => string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false, ownProperties: true })
  ajv.addSchema({ ...document, $id: 'https://example.com/document' })
  return (schema, value) => {
    const validate = ajv.getSchema(`https://example.com/document#/components/schemas/${schema}`)
    if (!validate) throw new Error(`No schema '${schema}'`)
    return validate(value) ? [] : (validate.errors ?? []).map(error => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`)
  }
}
