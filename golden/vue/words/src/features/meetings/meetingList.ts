import type { ListScreen } from '@/api/screens'
import { class_ } from '@/features/classes/class'
import { group } from '@/features/groups/group'
import { order } from '@/features/orders/order'
import { meeting, type Meeting } from './meeting'

export const meetingList: ListScreen<Meeting> = {
  entity: meeting,
  expand: 'order,group',
  columns: [
    { name: 'id', kind: 'code', sort: true },
    { name: 'order', kind: 'reference', entity: order },
    { name: 'group', kind: 'reference', entity: group },
    { name: 'x2y', kind: 'integer', sort: true, align: 'end' },
    { name: 'x_2y', kind: 'integer', sort: true, align: 'end' },
    { name: 'a', kind: 'integer', sort: true, align: 'end' },
  ],
  filters: [
    { kind: 'reference', field: 'group', params: ['groupId.eq'], entity: group },
    { kind: 'reference', field: 'group_', params: ['group_Id.eq'], entity: group },
    { kind: 'reference', field: 'order', params: ['orderId.eq'], entity: order },
    { kind: 'reference', field: 'class2', params: ['class2Id.eq'], entity: class_ },
    { kind: 'boolean', field: 'is2FAEnabled', param: 'is2FAEnabled.eq' },
    { kind: 'boolean', field: 'is_2_fa_enabled', param: 'is_2_fa_enabled.eq' },
  ],
}
