import { problemRefs } from '../responses.ts'
import type { Schema } from '../wire/schema.ts'

/** Open to all, outside of the API's prefix. */
export const healthPaths: readonly [path: string, item: Schema][] = [
  ['/livez', {
    get: { operationId: 'livez', summary: 'Is the process alive?', description: 'Asks nothing else.', tags: ['health'], responses: { 200: { description: 'It is.' }, ...problemRefs([]) } },
  }],
  ['/readyz', {
    get: { operationId: 'readyz', summary: 'Can requests be served?', description: 'Asks the database.', tags: ['health'], responses: { 200: { description: 'They can.' }, ...problemRefs(['NotReady']) } },
  }],
]
