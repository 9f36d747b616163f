import { defineEntity, type Entity } from '@/api/entity'

export interface Router extends Entity {
  id: number
  name: string
}

export interface RouterInput {
  name: string
}

export const router = defineEntity<Router, RouterInput>({
  name: 'router',
  path: 'routers',
  display: (entity) => entity.name,
  search: 'name.contains',
})
