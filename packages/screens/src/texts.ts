import type { Entity, Member, Model } from '@locus/model'
import { byName, fieldsOf, type Reach } from './reach.ts'
import type { EntityMessages, Locale } from './screens.ts'
import { displayOf } from './display.ts'
import { distinct, inSentence, pluralOf, sentence, valueKeys, valueTexts } from './words.ts'

export interface EntityNames {
  readonly one: string
  readonly many: string
}

/** One and many of every entity, by name, each unlike the others. */
export const namesOf = (model: Model): ReadonlyMap<string, EntityNames> => {
  const named = (many: boolean): readonly string[] =>
    distinct(model.entities.map(({ type, typePlural, label }) => {
      const text = label === undefined ? sentence(many ? typePlural : type) : many ? pluralOfLabel(label, type, typePlural) : label
      return { name: type, text, given: label !== undefined }
    }))
  const [one, many] = [named(false), named(true)]
  return new Map(model.entities.map(({ name }, index) => [name, { one: one[index] ?? name, many: many[index] ?? name }]))
}

/** A label that only writes the name differently has the plural that the model has chosen. */
const pluralOfLabel = (label: string, type: string, typePlural: string): string =>
  label.toLowerCase() === sentence(type).toLowerCase() ? sentence(typePlural) : pluralOf(label)

const memberLabel = (member: Member): string | undefined => {
  if (member.label !== undefined || member.kind !== 'belongsTo') return member.label
  return member.keys.length === 1 ? member.keys[0]?.label : undefined
}

/** The label of every member that a person may meet, and of the key where it stands for the entity. */
const fieldTexts = (entity: Entity): readonly (readonly [string, string])[] => {
  const members = entity.members.map((member) => ({ name: member.name, label: memberLabel(member) }))
  const { id } = entity.platform
  const all = entity.display.kind === 'key' ? [{ name: id.name, label: id.label ?? 'ID' }, ...members] : members
  const texts = distinct(all.map(({ name, label }) => ({ name, text: label ?? sentence(name), given: label !== undefined })))
  return all.map(({ name }, index) => [name, texts[index] ?? name] as const)
}

interface Sentences {
  readonly new: (one: string) => string
  readonly search: (field: string) => string
  readonly empty: (many: string) => string
  readonly noMatch: (many: string) => string
  readonly loading: (many: string) => string
}

/** Whole sentences: an article or a case cannot be put together. The German ones are right whatever the word. */
const sentences: Readonly<Record<Locale, Sentences>> = {
  en: {
    new: (one) => `New ${inSentence(one)}`,
    search: (field) => `Search by ${inSentence(field)}`,
    empty: (many) => `No ${inSentence(many)} yet`,
    noMatch: (many) => `No ${inSentence(many)} match`,
    loading: (many) => `Loading ${inSentence(many)}`,
  },
  de: {
    new: (one) => `Neuer Eintrag: ${one}`,
    search: (field) => `Suchen nach: ${field}`,
    empty: (many) => `Noch keine Einträge: ${many}`,
    noMatch: (many) => `Keine passenden Einträge: ${many}`,
    loading: (many) => `Wird geladen: ${many}`,
  },
}

export const messagesOf = (reach: Reach, { one, many }: EntityNames): Readonly<Record<Locale, EntityMessages>> => {
  const { entity } = reach
  const display = displayOf(reach)
  const fields = fieldTexts(entity)
  const searched = display.kind === 'field' && display.search !== undefined ? fields.find(([name]) => name === display.field)?.[1] : undefined
  const enums = fieldsOf(entity).filter(({ type }) => type === 'Enum')
  const ruled = entity.members.flatMap((member) => ('message' in member && member.message !== undefined ? [[member.name, literal(member.message)] as const] : []))
  const own = (name: 'created' | 'updated', member: { readonly declared: boolean; readonly label?: string }) =>
    (member.declared && member.label !== undefined ? { [name]: `${literal(member.label)}: {time}` } : {})
  const of = (locale: Locale): EntityMessages => ({
    one: literal(one),
    many: literal(many),
    new: literal(sentences[locale].new(one)),
    ...(searched !== undefined && { search: literal(sentences[locale].search(searched)) }),
    empty: literal(sentences[locale].empty(many)),
    noMatch: literal(sentences[locale].noMatch(many)),
    loading: literal(sentences[locale].loading(many)),
    fields: byName(fields.map(([name, text]) => [name, literal(text)])),
    values: byName(enums.map(({ name, limits }) => {
      const values = limits.values ?? []
      const texts = valueTexts(values)
      return [name, byName(valueKeys(values).map((key, index) => [key, literal(texts[index] ?? '')]))]
    })),
    rules: byName(ruled),
    ...own('created', entity.platform.createdAt),
    ...own('updated', entity.platform.updatedAt),
  })
  return { en: of('en'), de: of('de') }
}

/** A text of the model is no message with holes: its braces are doubled, as the neutral syntax has them. */
export const literal = (text: string): string => text.replace(/[{}]/g, (brace) => brace + brace)

/** What `screens/untranslated` counts: all that a person of another language reads in the words of the source. */
export const wordsToTranslate = (model: Model): readonly string[] => {
  const names = namesOf(model)
  return model.entities.flatMap((entity) => {
    const one = names.get(entity.name)?.one ?? entity.name
    const values = fieldsOf(entity).filter(({ type }) => type === 'Enum').flatMap(({ limits }) => valueTexts(limits.values ?? []))
    return [one, ...fieldTexts(entity).map(([, text]) => `${one}: ${text}`), ...values.map((text) => `${one}: ${text}`)]
  })
}
