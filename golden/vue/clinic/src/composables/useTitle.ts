import { toValue, watchEffect, type MaybeRefOrGetter } from 'vue'
import { useI18n } from 'vue-i18n'

/** The title of the document: `Doctors · Clinic`. */
export function useTitle(title: MaybeRefOrGetter<string>) {
  const { t } = useI18n()
  watchEffect(() => {
    document.title = t('shell.title', { title: toValue(title), app: t('app.name') })
  })
}
