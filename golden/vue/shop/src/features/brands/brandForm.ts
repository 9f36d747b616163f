import { orNull } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { maxLength, minLength, required, url } from '@/api/rules'
import { brand, type Brand, type BrandInput } from './brand'

export interface BrandDraft {
  name: string
  country: string
  website: string
}

export const brandForm: FormDefinition<Brand, BrandInput, BrandDraft> = {
  entity: brand,
  empty: () => ({
    name: '',
    country: '',
    website: '',
  }),
  draftOf: (entity) => ({
    name: entity.name,
    country: entity.country ?? '',
    website: entity.website ?? '',
  }),
  toInput: (draft) => ({
    name: draft.name,
    ...(draft.country !== '' && { country: draft.country }),
    website: orNull(draft.website),
  }),
  rules: {
    name: [required, maxLength(80)],
    country: [minLength(2), maxLength(60)],
    website: [url],
  },
}
