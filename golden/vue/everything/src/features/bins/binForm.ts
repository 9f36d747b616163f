import { chosen, keyParam } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { keyOf, partsOf } from '@/api/keys'
import { integer, maxLength, required } from '@/api/rules'
import { bin, type Bin, type BinInput } from './bin'

export interface BinDraft {
  number: string
  label: string
  warehouse: string | null
  slot: string | null
}

export const binForm: FormDefinition<Bin, BinInput, BinDraft> = {
  entity: bin,
  empty: (query) => ({
    number: '',
    label: '',
    warehouse: keyParam(query, 'warehouseCode', 'warehouseRegion'),
    slot: keyParam(query, 'slotHubId', 'slotTokenId'),
  }),
  draftOf: (entity) => ({
    number: String(entity.number),
    label: entity.label ?? '',
    warehouse: keyOf([entity.warehouseCode, entity.warehouseRegion]),
    slot: keyOf([entity.slotHubId, entity.slotTokenId]),
  }),
  toInput: (draft) => ({
    number: Number(draft.number),
    ...(draft.label !== '' && { label: draft.label }),
    ...partsOf(chosen(draft.warehouse), { warehouseCode: String, warehouseRegion: String }),
    ...(draft.slot !== null && partsOf(draft.slot, { slotHubId: Number, slotTokenId: String })),
  }),
  rules: {
    number: [required, integer],
    label: [maxLength(255)],
    warehouse: [required],
  },
  fieldOf: { warehouseCode: 'warehouse', warehouseRegion: 'warehouse', slotHubId: 'slot', slotTokenId: 'slot' },
}
