import type { Group } from '../group.ts'
import { immutable, messages, renamed, sets, touched } from './annotations.ts'
import { clientIds } from './client-ids.ts'
import { cors } from './cors.ts'
import { crud } from './crud.ts'
import { deleteRules } from './delete-rules.ts'
import { document } from './document.ts'
import { errors } from './errors.ts'
import { expand } from './expand.ts'
import { filters } from './filters.ts'
import { health } from './health.ts'
import { ids } from './ids.ts'
import { links } from './links.ts'
import { methods } from './methods.ts'
import { paging } from './paging.ts'
import { precedence } from './precedence.ts'
import { preconditions } from './preconditions.ts'
import { presence } from './presence.ts'
import { problems } from './problems.ts'
import { races } from './races.ts'
import { references } from './references.ts'
import { relationReads } from './relation-reads.ts'
import { replace } from './replace.ts'
import { scalars } from './scalars.ts'
import { sorting } from './sorting.ts'
import { strictConcurrency } from './strict-concurrency.ts'
import { strictness } from './strictness.ts'
import { uniqueness } from './uniqueness.ts'
import { versions } from './versions.ts'

/** In the order in which they run; the last two look at the answers of all others. */
export const groups: readonly Group[] = [
  crud, presence, scalars, strictness, errors, ids, precedence, paging, sorting, filters, expand, relationReads, links, references, deleteRules,
  uniqueness, preconditions, strictConcurrency, versions, replace, immutable, sets, touched, messages, renamed, races, clientIds, methods, cors,
  health, problems, document,
]
