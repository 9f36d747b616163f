import { byName } from '../reach.ts'
import type { EntityMessages, Locale, Screens } from '../screens.ts'

/** The catalogue of the model, in the syntax of the interface's. Keys of `Screens` are paths in it: `entities.doctor.fields.email`. */
export interface ModelTexts {
  readonly app: { readonly name: string }
  /** By `EntityBrief.name`. */
  readonly entities: Readonly<Record<string, EntityMessages>>
}

export const modelTexts = (screens: Screens, locale: Locale): ModelTexts => ({
  app: { name: screens.app.text },
  entities: byName(Object.values(screens.entities).map(({ name, messages }) => [name, messages[locale]])),
})
