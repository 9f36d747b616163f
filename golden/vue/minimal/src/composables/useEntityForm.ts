import { useQueryCache } from '@pinia/colada'
import { computed, nextTick, provide, reactive, ref, shallowRef, type ShallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRoute, useRouter } from 'vue-router'
import { isEmptyAt, nameOf, shownErrors, valueAt, type FormDefinition } from '@/api/form'
import { isStale, type FieldError } from '@/api/problem'
import { changesBetween } from '@/api/resource'
import { validate } from '@/api/rules'
import { afterPress } from './afterPress'
import { formKey } from './useFormField'
import { useProblemText } from './useProblemText'
import { searchOf } from './useSearch'
import { useServerErrors } from './useServerErrors'
import { useToasts } from './useToasts'
import { useUnsavedGuard } from './useUnsavedGuard'

/** Creates without an id, edits with one. */
export function useEntityForm<T extends object, Input extends object, Draft extends object>(
  definition: FormDefinition<T, Input, Draft>,
  id: string | undefined,
) {
  const { entity, toInput, rules } = definition
  const { t } = useI18n()
  const route = useRoute()
  const router = useRouter()
  const cache = useQueryCache()
  const toasts = useToasts()
  const problem = useProblemText()

  const query = searchOf(route.query)
  const draft = reactive(definition.empty(query)) as Draft
  const original = shallowRef<T>()
  const before: ShallowRef<Draft> = shallowRef(definition.empty(query))
  const status = ref<'loading' | 'ready' | 'error'>('loading')
  const loadError = shallowRef<unknown>()
  const saving = ref(false)
  const stale = ref(false)
  const attempted = ref(false)
  const left = reactive(new Set<string>())

  const server = useServerErrors(draft, definition.fieldOf)
  const clientErrors = computed(() => validate(draft, rules, original.value !== undefined))
  const errors = computed(() =>
    shownErrors(draft, server.refusals.value, clientErrors.value, (name) => attempted.value || left.has(name)),
  )
  const messages = new Map<string, string | undefined>(Object.entries(definition.messages ?? {}))
  const textOf = (path: string, error: FieldError) => problem.field(error, messages.get(nameOf(path)))
  const isChanged = (name: string) => valueAt(draft, name) !== valueAt(before.value, name)
  const dirty = computed(() => Object.keys(draft).some(isChanged))
  const guard = useUnsavedGuard(() => dirty.value && !saving.value)

  async function load() {
    if (id === undefined) {
      status.value = 'ready'
      return
    }
    status.value = 'loading'
    try {
      const loaded = await fetchOne(id)
      original.value = loaded
      before.value = definition.draftOf(loaded)
      Object.assign(draft, definition.draftOf(loaded))
      attempted.value = stale.value = false
      left.clear()
      server.clear()
      status.value = 'ready'
    } catch (error) {
      loadError.value = error
      status.value = 'error'
    }
  }

  const fetchOne = (which: string | number) =>
    entity.api.get(which, entity.expand === undefined ? {} : { expand: entity.expand })

  function store(): Promise<T> {
    const input = toInput(draft)
    if (!original.value) return entity.api.create(input)
    const kept = entity.kept(original.value)
    return entity.api.update(kept.id, changesBetween(toInput(before.value), input), kept.version)
  }

  async function submit() {
    if (saving.value) return
    attempted.value = true
    stale.value = false
    server.clear()
    if (clientErrors.value.size > 0) {
      await focusSummary()
      return
    }
    saving.value = true
    try {
      const saved = await store()
      guard.release()
      toasts.show(t(original.value ? 'form.saved' : 'form.created', { one: t(`entities.${entity.name}.one`) }))
      // A change may show in any list and in any relation: everything on the screen is asked for again.
      // What is left before its answer comes is aborted, which is no failure.
      cache.invalidateQueries().catch(() => undefined)
      await router.replace(`/${entity.path}/${entity.kept(saved).id}`)
    } catch (error) {
      saving.value = false
      await refuse(error)
    } finally {
      saving.value = false
    }
  }

  /** After a 412: the reader's own changes on top of the newest version. */
  async function overwrite() {
    if (!original.value) return
    try {
      original.value = await fetchOne(entity.kept(original.value).id)
    } catch (error) {
      await refuse(error)
      return
    }
    await submit()
  }

  async function refuse(error: unknown) {
    stale.value = isStale(error)
    if (!stale.value) server.take(error)
    await focusSummary()
  }

  async function focusSummary() {
    await nextTick()
    document.getElementById('form-summary')?.focus()
  }

  provide(formKey, {
    errorAt: (path, withItems) => {
      const own = errors.value.get(path)
      if (own) return textOf(path, own)
      const item = withItems ? [...errors.value].find(([at]) => at.startsWith(`${path}/`)) : undefined
      return item && textOf(...item)
    },
    leave: (name) => {
      afterPress(() => {
        if (isChanged(name)) left.add(name)
      })
    },
    isSet: (name) => original.value !== undefined && !isEmptyAt(before.value, name),
  })
  void load()

  return {
    entity,
    draft,
    original,
    status,
    loadError,
    saving,
    stale,
    attempted,
    dirty,
    errors,
    general: server.general,
    textOf,
    load,
    submit,
    overwrite,
  }
}
