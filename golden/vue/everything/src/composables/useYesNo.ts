import { useI18n } from 'vue-i18n'

/** The two values of a Boolean as choices, where it may have neither. */
export function useYesNo() {
  const { t } = useI18n()
  return [
    { value: 'true', label: t('detail.yes') },
    { value: 'false', label: t('detail.no') },
  ]
}
