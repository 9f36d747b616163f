import { defineEntity, type Entity } from '@/api/entity'

export interface Department extends Entity {
  id: number
  name: string
  parentId?: number
  /** With `expand=parent`. */
  parent?: Department | null
}

export interface DepartmentInput {
  name: string
  parentId?: number
}

export const department = defineEntity<Department, DepartmentInput>({
  name: 'department',
  path: 'departments',
  display: (entity) => entity.name,
  search: 'name.contains',
})
