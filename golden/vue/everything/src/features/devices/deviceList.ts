import type { ListScreen } from '@/api/screens'
import { bin } from '@/features/bins/bin'
import { module } from '@/features/modules/module'
import { device, type Device } from './device'

export const deviceList: ListScreen<Device> = {
  entity: device,
  expand: 'module,spare',
  columns: [
    { name: 'name', kind: 'text', sort: true },
    { name: 'module', kind: 'reference', entity: module },
    { name: 'spare', kind: 'reference', entity: module },
  ],
  search: 'name.contains',
  filters: [
    {
      kind: 'reference',
      field: 'module',
      params: ['moduleBinWarehouseCode.eq', 'moduleBinWarehouseRegion.eq', 'moduleBinNumber.eq', 'moduleSerial.eq'],
      entity: module,
    },
    {
      kind: 'reference',
      field: 'spare',
      params: ['spareBinWarehouseCode.eq', 'spareBinWarehouseRegion.eq', 'spareBinNumber.eq', 'spareSerial.eq'],
      entity: module,
    },
    {
      kind: 'reference',
      field: 'lent',
      params: ['lentBinWarehouseCode.eq', 'lentBinWarehouseRegion.eq', 'lentBinNumber.eq', 'lentSerial.eq'],
      entity: module,
    },
    {
      kind: 'reference',
      field: 'twin',
      params: ['twinWarehouseCode.eq', 'twinWarehouseRegion.eq', 'twinNumber.eq'],
      entity: bin,
    },
    { kind: 'reference', field: 'places', params: ['placeIds.has'], entity: bin },
  ],
}
