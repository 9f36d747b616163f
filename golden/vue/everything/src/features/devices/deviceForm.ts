import { chosen, keyParam } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { keyOf, partsOf, partsOrNull } from '@/api/keys'
import { maxLength, required } from '@/api/rules'
import { device, type Device, type DeviceInput } from './device'

export interface DeviceDraft {
  name: string
  module: string | null
  spare: string | null
  lent: string | null
  twin: string | null
  placeIds: string[]
}

export const deviceForm: FormDefinition<Device, DeviceInput, DeviceDraft> = {
  entity: device,
  empty: (query) => ({
    name: '',
    module: keyParam(query, 'moduleBinWarehouseCode', 'moduleBinWarehouseRegion', 'moduleBinNumber', 'moduleSerial'),
    spare: keyParam(query, 'spareBinWarehouseCode', 'spareBinWarehouseRegion', 'spareBinNumber', 'spareSerial'),
    lent: keyParam(query, 'lentBinWarehouseCode', 'lentBinWarehouseRegion', 'lentBinNumber', 'lentSerial'),
    twin: keyParam(query, 'twinWarehouseCode', 'twinWarehouseRegion', 'twinNumber'),
    placeIds: [],
  }),
  draftOf: (entity) => ({
    name: entity.name,
    module: keyOf([
      entity.moduleBinWarehouseCode,
      entity.moduleBinWarehouseRegion,
      entity.moduleBinNumber,
      entity.moduleSerial,
    ]),
    spare: keyOf([
      entity.spareBinWarehouseCode,
      entity.spareBinWarehouseRegion,
      entity.spareBinNumber,
      entity.spareSerial,
    ]),
    lent: keyOf([entity.lentBinWarehouseCode, entity.lentBinWarehouseRegion, entity.lentBinNumber, entity.lentSerial]),
    twin: keyOf([entity.twinWarehouseCode, entity.twinWarehouseRegion, entity.twinNumber]),
    placeIds: [...entity.placeIds],
  }),
  toInput: (draft) => ({
    name: draft.name,
    ...partsOf(chosen(draft.module), {
      moduleBinWarehouseCode: String,
      moduleBinWarehouseRegion: String,
      moduleBinNumber: Number,
      moduleSerial: String,
    }),
    ...(draft.spare !== null &&
      partsOf(draft.spare, {
        spareBinWarehouseCode: String,
        spareBinWarehouseRegion: String,
        spareBinNumber: Number,
        spareSerial: String,
      })),
    ...partsOrNull(draft.lent, {
      lentBinWarehouseCode: String,
      lentBinWarehouseRegion: String,
      lentBinNumber: Number,
      lentSerial: String,
    }),
    ...(draft.twin !== null &&
      partsOf(draft.twin, { twinWarehouseCode: String, twinWarehouseRegion: String, twinNumber: Number })),
    placeIds: draft.placeIds,
  }),
  rules: {
    name: [required, maxLength(255)],
    module: [required],
  },
  fieldOf: {
    moduleBinWarehouseCode: 'module',
    moduleBinWarehouseRegion: 'module',
    moduleBinNumber: 'module',
    moduleSerial: 'module',
    spareBinWarehouseCode: 'spare',
    spareBinWarehouseRegion: 'spare',
    spareBinNumber: 'spare',
    spareSerial: 'spare',
    lentBinWarehouseCode: 'lent',
    lentBinWarehouseRegion: 'lent',
    lentBinNumber: 'lent',
    lentSerial: 'lent',
    twinWarehouseCode: 'twin',
    twinWarehouseRegion: 'twin',
    twinNumber: 'twin',
  },
}
