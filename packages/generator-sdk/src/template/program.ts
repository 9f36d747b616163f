import type { Json } from '@locus/model'

/** A linked template: the chain of read trees merged, partials resolved, words of the vocabulary cut out. JSON; its layout is the SDK's own. */
export interface Program {
  readonly format: 1
  readonly template: string
  readonly [part: string]: Json
}
