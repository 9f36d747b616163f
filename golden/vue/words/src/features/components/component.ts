import { defineEntity, type Entity } from '@/api/entity'

export interface Component extends Entity {
  id: number
  key?: string
  ref?: number
  slot?: boolean
  scope?: string
  model?: string
  style?: string
  props?: number
  emit?: boolean
  attrs?: string
  data?: string
  computed?: string
  methods?: number
  setup?: boolean
  component?: string
  template?: string
  value?: number
  items?: boolean
  item?: string
  page?: string
  pageSize?: string
  sort?: number
  expand?: boolean
  total?: string
  error?: string
  errors?: string
  loading?: number
  form?: boolean
  route?: string
  router?: string
  params?: string
  label?: number
  title?: boolean
  href?: string
  src?: string
  action?: string
  method?: number
  target?: boolean
  onclick?: string
  disabled?: string
  hidden?: string
  pattern?: number
  required?: boolean
  min?: string
  max?: string
  step?: string
  children?: number
  draft?: boolean
  version_?: string
  name: string
}

export interface ComponentInput {
  key?: string
  ref?: number
  slot?: boolean
  scope?: string
  model?: string
  style?: string
  props?: number
  emit?: boolean
  attrs?: string
  data?: string
  computed?: string
  methods?: number
  setup?: boolean
  component?: string
  template?: string
  value?: number
  items?: boolean
  item?: string
  page?: string
  pageSize?: string
  sort?: number
  expand?: boolean
  total?: string
  error?: string
  errors?: string
  loading?: number
  form?: boolean
  route?: string
  router?: string
  params?: string
  label?: number
  title?: boolean
  href?: string
  src?: string
  action?: string
  method?: number
  target?: boolean
  onclick?: string
  disabled?: string
  hidden?: string
  pattern?: number
  required?: boolean
  min?: string
  max?: string
  step?: string
  children?: number
  draft?: boolean
  version_?: string
  name: string
}

export const component = defineEntity<Component, ComponentInput>({
  name: 'component',
  path: 'components',
  display: (entity) => entity.name,
  search: 'name.contains',
})
