import { defineEntity, type Entity } from '@/api/entity'

export interface Breakout extends Entity {
  id: number
  title: string
  backslash?: string
  triple?: string
  comments?: string
  script?: string
  mustache?: string
  dollar?: string
  sql?: string
  url?: string
  entity?: string
  lines?: string
  rtl?: string
  emoji?: string
  separators?: string
  yaml?: string
  template?: string
}

export interface BreakoutInput {
  title: string
  backslash?: string
  triple?: string
  comments?: string
  script?: string
  mustache?: string
  dollar?: string
  sql?: string
  url?: string
  entity?: string
  lines?: string
  rtl?: string
  emoji?: string
  separators?: string
  yaml?: string
  template?: string
}

export const breakout = defineEntity<Breakout, BreakoutInput>({
  name: 'breakout',
  path: 'breakouts',
  display: (entity) => entity.title,
  search: 'title.contains',
})
