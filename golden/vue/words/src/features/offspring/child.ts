import { defineEntity, type Entity } from '@/api/entity'

export interface Child extends Entity {
  id: number
  name: string
}

export interface ChildInput {
  name: string
}

export const child = defineEntity<Child, ChildInput>({
  name: 'child',
  path: 'offspring',
  display: (entity) => entity.name,
  search: 'name.contains',
})
