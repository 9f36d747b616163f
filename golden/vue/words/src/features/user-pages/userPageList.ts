import type { ListScreen } from '@/api/screens'
import { page } from '@/features/pages/page'
import { problem } from '@/features/problems/problem'
import { userPage, type UserPage } from './userPage'

export const userPageList: ListScreen<UserPage> = {
  entity: userPage,
  expand: 'problem,page',
  columns: [
    { name: 'name', kind: 'text', sort: true },
    { name: 'problem', kind: 'reference', entity: problem },
    { name: 'page', kind: 'reference', entity: page },
  ],
  search: 'name.contains',
  filters: [
    { kind: 'reference', field: 'problem', params: ['problemId.eq'], entity: problem },
    { kind: 'reference', field: 'page', params: ['pageId.eq'], entity: page },
    { kind: 'reference', field: 'self', params: ['selfId.eq'], entity: userPage },
  ],
}
