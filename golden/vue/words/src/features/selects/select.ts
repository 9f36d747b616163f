import { defineEntity, type Entity } from '@/api/entity'

export interface Select extends Entity {
  id: number
  select?: number
  insert?: boolean
  update?: string
  table?: string
  column?: string
  where?: number
  order?: boolean
  group?: string
  by?: string
  having?: string
  limit?: number
  offset?: boolean
  join?: string
  on?: string
  union?: string
  all?: number
  distinct?: boolean
  user?: string
  primary?: string
  foreign?: string
  references?: number
  check?: boolean
  constraint?: string
  index?: string
  view?: string
  end?: number
  desc?: boolean
  asc?: string
  between?: string
  like?: string
  exists?: number
  values?: boolean
  begin?: string
  commit?: string
  rollback?: string
  rowid?: number
  oid?: boolean
  xmin?: string
  ctid?: string
  tableoid?: string
  cast?: number
  collate?: boolean
  current_date?: string
  session_user?: string
  analyse?: string
  window_?: number
  name: string
}

export interface SelectInput {
  select?: number
  insert?: boolean
  update?: string
  table?: string
  column?: string
  where?: number
  order?: boolean
  group?: string
  by?: string
  having?: string
  limit?: number
  offset?: boolean
  join?: string
  on?: string
  union?: string
  all?: number
  distinct?: boolean
  user?: string
  primary?: string
  foreign?: string
  references?: number
  check?: boolean
  constraint?: string
  index?: string
  view?: string
  end?: number
  desc?: boolean
  asc?: string
  between?: string
  like?: string
  exists?: number
  values?: boolean
  begin?: string
  commit?: string
  rollback?: string
  rowid?: number
  oid?: boolean
  xmin?: string
  ctid?: string
  tableoid?: string
  cast?: number
  collate?: boolean
  current_date?: string
  session_user?: string
  analyse?: string
  window_?: number
  name: string
}

export const select = defineEntity<Select, SelectInput>({
  name: 'select',
  path: 'selects',
  display: (entity) => entity.name,
  search: 'name.contains',
})
