import type { Json } from '@locus/model'

/** A JSON Schema of draft 2020-12, or any other object of the document. */
export type Schema = { readonly [name: string]: Json }

export const refTo = (section: 'schemas' | 'parameters' | 'responses' | 'headers', name: string): Schema => ({ $ref: `#/components/${section}/${name}` })
