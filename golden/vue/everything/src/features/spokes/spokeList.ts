import type { ListScreen } from '@/api/screens'
import { hub } from '@/features/hubs/hub'
import { token } from '@/features/tokens/token'
import { spoke, type Spoke } from './spoke'

export const spokeList: ListScreen<Spoke> = {
  entity: spoke,
  expand: 'required,cascaded,token',
  columns: [
    { name: 'name', kind: 'text', sort: true },
    { name: 'required', kind: 'reference', entity: hub },
    { name: 'cascaded', kind: 'reference', entity: hub },
    { name: 'token', kind: 'reference', entity: token },
  ],
  search: 'name.contains',
  filters: [
    { kind: 'reference', field: 'required', params: ['requiredId.eq'], entity: hub },
    { kind: 'reference', field: 'optional', params: ['optionalId.eq'], entity: hub },
    { kind: 'reference', field: 'nullable', params: ['nullableId.eq'], entity: hub },
    { kind: 'reference', field: 'restricted', params: ['restrictedId.eq'], entity: hub },
    { kind: 'reference', field: 'cascaded', params: ['cascadedId.eq'], entity: hub },
    { kind: 'reference', field: 'cleared', params: ['clearedId.eq'], entity: hub },
    { kind: 'reference', field: 'clearedNull', params: ['clearedNullId.eq'], entity: hub },
    { kind: 'reference', field: 'cascadedOptional', params: ['cascadedOptionalId.eq'], entity: hub },
    { kind: 'reference', field: 'fixed', params: ['fixedId.eq'], entity: hub },
    { kind: 'reference', field: 'token', params: ['tokenId.eq'], entity: token },
    { kind: 'reference', field: 'optionalToken', params: ['optionalTokenId.eq'], entity: token },
    { kind: 'reference', field: 'nullableToken', params: ['nullableTokenId.eq'], entity: token },
    { kind: 'reference', field: 'declared', params: ['declaredId.eq'], entity: hub },
    { kind: 'reference', field: 'told', params: ['toldId.eq'], entity: hub },
  ],
}
