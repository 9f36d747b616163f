import type { ListScreen } from '@/api/screens'
import { team } from '@/features/teams/team'
import { player, type Player } from './player'

export const playerList: ListScreen<Player> = {
  entity: player,
  expand: 'team',
  columns: [
    { name: 'name', kind: 'text', sort: true },
    { name: 'team', kind: 'reference', entity: team },
  ],
  search: 'name.contains',
  filters: [{ kind: 'reference', field: 'team', params: ['teamId.eq'], entity: team }],
}
