import { defineEntity, type Entity } from '@/api/entity'
import type { Player } from '@/features/players/player'

export interface Team extends Entity {
  id: number
  name: string
  captainId?: number
  /** With `expand=captain`. */
  captain?: Player | null
}

export interface TeamInput {
  name: string
  captainId?: number
}

export const team = defineEntity<Team, TeamInput>({
  name: 'team',
  path: 'teams',
  display: (entity) => entity.name,
  search: 'name.contains',
})
