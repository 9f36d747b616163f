export type { Diagnostic, Fix, Note, Severity, Span } from './diagnostic.ts'
export { isError } from './diagnostic.ts'
export type { Catalogue, Entry, Where } from './catalogue.ts'
export { defineCatalogue } from './catalogue.ts'
