import type { ListScreen } from '@/api/screens'
import { player } from '@/features/players/player'
import { team, type Team } from './team'

export const teamList: ListScreen<Team> = {
  entity: team,
  expand: 'captain',
  columns: [
    { name: 'name', kind: 'text', sort: true },
    { name: 'captain', kind: 'reference', entity: player },
  ],
  search: 'name.contains',
  filters: [{ kind: 'reference', field: 'captain', params: ['captainId.eq'], entity: player }],
}
