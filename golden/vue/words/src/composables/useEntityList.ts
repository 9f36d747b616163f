import { useQuery } from '@pinia/colada'
import { computed, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { filterNames, listParams, paramsOf, type ListScreen } from '@/api/screens'
import { searchOf } from './useSearch'

export type Change = Record<string, string | undefined>

/** A list whose whole state (page, order, filters) is the query of its address, in the API's own parameter names. */
export function useEntityList<T extends object>(screen: ListScreen<T>) {
  const route = useRoute()
  const router = useRouter()
  const names = filterNames(screen)

  const params = computed(() => listParams(searchOf(route.query), names))
  const isSet = (name: string) => params.value[name] !== undefined
  const narrowed = computed(() => names.some(isSet))
  /** How many filters are set, the search aside. */
  const filtersSet = computed(() => screen.filters.filter((filter) => paramsOf(filter).some(isSet)).length)

  const { data, error, status, asyncStatus, isPlaceholderData, refetch } = useQuery({
    key: () => [screen.entity.name, 'list', JSON.stringify(params.value)],
    query: ({ signal }) =>
      screen.entity.api.list({ ...params.value, ...(screen.expand && { expand: screen.expand }) }, signal),
    placeholderData: (previous) => previous,
  })

  /** The address after a change; all but a change of the page itself go back to the first page. */
  const address = (change: Change) => ({ query: { ...params.value, page: undefined, ...change } })

  async function set(change: Change, { replace = false } = {}) {
    await router[replace ? 'replace' : 'push'](address(change))
  }

  const clear = () => set(Object.fromEntries(names.map((name) => [name, undefined])))
  /** Drops everything: what the API refuses may be the order or the size of the page as well. */
  const reset = () => router.push({ query: {} })

  // The page may be gone, after a deletion or in an old bookmark: the last one takes its place.
  watch(data, (page) => {
    if (page && page.totalPages > 0 && page.page > page.totalPages) {
      void set({ page: String(page.totalPages) }, { replace: true })
    }
  })

  return {
    params,
    narrowed,
    filtersSet,
    page: data,
    error,
    status,
    stale: computed(() => isPlaceholderData.value && asyncStatus.value === 'loading'),
    refetch,
    address,
    set,
    clear,
    reset,
  }
}

export type EntityList = ReturnType<typeof useEntityList>
