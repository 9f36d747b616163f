import { defineEntity, type Entity } from '@/api/entity'
import type { Hub } from '@/features/hubs/hub'
import type { Token } from '@/features/tokens/token'

export interface Spoke extends Entity {
  id: number
  name: string
  requiredId: number
  optionalId?: number
  nullableId: number | null
  restrictedId?: number
  cascadedId: number
  clearedId?: number
  clearedNullId: number | null
  cascadedOptionalId?: number
  fixedId?: number
  tokenId: string
  optionalTokenId?: string
  nullableTokenId: string | null
  declaredId?: number
  toldId?: number
  /** With `expand=required`. */
  required?: Hub
  /** With `expand=optional`. */
  optional?: Hub | null
  /** With `expand=nullable`. */
  nullable?: Hub | null
  /** With `expand=restricted`. */
  restricted?: Hub | null
  /** With `expand=cascaded`. */
  cascaded?: Hub
  /** With `expand=cleared`. */
  cleared?: Hub | null
  /** With `expand=clearedNull`. */
  clearedNull?: Hub | null
  /** With `expand=cascadedOptional`. */
  cascadedOptional?: Hub | null
  /** With `expand=fixed`. */
  fixed?: Hub | null
  /** With `expand=token`. */
  token?: Token
  /** With `expand=optionalToken`. */
  optionalToken?: Token | null
  /** With `expand=nullableToken`. */
  nullableToken?: Token | null
  /** With `expand=declared`. */
  declared?: Hub | null
  /** With `expand=told`. */
  told?: Hub | null
}

export interface SpokeInput {
  name: string
  requiredId: number
  optionalId?: number
  nullableId: number | null
  restrictedId?: number
  cascadedId: number
  clearedId?: number
  clearedNullId: number | null
  cascadedOptionalId?: number
  fixedId?: number
  tokenId: string
  optionalTokenId?: string
  nullableTokenId: string | null
  declaredId?: number
  toldId?: number
}

export const spoke = defineEntity<Spoke, SpokeInput>({
  name: 'spoke',
  path: 'spokes',
  display: (entity) => entity.name,
  search: 'name.contains',
})
