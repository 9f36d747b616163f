import { defineEntity, type Entity } from '@/api/entity'

export interface Model extends Entity {
  id: number
  name: string
}

export interface ModelInput {
  name: string
}

export const model = defineEntity<Model, ModelInput>({
  name: 'model',
  path: 'models',
  display: (entity) => entity.name,
  search: 'name.contains',
})
