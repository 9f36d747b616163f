import { defineEntity, type Entity } from '@/api/entity'
import type { Badge } from '@/features/badges/badge'
import type { Mark } from '@/features/marks/mark'
import type { Seal } from '@/features/seals/seal'
import type { Stamp } from '@/features/stamps/stamp'

export interface Hub extends Entity {
  id: number
  name: string
  markIds: number[]
  /** With `expand=badge`. */
  badge?: Badge | null
  /** With `expand=seal`. */
  seal?: Seal | null
  /** With `expand=stamp`. */
  stamp?: Stamp | null
  /** With `expand=marks`. */
  marks?: Mark[]
}

export interface HubInput {
  name: string
  markIds: number[]
}

export const hub = defineEntity<Hub, HubInput>({
  name: 'hub',
  path: 'hubs',
  display: (entity) => entity.name,
  search: 'name.contains',
})
