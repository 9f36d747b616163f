import { defineEntity, type Entity } from '@/api/entity'

export interface Default extends Entity {
  id: number
  name: string
  quotes: string
  backslash: string
  triple: string
  comments: string
  script: string
  mustache: string
  dollar: string
  sql: string
  url: string
  entity: string
  lines: string
  rtl: string
  emoji: string
  separators: string
  yaml: string
  template: string
  address: string
  mail: string
}

export interface DefaultInput {
  name: string
  quotes: string
  backslash: string
  triple: string
  comments: string
  script: string
  mustache: string
  dollar: string
  sql: string
  url: string
  entity: string
  lines: string
  rtl: string
  emoji: string
  separators: string
  yaml: string
  template: string
  address: string
  mail: string
}

export const default_ = defineEntity<Default, DefaultInput>({
  name: 'default',
  path: 'defaults',
})
