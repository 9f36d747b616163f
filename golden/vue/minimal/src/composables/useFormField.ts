import { computed, inject, type ComputedRef, type InjectionKey } from 'vue'
import { fieldId, type FieldProps } from '@/api/form'

export interface FormContext {
  /** What is wrong at a path or, `withItems`, at one below it. */
  errorAt: (path: string, withItems: boolean) => string | undefined
  /** The reader has left the field: from now on its errors show. */
  leave: (name: string) => void
  /** The entity exists and has a value there. */
  isSet: (name: string) => boolean
}

export const formKey: InjectionKey<FormContext> = Symbol('form')

/** Ties a control to its label, its hint and its error; `itemsApart`: its items show their errors themselves. */
export function useFormField(props: FieldProps, { itemsApart = false } = {}) {
  const form = inject(formKey, undefined)

  const id = computed(() => fieldId(props.name))
  const labelId = computed(() => `${id.value}-label`)
  const error = computed(() => form?.errorAt(props.name, !itemsApart))
  const describedBy = computed(
    () => [props.hint && `${id.value}-hint`, error.value && `${id.value}-error`].filter(Boolean).join(' ') || undefined,
  )
  const control: ComputedRef<Record<string, string | boolean | undefined>> = computed(() => ({
    id: id.value,
    name: props.name,
    'aria-invalid': error.value ? 'true' : undefined,
    'aria-describedby': describedBy.value,
    'aria-required': props.optional ? undefined : 'true',
  }))
  const fixed = computed(() => props.fixed !== undefined && form?.isSet(props.name) === true)

  return { id, labelId, error, control, fixed, leave: () => form?.leave(props.name) }
}
