import { defineEntity, type Entity } from '@/api/entity'
import type { Team } from '@/features/teams/team'

export interface Player extends Entity {
  id: number
  name: string
  teamId: number
  /** With `expand=team`. */
  team?: Team
}

export interface PlayerInput {
  name: string
  teamId: number
}

export const player = defineEntity<Player, PlayerInput>({
  name: 'player',
  path: 'players',
  display: (entity) => entity.name,
  search: 'name.contains',
})
