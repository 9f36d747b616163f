import { ref, shallowRef } from 'vue'
import { refusalsOf, type Refusal } from '@/api/form'
import { useProblemText } from './useProblemText'

/** What the server has refused: at fields, and in general as sentences. */
export function useServerErrors(draft: object, fieldOf?: Readonly<Record<string, string>>) {
  const problem = useProblemText()
  const refusals = shallowRef<Refusal[]>([])
  const general = ref<string[]>([])

  function take(error: unknown) {
    const { atFields, others } = refusalsOf(error, draft, fieldOf)
    refusals.value = atFields
    if (others.length > 0) general.value = others.map((other) => problem.field(other))
    else general.value = atFields.length > 0 ? [] : [problem.request(error)]
  }

  function clear() {
    refusals.value = []
    general.value = []
  }

  return { refusals, general, take, clear }
}
