import type { ListScreen } from '@/api/screens'
import { news, type News } from './news'

export const newsList: ListScreen<News> = {
  entity: news,
  columns: [{ name: 'name', kind: 'text', sort: true }],
  search: 'name.contains',
  filters: [],
}
