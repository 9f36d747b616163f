import type { Json } from '@locus/model'

/** An OpenAPI 3.1.1 document: plain JSON, members in the order in which they are to be printed. */
export interface OpenApiDocument {
  readonly openapi: '3.1.1'
  readonly info: { readonly title: string; readonly version: string; readonly [name: string]: Json }
  readonly paths: { readonly [path: string]: Json }
  readonly components: { readonly [name: string]: Json }
  readonly [name: string]: Json
}
