import type { ListScreen } from '@/api/screens'
import { select, type Select } from './select'

export const selectList: ListScreen<Select> = {
  entity: select,
  columns: [
    { name: 'name', kind: 'text', sort: true },
    { name: 'select', kind: 'integer', sort: true, align: 'end' },
    { name: 'update', kind: 'decimal', sort: true, align: 'end' },
    { name: 'table', kind: 'date', sort: true },
    { name: 'where', kind: 'integer', sort: true, align: 'end' },
    { name: 'group', kind: 'decimal', sort: true, align: 'end' },
  ],
  search: 'name.contains',
  filters: [
    { kind: 'boolean', field: 'insert', param: 'insert.eq' },
    { kind: 'boolean', field: 'order', param: 'order.eq' },
    { kind: 'boolean', field: 'offset', param: 'offset.eq' },
    { kind: 'boolean', field: 'distinct', param: 'distinct.eq' },
    { kind: 'boolean', field: 'check', param: 'check.eq' },
    { kind: 'boolean', field: 'desc', param: 'desc.eq' },
    { kind: 'boolean', field: 'values', param: 'values.eq' },
    { kind: 'boolean', field: 'oid', param: 'oid.eq' },
    { kind: 'boolean', field: 'collate', param: 'collate.eq' },
    { kind: 'period', field: 'table', from: 'table.gte', to: 'table.lte', date: true },
    { kind: 'period', field: 'by', from: 'by.gte', to: 'by.lte', date: true },
    { kind: 'period', field: 'on', from: 'on.gte', to: 'on.lte', date: true },
    { kind: 'period', field: 'primary', from: 'primary.gte', to: 'primary.lte', date: true },
    { kind: 'period', field: 'index', from: 'index.gte', to: 'index.lte', date: true },
    { kind: 'period', field: 'between', from: 'between.gte', to: 'between.lte', date: true },
    { kind: 'period', field: 'commit', from: 'commit.gte', to: 'commit.lte', date: true },
    { kind: 'period', field: 'ctid', from: 'ctid.gte', to: 'ctid.lte', date: true },
    { kind: 'period', field: 'session_user', from: 'session_user.gte', to: 'session_user.lte', date: true },
  ],
}
