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
    'breakout',
    'breakouts',
    () => import('@/features/breakouts/BreakoutList.vue'),
    () => import('@/features/breakouts/BreakoutDetail.vue'),
    () => import('@/features/breakouts/BreakoutForm.vue'),
  ),
  ...pagesOf(
    'default',
    'defaults',
    () => import('@/features/defaults/DefaultList.vue'),
    () => import('@/features/defaults/DefaultDetail.vue'),
    () => import('@/features/defaults/DefaultForm.vue'),
  ),
  ...pagesOf(
    'choice',
    'choices',
    () => import('@/features/choices/ChoiceList.vue'),
    () => import('@/features/choices/ChoiceDetail.vue'),
    () => import('@/features/choices/ChoiceForm.vue'),
  ),
  ...pagesOf(
    'pattern',
    'patterns',
    () => import('@/features/patterns/PatternList.vue'),
    () => import('@/features/patterns/PatternDetail.vue'),
    () => import('@/features/patterns/PatternForm.vue'),
  ),
  ...pagesOf(
    'prototype',
    'prototypes',
    () => import('@/features/prototypes/PrototypeList.vue'),
    () => import('@/features/prototypes/PrototypeDetail.vue'),
    () => import('@/features/prototypes/PrototypeForm.vue'),
  ),
  ...pagesOf(
    'path',
    'paths',
    () => import('@/features/paths/PathList.vue'),
    () => import('@/features/paths/PathDetail.vue'),
    () => import('@/features/paths/PathForm.vue'),
  ),
  { path: '/:path(.*)*', name: 'notFound', component: NotFoundPage },
]
