import { useI18n } from 'vue-i18n'
import type { Choice } from '@/api/screens'
import type { EntityName } from '@/entities'
import { textKey } from '@/i18n'

/** The texts of one entity: its names and sentences, its fields, the values of its enums. */
export function useEntityText(name: EntityName) {
  const { t } = useI18n()
  return {
    text: (key: 'one' | 'many' | 'new' | 'search' | 'empty' | 'noMatch' | 'loading') => t(`entities.${name}.${key}`),
    field: (field: string) => t(textKey(`entities.${name}.fields.${field}`)),
    choices: (values: readonly Choice[]) => values.map(({ value, label }) => ({ value, label: t(textKey(label)) })),
  }
}
