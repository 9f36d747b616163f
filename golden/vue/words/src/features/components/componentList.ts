import type { ListScreen } from '@/api/screens'
import { component, type Component } from './component'

export const componentList: ListScreen<Component> = {
  entity: component,
  columns: [
    { name: 'name', kind: 'text', sort: true },
    { name: 'ref', kind: 'integer', sort: true, align: 'end' },
    { name: 'scope', kind: 'decimal', sort: true, align: 'end' },
    { name: 'model', kind: 'date', sort: true },
    { name: 'props', kind: 'integer', sort: true, align: 'end' },
    { name: 'attrs', kind: 'decimal', sort: true, align: 'end' },
  ],
  search: 'name.contains',
  filters: [
    { kind: 'boolean', field: 'slot', param: 'slot.eq' },
    { kind: 'boolean', field: 'emit', param: 'emit.eq' },
    { kind: 'boolean', field: 'setup', param: 'setup.eq' },
    { kind: 'boolean', field: 'items', param: 'items.eq' },
    { kind: 'boolean', field: 'expand', param: 'expand.eq' },
    { kind: 'boolean', field: 'form', param: 'form.eq' },
    { kind: 'boolean', field: 'title', param: 'title.eq' },
    { kind: 'boolean', field: 'target', param: 'target.eq' },
    { kind: 'boolean', field: 'required', param: 'required.eq' },
    { kind: 'boolean', field: 'draft', param: 'draft.eq' },
    { kind: 'period', field: 'model', from: 'model.gte', to: 'model.lte', date: true },
    { kind: 'period', field: 'data', from: 'data.gte', to: 'data.lte', date: true },
    { kind: 'period', field: 'component', from: 'component.gte', to: 'component.lte', date: true },
    { kind: 'period', field: 'page', from: 'page.gte', to: 'page.lte', date: true },
    { kind: 'period', field: 'error', from: 'error.gte', to: 'error.lte', date: true },
    { kind: 'period', field: 'router', from: 'router.gte', to: 'router.lte', date: true },
    { kind: 'period', field: 'src', from: 'src.gte', to: 'src.lte', date: true },
    { kind: 'period', field: 'disabled', from: 'disabled.gte', to: 'disabled.lte', date: true },
    { kind: 'period', field: 'max', from: 'max.gte', to: 'max.lte', date: true },
  ],
}
