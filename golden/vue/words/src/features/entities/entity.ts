import { defineEntity, type Entity as EntityFromEntity } from '@/api/entity'

export interface Entity extends EntityFromEntity {
  id: number
  name: string
}

export interface EntityInput {
  name: string
}

export const entity_ = defineEntity<Entity, EntityInput>({
  name: 'entity',
  path: 'entities',
  display: (entity) => entity.name,
  search: 'name.contains',
})
