import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { assets, type Assets, type AssetsInput } from './assets'

export interface AssetsDraft {
  name: string
}

export const assetsForm: FormDefinition<Assets, AssetsInput, AssetsDraft> = {
  entity: assets,
  empty: () => ({
    name: '',
  }),
  draftOf: (entity) => ({
    name: entity.name,
  }),
  toInput: (draft) => ({
    name: draft.name,
  }),
  rules: {
    name: [required, maxLength(255)],
  },
}
