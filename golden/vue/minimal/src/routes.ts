import type { RouteComponent, RouteRecordRaw } from 'vue-router'
import HomePage from '@/features/HomePage.vue'
import NotFoundPage from '@/features/NotFoundPage.vue'
import type { EntityName, EntityPath } from './entities'

type Load = () => Promise<RouteComponent>

/** The four pages of an entity: its list, `/new`, `/:id` and `/:id/edit`. */
function pagesOf(name: EntityName, path: EntityPath, list: Load, detail: Load, form: Load): RouteRecordRaw[] {
  return [
    { path: `/${path}`, name: `${name}.list`, component: list },
    { path: `/${path}/new`, name: `${name}.new`, component: form },
    { path: `/${path}/:id`, name: `${name}.detail`, component: detail, props: true },
    { path: `/${path}/:id/edit`, name: `${name}.edit`, component: form, props: true },
  ]
}

export const routes: RouteRecordRaw[] = [
  { path: '/', name: 'home', component: HomePage },
  ...pagesOf(
    'note',
    'notes',
    () => import('@/features/notes/NoteList.vue'),
    () => import('@/features/notes/NoteDetail.vue'),
    () => import('@/features/notes/NoteForm.vue'),
  ),
  { path: '/:path(.*)*', name: 'notFound', component: NotFoundPage },
]
