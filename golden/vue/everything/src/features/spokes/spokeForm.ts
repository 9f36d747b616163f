import { chosen, numberParam, textParam } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { spoke, type Spoke, type SpokeInput } from './spoke'

export interface SpokeDraft {
  name: string
  requiredId: number | null
  optionalId: number | null
  nullableId: number | null
  restrictedId: number | null
  cascadedId: number | null
  clearedId: number | null
  clearedNullId: number | null
  cascadedOptionalId: number | null
  fixedId: number | null
  tokenId: string | null
  optionalTokenId: string | null
  nullableTokenId: string | null
  declaredId: number | null
  toldId: number | null
}

export const spokeForm: FormDefinition<Spoke, SpokeInput, SpokeDraft> = {
  entity: spoke,
  empty: (query) => ({
    name: '',
    requiredId: numberParam(query, 'requiredId'),
    optionalId: numberParam(query, 'optionalId'),
    nullableId: numberParam(query, 'nullableId'),
    restrictedId: numberParam(query, 'restrictedId'),
    cascadedId: numberParam(query, 'cascadedId'),
    clearedId: numberParam(query, 'clearedId'),
    clearedNullId: numberParam(query, 'clearedNullId'),
    cascadedOptionalId: numberParam(query, 'cascadedOptionalId'),
    fixedId: numberParam(query, 'fixedId'),
    tokenId: textParam(query, 'tokenId'),
    optionalTokenId: textParam(query, 'optionalTokenId'),
    nullableTokenId: textParam(query, 'nullableTokenId'),
    declaredId: numberParam(query, 'declaredId'),
    toldId: numberParam(query, 'toldId'),
  }),
  draftOf: (entity) => ({
    name: entity.name,
    requiredId: entity.requiredId,
    optionalId: entity.optionalId ?? null,
    nullableId: entity.nullableId,
    restrictedId: entity.restrictedId ?? null,
    cascadedId: entity.cascadedId,
    clearedId: entity.clearedId ?? null,
    clearedNullId: entity.clearedNullId,
    cascadedOptionalId: entity.cascadedOptionalId ?? null,
    fixedId: entity.fixedId ?? null,
    tokenId: entity.tokenId,
    optionalTokenId: entity.optionalTokenId ?? null,
    nullableTokenId: entity.nullableTokenId,
    declaredId: entity.declaredId ?? null,
    toldId: entity.toldId ?? null,
  }),
  toInput: (draft) => ({
    name: draft.name,
    requiredId: chosen(draft.requiredId),
    ...(draft.optionalId !== null && { optionalId: draft.optionalId }),
    nullableId: draft.nullableId,
    ...(draft.restrictedId !== null && { restrictedId: draft.restrictedId }),
    cascadedId: chosen(draft.cascadedId),
    ...(draft.clearedId !== null && { clearedId: draft.clearedId }),
    clearedNullId: draft.clearedNullId,
    ...(draft.cascadedOptionalId !== null && { cascadedOptionalId: draft.cascadedOptionalId }),
    ...(draft.fixedId !== null && { fixedId: draft.fixedId }),
    tokenId: chosen(draft.tokenId),
    ...(draft.optionalTokenId !== null && { optionalTokenId: draft.optionalTokenId }),
    nullableTokenId: draft.nullableTokenId,
    ...(draft.declaredId !== null && { declaredId: draft.declaredId }),
    ...(draft.toldId !== null && { toldId: draft.toldId }),
  }),
  rules: {
    name: [required, maxLength(255)],
    requiredId: [required],
    cascadedId: [required],
    tokenId: [required],
  },
  messages: {
    toldId: 'entities.spoke.rules.told',
  },
}
