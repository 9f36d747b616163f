export type { OpenApiDocument } from './document.ts'
