import { defineEntity, type Entity } from '@/api/entity'

export interface Response extends Entity {
  id: number
  name: string
}

export interface ResponseInput {
  name: string
}

export const response = defineEntity<Response, ResponseInput>({
  name: 'response',
  path: 'responses',
  display: (entity) => entity.name,
  search: 'name.contains',
})
