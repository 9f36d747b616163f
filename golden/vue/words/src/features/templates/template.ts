import { defineEntity, type Entity } from '@/api/entity'

export interface Template extends Entity {
  id: number
  name: string
}

export interface TemplateInput {
  name: string
}

export const template = defineEntity<Template, TemplateInput>({
  name: 'template',
  path: 'templates',
  display: (entity) => entity.name,
  search: 'name.contains',
})
