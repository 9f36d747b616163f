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
    'category',
    'categories',
    () => import('@/features/categories/CategoryList.vue'),
    () => import('@/features/categories/CategoryDetail.vue'),
    () => import('@/features/categories/CategoryForm.vue'),
  ),
  ...pagesOf(
    'brand',
    'brands',
    () => import('@/features/brands/BrandList.vue'),
    () => import('@/features/brands/BrandDetail.vue'),
    () => import('@/features/brands/BrandForm.vue'),
  ),
  ...pagesOf(
    'product',
    'products',
    () => import('@/features/products/ProductList.vue'),
    () => import('@/features/products/ProductDetail.vue'),
    () => import('@/features/products/ProductForm.vue'),
  ),
  ...pagesOf(
    'tag',
    'tags',
    () => import('@/features/tags/TagList.vue'),
    () => import('@/features/tags/TagDetail.vue'),
    () => import('@/features/tags/TagForm.vue'),
  ),
  ...pagesOf(
    'customer',
    'customers',
    () => import('@/features/customers/CustomerList.vue'),
    () => import('@/features/customers/CustomerDetail.vue'),
    () => import('@/features/customers/CustomerForm.vue'),
  ),
  ...pagesOf(
    'order',
    'orders',
    () => import('@/features/orders/OrderList.vue'),
    () => import('@/features/orders/OrderDetail.vue'),
    () => import('@/features/orders/OrderForm.vue'),
  ),
  ...pagesOf(
    'orderLine',
    'order-lines',
    () => import('@/features/order-lines/OrderLineList.vue'),
    () => import('@/features/order-lines/OrderLineDetail.vue'),
    () => import('@/features/order-lines/OrderLineForm.vue'),
  ),
  ...pagesOf(
    'review',
    'reviews',
    () => import('@/features/reviews/ReviewList.vue'),
    () => import('@/features/reviews/ReviewDetail.vue'),
    () => import('@/features/reviews/ReviewForm.vue'),
  ),
  { path: '/:path(.*)*', name: 'notFound', component: NotFoundPage },
]
