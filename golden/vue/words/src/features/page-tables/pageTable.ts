import { defineEntity, type Entity } from '@/api/entity'

export interface PageTable extends Entity {
  id: number
  name: string
}

export interface PageTableInput {
  name: string
}

export const pageTable = defineEntity<PageTable, PageTableInput>({
  name: 'pageTable',
  path: 'page-tables',
  display: (entity) => entity.name,
  search: 'name.contains',
})
