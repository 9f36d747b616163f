import type { FormDefinition } from '@/api/form'
import { bare, type Bare, type BareInput } from './bare'

export type BareDraft = Record<string, never>

export const bareForm: FormDefinition<Bare, BareInput, BareDraft> = {
  entity: bare,
  empty: () => ({}),
  draftOf: () => ({}),
  toInput: () => ({}),
  rules: {},
}
