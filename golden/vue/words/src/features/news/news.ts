import { defineEntity, type Entity } from '@/api/entity'

export interface News extends Entity {
  id: number
  name: string
}

export interface NewsInput {
  name: string
}

export const news = defineEntity<News, NewsInput>({
  name: 'news',
  path: 'news',
  display: (entity) => entity.name,
  search: 'name.contains',
})
