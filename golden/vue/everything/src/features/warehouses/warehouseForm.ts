import { chosen } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { warehouse, type Warehouse, type WarehouseInput, type WarehouseRegion } from './warehouse'

export interface WarehouseDraft {
  code: string
  region: WarehouseRegion | ''
  name: string
}

export const warehouseForm: FormDefinition<Warehouse, WarehouseInput, WarehouseDraft> = {
  entity: warehouse,
  empty: () => ({
    code: '',
    region: '',
    name: '',
  }),
  draftOf: (entity) => ({
    code: entity.code,
    region: entity.region,
    name: entity.name,
  }),
  toInput: (draft) => ({
    code: draft.code,
    region: chosen(draft.region),
    name: draft.name,
  }),
  rules: {
    code: [required, maxLength(12)],
    region: [required],
    name: [required, maxLength(255)],
  },
}
