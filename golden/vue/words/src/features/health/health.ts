import { defineEntity, type Entity } from '@/api/entity'

export interface Health extends Entity {
  id: number
  name: string
}

export interface HealthInput {
  name: string
}

export const health = defineEntity<Health, HealthInput>({
  name: 'health',
  path: 'health',
  display: (entity) => entity.name,
  search: 'name.contains',
})
