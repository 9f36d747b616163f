import { chosen, keyParam } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { keyOf, partsOf } from '@/api/keys'
import { bigInt, maxLength, required } from '@/api/rules'
import { module, type Module, type ModuleInput } from './module'

export interface ModuleDraft {
  bin: string | null
  serial: string
  note: string
}

export const moduleForm: FormDefinition<Module, ModuleInput, ModuleDraft> = {
  entity: module,
  empty: (query) => ({
    bin: keyParam(query, 'binWarehouseCode', 'binWarehouseRegion', 'binNumber'),
    serial: '',
    note: '',
  }),
  draftOf: (entity) => ({
    bin: keyOf([entity.binWarehouseCode, entity.binWarehouseRegion, entity.binNumber]),
    serial: entity.serial,
    note: entity.note ?? '',
  }),
  toInput: (draft) => ({
    ...partsOf(chosen(draft.bin), { binWarehouseCode: String, binWarehouseRegion: String, binNumber: Number }),
    serial: draft.serial,
    ...(draft.note !== '' && { note: draft.note }),
  }),
  rules: {
    bin: [required],
    serial: [required, bigInt],
    note: [maxLength(100_000)],
  },
  fieldOf: { binWarehouseCode: 'bin', binWarehouseRegion: 'bin', binNumber: 'bin' },
}
