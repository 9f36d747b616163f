import { join } from 'node:path'

/** Where the state of a project lies; absolute. */
export interface Places {
  readonly root: string
  readonly state: string
  readonly stage: string
  readonly journal: string
  readonly lock: string
}

export const placesOf = (root: string): Places => {
  const state = join(root, '.locus')
  return { root, state, stage: join(state, 'stage'), journal: join(state, 'journal'), lock: join(state, 'lock') }
}
