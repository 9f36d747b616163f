import { markRaw } from 'vue'
import { createI18n } from 'vue-i18n'
import model from '@locale/model.json'
import shared from '@locale/shared.json'

const locale = import.meta.env.VITE_LOCALE

/** The key as the catalogues write it: no object of JavaScript keeps a member `__proto__`. */
export const textKey = (key: string) => key.replaceAll('__proto__', '~proto')

export const i18n = createI18n({
  legacy: false,
  locale,
  warnHtmlMessage: false,
  // Raw: the texts never change, and a field may be called `hasOwnProperty`, which a reactive object answers itself.
  messages: { [locale]: markRaw({ ...shared, ...model }) },
})
