import type { Entity, Model } from '@locus/model'
import type { ComponentNames } from '../component-names.ts'
import type { Examples } from '../examples.ts'

/** What operations are described from. */
export interface Scope {
  readonly model: Model
  readonly names: ComponentNames
  readonly examples: (entity: Entity) => Examples
}
