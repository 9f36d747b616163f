import type { ListScreen } from '@/api/screens'
import { bin } from '@/features/bins/bin'
import { module, type Module } from './module'

export const moduleList: ListScreen<Module> = {
  entity: module,
  expand: 'bin',
  columns: [
    { name: 'id', kind: 'code', sort: true },
    { name: 'bin', kind: 'reference', entity: bin },
    { name: 'serial', kind: 'code', sort: true },
  ],
  filters: [
    {
      kind: 'reference',
      field: 'bin',
      params: ['binWarehouseCode.eq', 'binWarehouseRegion.eq', 'binNumber.eq'],
      entity: bin,
    },
  ],
}
