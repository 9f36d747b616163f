import type { Group } from '../group.ts'
import { crud } from './crud.ts'

/** In the order in which they run; the document comes last, as it looks at the answers of all others. */
export const groups: readonly Group[] = [crud]
