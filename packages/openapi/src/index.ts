export type { OpenApiDocument } from './document.ts'
export { openapi } from './openapi.ts'
