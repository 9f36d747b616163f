import { defineEntity, type Entity } from '@/api/entity'
import type { Hub } from '@/features/hubs/hub'
import type { Mark } from '@/features/marks/mark'

export const positionKindChoices = [
  { value: 'a', label: 'entities.position.values.kind.a' },
  { value: 'b/c', label: 'entities.position.values.kind.bC' },
  { value: 'd e', label: 'entities.position.values.kind.dE' },
  { value: '~', label: 'entities.position.values.kind.value' },
] as const
export type PositionKind = (typeof positionKindChoices)[number]['value']

export interface Position extends Entity {
  id: string
  text: string
  count: number
  big: string
  uuid: string
  day: string
  kind: PositionKind
  title?: string
  hubId: number
  markIds: number[]
  /** With `expand=hub`. */
  hub?: Hub
  /** With `expand=marks`. */
  marks?: Mark[]
}

export interface PositionInput {
  text: string
  count: number
  big: string
  uuid: string
  day: string
  kind: PositionKind
  title?: string
  hubId: number
  markIds: number[]
}

export const position = defineEntity<Position, PositionInput>({
  name: 'position',
  path: 'positions',
  display: (entity) => entity.text,
  search: 'text.contains',
})
