import { defineEntity, type Entity } from '@/api/entity'
import type { Class } from '@/features/classes/class'
import type { Group } from '@/features/groups/group'
import type { Order } from '@/features/orders/order'

export interface Meeting extends Entity {
  id: number
  class?: string
  class_?: string
  _class?: string
  fooBar?: string
  foo_bar?: string
  FooBar?: string
  foobar?: string
  URL?: string
  url?: string
  htmlURL?: string
  htmlUrl?: string
  x2y?: number
  x_2y?: number
  is2FAEnabled?: boolean
  is_2_fa_enabled?: boolean
  a?: number
  A?: number
  _?: string
  __?: string
  groupId?: number
  group_Id?: number
  orderId: number
  class2Id?: number
  /** With `expand=group`. */
  group?: Group | null
  /** With `expand=group_`. */
  group_?: Group | null
  /** With `expand=order`. */
  order?: Order
  /** With `expand=class2`. */
  class2?: Class | null
}

export interface MeetingInput {
  class?: string
  class_?: string
  _class?: string
  fooBar?: string
  foo_bar?: string
  FooBar?: string
  foobar?: string
  URL?: string
  url?: string
  htmlURL?: string
  htmlUrl?: string
  x2y?: number
  x_2y?: number
  is2FAEnabled?: boolean
  is_2_fa_enabled?: boolean
  a?: number
  A?: number
  _?: string
  __?: string
  groupId?: number
  group_Id?: number
  orderId: number
  class2Id?: number
}

export const meeting = defineEntity<Meeting, MeetingInput>({
  name: 'meeting',
  path: 'meetings',
})
