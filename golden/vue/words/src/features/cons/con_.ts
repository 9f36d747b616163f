import { defineEntity, type Entity } from '@/api/entity'

export interface Con extends Entity {
  id: number
  name: string
}

export interface ConInput {
  name: string
}

export const con = defineEntity<Con, ConInput>({
  name: 'con',
  path: 'cons',
  display: (entity) => entity.name,
  search: 'name.contains',
})
