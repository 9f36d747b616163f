import { useI18n } from 'vue-i18n'
import { problemKey, type FieldError } from '@/api/problem'
import { textKey } from '@/i18n'

/** Problems as sentences: those of a field by their code, those of a whole request by their status. */
export function useProblemText() {
  const i18n = useI18n()
  const { t } = i18n

  /** `message`: the model's own text for whatever is wrong with that field. */
  function field({ code, params, detail }: FieldError, message?: string): string {
    if (message !== undefined) return t(textKey(message))
    const key = i18n.te(`error.${code}`) ? `error.${code}` : 'error.invalid'
    const [limit] = Object.values(params ?? {})
    const text = t(key, { limit, ...params })
    return limit === undefined && t(key, { limit: '\0' }).includes('\0') ? (detail ?? t('error.invalid')) : text
  }

  return { field, request: (error: unknown) => t(`problem.${problemKey(error)}`) }
}
