import { defineEntity, type Entity } from '@/api/entity'

export interface Main extends Entity {
  id: number
  name: string
}

export interface MainInput {
  name: string
}

export const main = defineEntity<Main, MainInput>({
  name: 'main',
  path: 'mains',
  display: (entity) => entity.name,
  search: 'name.contains',
})
