import { chosen, numberParam, orNull } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import {
  date,
  decimal,
  distinct,
  each,
  integer,
  max,
  maxDecimal,
  maxLength,
  min,
  minDecimal,
  minLength,
  pattern,
  required,
  url,
} from '@/api/rules'
import { product, type Product, type ProductInput, type ProductStatus } from './product'

export interface ProductDraft {
  name: string
  sku: string
  price: string
  stock: string
  status: ProductStatus
  description: string
  image: string
  weight: string
  availableFrom: string
  colors: string[]
  categoryId: number | null
  brandId: number | null
  tagIds: number[]
}

export const productForm: FormDefinition<Product, ProductInput, ProductDraft> = {
  entity: product,
  empty: (query) => ({
    name: '',
    sku: '',
    price: '',
    stock: '0',
    status: 'draft',
    description: '',
    image: '',
    weight: '',
    availableFrom: '',
    colors: [],
    categoryId: numberParam(query, 'categoryId'),
    brandId: numberParam(query, 'brandId'),
    tagIds: [],
  }),
  draftOf: (entity) => ({
    name: entity.name,
    sku: entity.sku,
    price: entity.price,
    stock: String(entity.stock),
    status: entity.status,
    description: entity.description ?? '',
    image: entity.image ?? '',
    weight: entity.weight ?? '',
    availableFrom: entity.availableFrom ?? '',
    colors: [...entity.colors],
    categoryId: entity.categoryId,
    brandId: entity.brandId ?? null,
    tagIds: [...entity.tagIds],
  }),
  toInput: (draft) => ({
    name: draft.name,
    sku: draft.sku,
    price: draft.price,
    stock: Number(draft.stock),
    status: draft.status,
    ...(draft.description !== '' && { description: draft.description }),
    ...(draft.image !== '' && { image: draft.image }),
    ...(draft.weight !== '' && { weight: draft.weight }),
    availableFrom: orNull(draft.availableFrom),
    colors: draft.colors,
    categoryId: chosen(draft.categoryId),
    ...(draft.brandId !== null && { brandId: draft.brandId }),
    tagIds: draft.tagIds,
  }),
  rules: {
    name: [required, minLength(2), maxLength(120)],
    sku: [required, maxLength(255), pattern('^[A-Z]{2}-[0-9]{4}$')],
    price: [required, decimal(18, 2), minDecimal('0.01'), maxDecimal('99999.99')],
    stock: [required, integer, min(0), max(100_000)],
    status: [required],
    description: [maxLength(100_000)],
    image: [url],
    weight: [decimal(8, 3), minDecimal('0')],
    availableFrom: [date],
    colors: [each(required), each(maxLength(255)), distinct],
    categoryId: [required],
  },
  messages: {
    sku: 'entities.product.rules.sku',
  },
}
