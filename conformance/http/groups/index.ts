import type { Group } from '../group.ts'
import { crud } from './crud.ts'
import { presence } from './presence.ts'
import { scalars } from './scalars.ts'
import { strictness } from './strictness.ts'
import { errors } from './errors.ts'
import { ids } from './ids.ts'
import { precedence } from './precedence.ts'
import { paging } from './paging.ts'
import { sorting } from './sorting.ts'
import { filters } from './filters.ts'
import { expand } from './expand.ts'
import { relationReads } from './relation-reads.ts'
import { links } from './links.ts'
import { references } from './references.ts'

/** In the order in which they run; the document comes last, as it looks at the answers of all others. */
export const groups: readonly Group[] = [
  crud, presence, scalars, strictness, errors, ids, precedence, paging, sorting, filters, expand, relationReads, links, references,
]
