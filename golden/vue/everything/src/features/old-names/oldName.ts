import { defineEntity, type Entity } from '@/api/entity'

export interface OldName extends Entity {
  id: number
  name: string
  unknown?: string
  seen: string
}

export interface OldNameInput {
  name: string
  unknown?: string
}

export const oldName = defineEntity<OldName, OldNameInput>({
  name: 'oldName',
  path: 'old-names',
  display: (entity) => entity.name,
  search: 'name.contains',
})
