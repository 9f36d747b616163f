import type { ListScreen } from '@/api/screens'
import { brand } from '@/features/brands/brand'
import { category } from '@/features/categories/category'
import { tag } from '@/features/tags/tag'
import { product, productStatusChoices, type Product } from './product'

export const productList: ListScreen<Product> = {
  entity: product,
  expand: 'category,brand',
  columns: [
    { name: 'name', kind: 'text', sort: true },
    { name: 'category', kind: 'reference', entity: category },
    { name: 'brand', kind: 'reference', entity: brand },
    { name: 'sku', kind: 'code', sort: true },
    { name: 'status', kind: 'enum', sort: true, values: productStatusChoices },
    { name: 'price', kind: 'decimal', sort: true, align: 'end' },
  ],
  search: 'name.contains',
  filters: [
    { kind: 'enum', field: 'status', param: 'status.eq', values: productStatusChoices },
    { kind: 'reference', field: 'category', params: ['categoryId.eq'], entity: category },
    { kind: 'reference', field: 'brand', params: ['brandId.eq'], entity: brand },
    { kind: 'reference', field: 'tags', params: ['tagIds.has'], entity: tag },
    { kind: 'period', field: 'availableFrom', from: 'availableFrom.gte', to: 'availableFrom.lte', date: true },
  ],
}
