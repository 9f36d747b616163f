import { defineEntity, type Entity } from '@/api/entity'

export interface Bare extends Entity {
  id: number
}

export type BareInput = Record<string, never>

export const bare = defineEntity<Bare, BareInput>({
  name: 'bare',
  path: 'bares',
})
