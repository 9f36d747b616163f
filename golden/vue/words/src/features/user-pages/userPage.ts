import { defineEntity, type Entity } from '@/api/entity'
import type { Page } from '@/features/pages/page'
import type { Problem } from '@/features/problems/problem'

export interface UserPage extends Entity {
  id: number
  name: string
  problemId?: number
  pageId?: number
  selfId?: number
  /** With `expand=problem`. */
  problem?: Problem | null
  /** With `expand=page`. */
  page?: Page | null
  /** With `expand=self`. */
  self?: UserPage | null
}

export interface UserPageInput {
  name: string
  problemId?: number
  pageId?: number
  selfId?: number
}

export const userPage = defineEntity<UserPage, UserPageInput>({
  name: 'userPage',
  path: 'user-pages',
  display: (entity) => entity.name,
  search: 'name.contains',
})
