import { defineEntity, type Entity } from '@/api/entity'
import type { JsonValue } from '@/api/json'
import type { Breakout } from '@/features/breakouts/breakout'

export interface Prototype extends Entity {
  id: number
  name: string
  ['__proto__']?: string
  constructor?: number
  prototype?: string
  hasOwnProperty?: boolean
  toString?: string
  valueOf?: number
  toJSON?: JsonValue
  then?: string
  __class__?: string
  __dict__?: JsonValue
  __init__?: string
  __defineGetter__?: string
  ownerId?: number
  /** With `expand=owner`. */
  owner?: Breakout | null
}

export interface PrototypeInput {
  name: string
  ['__proto__']?: string
  constructor?: number
  prototype?: string
  hasOwnProperty?: boolean
  toString?: string
  valueOf?: number
  toJSON?: JsonValue
  then?: string
  __class__?: string
  __dict__?: JsonValue
  __init__?: string
  __defineGetter__?: string
  ownerId?: number
}

export const prototype = defineEntity<Prototype, PrototypeInput>({
  name: 'prototype',
  path: 'prototypes',
  display: (entity) => entity.name,
  search: 'name.contains',
})
