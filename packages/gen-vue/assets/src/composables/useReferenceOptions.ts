import { useQuery } from '@pinia/colada'
import { computed, ref, type Ref } from 'vue'
import type { AnyEntity } from '@/api/screens'
import { useDebounced } from './useDebounced'

export interface Option<Id> {
  id: Id
  label: string
}

/**
 * Entities to choose from: the first twenty that fit what has been typed. Where the API cannot search by what stands for
 * an entity, as many as it gives at once, of which those stay whose text has what has been typed.
 */
export function useReferenceOptions<Id extends string | number>(entity: AnyEntity, open: Ref<boolean>) {
  const search = ref('')
  const wanted = ref('')
  const { call: searchLater, cancel } = useDebounced(() => {
    search.value = wanted.value
  }, 200)
  const searchFor = (text: string) => {
    wanted.value = text
    searchLater()
  }

  const { data, status, isPlaceholderData } = useQuery({
    key: () => [entity.name, 'options', entity.search ? search.value : ''],
    query: ({ signal }) =>
      entity.api.list(
        {
          pageSize: entity.search ? 20 : 100,
          ...(entity.expand && { expand: entity.expand }),
          ...(entity.search && { sort: entity.search.split('.')[0] ?? '' }),
          ...(entity.search && search.value && { [entity.search]: search.value }),
        },
        signal,
      ),
    enabled: () => open.value,
    placeholderData: (previous) => previous,
  })
  const found = computed<Option<Id>[]>(
    () => data.value?.items.map((item) => ({ id: entity.kept(item).id as Id, label: entity.display(item) })) ?? [],
  )
  const options = computed(() => {
    const typed = search.value.toLocaleLowerCase()
    return entity.search ? found.value : found.value.filter(({ label }) => label.toLocaleLowerCase().includes(typed))
  })
  const more = computed(() => (entity.search ? Math.max(0, (data.value?.totalItems ?? 0) - found.value.length) : 0))
  const reset = () => {
    cancel()
    search.value = wanted.value = ''
  }

  /** The options are those of what has been typed, not of what stood there before. */
  const answered = computed(
    () => search.value === wanted.value && status.value === 'success' && !isPlaceholderData.value,
  )

  return { options, more, status, answered, searchFor, reset }
}

/** The text of an entity that is known by its id only. */
export function useReferenceLabel(entity: AnyEntity, id: () => string | number | null) {
  const { data } = useQuery({
    key: () => [entity.name, 'label', String(id())],
    query: ({ signal }) => entity.api.get(id() ?? '', entity.expand ? { expand: entity.expand } : {}, signal),
    enabled: () => id() !== null,
  })
  return computed(() => {
    const current = id()
    if (current === null) return ''
    return data.value && String(entity.kept(data.value).id) === String(current) ? entity.display(data.value) : ''
  })
}
