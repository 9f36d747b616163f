import { chosen, keyParam, numberParam, textParam } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { keyOf, partsOf } from '@/api/keys'
import { float, required } from '@/api/rules'
import { slot, type Slot, type SlotInput } from './slot'

export interface SlotDraft {
  weight: string
  hubId: number | null
  tokenId: string | null
  warehouse: string | null
}

export const slotForm: FormDefinition<Slot, SlotInput, SlotDraft> = {
  entity: slot,
  empty: (query) => ({
    weight: '1',
    hubId: numberParam(query, 'hubId'),
    tokenId: textParam(query, 'tokenId'),
    warehouse: keyParam(query, 'warehouseCode', 'warehouseRegion'),
  }),
  draftOf: (entity) => ({
    weight: String(entity.weight),
    hubId: entity.hubId,
    tokenId: entity.tokenId,
    warehouse: keyOf([entity.warehouseCode, entity.warehouseRegion]),
  }),
  toInput: (draft) => ({
    weight: Number(draft.weight),
    hubId: chosen(draft.hubId),
    tokenId: chosen(draft.tokenId),
    ...(draft.warehouse !== null && partsOf(draft.warehouse, { warehouseCode: String, warehouseRegion: String })),
  }),
  rules: {
    weight: [required, float],
    hubId: [required],
    tokenId: [required],
  },
  fieldOf: { warehouseCode: 'warehouse', warehouseRegion: 'warehouse' },
}
