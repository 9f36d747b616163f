import { interfaceTexts, modelTexts, type Locale, type Screens } from '@locus/screens'

/** The texts that an application in `locale` shows: a key of `Screens` or of the interface, its holes filled. */
export interface Texts {
  (key: string, holes?: Readonly<Record<string, string | number>>): string
  readonly locale: Locale
}

export function textsOf(screens: Screens, locale: Locale): Texts {
  const root: unknown = { ...interfaceTexts[locale], ...modelTexts(screens, locale) }
  const plural = new Intl.PluralRules(locale)
  const text = (key: string, holes: Readonly<Record<string, string | number>> = {}): string => {
    const found = key.split('.').reduce<unknown>((node, part) => (typeof node === 'object' && node !== null && Object.hasOwn(node, part) ? (node as Record<string, unknown>)[part] : undefined), root)
    const message = typeof found === 'object' && found !== null ? (found as Record<string, unknown>)[plural.select(Number(holes['count']))] : found
    if (typeof message !== 'string') throw new Error(`no text for ${key}`)
    return message.replace(/\{\{|\}\}|\{(\w+)\}/g, (hole, name: string | undefined) => (name === undefined ? hole.slice(1) : String(holes[name] ?? hole)))
  }
  return Object.assign(text, { locale })
}
