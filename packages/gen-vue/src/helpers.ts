import { css, doc, html, json, layout, markdown, ts, type Code, type Helpers } from '@locus/generator-sdk'
import type { Json } from '@locus/model'
import type { EntityBrief, ReferenceKey, Related } from '@locus/screens'
import { readMember, typescriptHelpers, type ControlFacts, type ValueFacts } from '@locus/target-typescript'
import { component, names, pageModule } from './names.ts'
import { controls } from './types.ts'

const call = (name: string, ...args: readonly Code[]): Code => ts.code`${ts.id(name)}(${args})`
/** The last part of a key, where it stands below the entity's fields as every label does. */
const fieldKey = (label: string): string => label.slice(label.lastIndexOf('.') + 1)
const labelled = (label: string): Code => call('field', ts.string(fieldKey(label)))
const own = (member: string): Code => ts.member(ts.code`item`, member)
/** `'doctorId.eq': item.id`, inside the quotes of an attribute. */
const entry = (name: string, part: string): Code => ts.code`${ts.property(name)}: ${own(part)}`
/** The name of an attribute as the templates write it. */
function attributeName(name: string): Code {
  if (name === 'v-model') return html.code`v-model`
  return html.code`:${html.tagName(name.slice(1))}`
}
const join = (words: readonly string[]): Code => html.attr(words.join(','))

/** What `{{ }}` of the templates may call. */
export const helpers = () =>
  ({
    ...typescriptHelpers(names),

    // Attributes of Vue's templates, quotes included.
    attr: (text: string) => html.attr(text),
    attrs: (texts: readonly string[]) => join(texts),
    attribute: (name: string) => attributeName(name),
    bind: (code: Code) => html.bind(code),
    code: (code: Code) => code,
    word: (name: string) => ts.id(name),
    bindList: (entity: EntityBrief) => html.bind(names.list(entity)),
    bindText: (key: string) => html.bind(call('t', ts.string(key))),
    label: ({ label }: { readonly label: string }) => labelled(label),
    labelKey: ({ label }: { readonly label: string }) => ts.string(fieldKey(label)),
    title: ({ title }: Related) => labelled(title),
    titleKey: ({ title }: Related) => ts.string(fieldKey(title)),

    // Forms.
    component: ({ control }: ControlFacts) => component('field', controls[control].component),
    control: ({ control, item }: ControlFacts) => controls[control].kind ?? (item === undefined || item === 'text' ? '' : item),
    bound: ({ draft }: ControlFacts) => ts.member(ts.code`draft`, draft),
    choicesOf: ({ self, field }: ControlFacts) => call('choices', names.choices(self, field)),
    choicesName: ({ self, field }: ControlFacts) => names.choices(self, field),
    /** A default of the server's is there for a new entity only. */
    untilThere: (text: string) => html.bind(ts.code`id ? undefined : ${call('t', ts.string(text))}`),

    // Pages.
    page: (entity: EntityBrief, page: 'List' | 'Detail' | 'Form') => ts.string(pageModule(entity, page)),
    value: ({ field }: ValueFacts, of: 'item' | 'related') => readMember(ts.id(of), field),
    enumOf: ({ of, field }: ValueFacts) => names.choices(of, field),
    fieldOf: ({ label }: ValueFacts) => html.attr(fieldKey(label)),
    filterMember: ({ param, part }: Related['filter'][number]) => entry(param, part),
    presetMember: ({ member, part }: ReferenceKey) => entry(member, part),
    omitted: (columns: readonly string[]) => html.bind(ts.code`[${columns.map((column) => ts.string(column))}]`),

    // Files of other languages.
    json: (value: Json) => json.value(value),
    html: (text: string) => html.text(wordsOf(text).join(' ')),
    running,
    markdown: (text: string) => markdown.text(text),
    property: ({ name }: { readonly name: string }) => ts.property(name),
    custom: (name: string) => css.custom(name),
    css: (value: string) => css.value(value),
    theme: (name: string) => css.string(name),
    onPrimary: ({ primary }: { readonly primary: string }) => css.value(readableOn(primary)),
  }) satisfies Helpers

/** As HTML reads a text: blanks and line ends separate, and say nothing else. */
const wordsOf = (text: string): readonly string[] => text.split(/[\t\n\f\r ]+/).filter((word) => word !== '')

/** Running text between two tags, on lines that are filled as far as they go. */
function running(text: string): Code {
  const words = wordsOf(text)
  return layout(html.text(words.join(' ')), doc.fill(words.flatMap((word, index) => (index === 0 ? [doc.code(html.text(word))] : [doc.line, doc.code(html.text(word))]))))
}

/** Black or white, whichever reads better on a colour: by its luminance, as the style sheet decides it. */
export function readableOn(color: string): '#000000' | '#ffffff' {
  const digits = color.replace('#', '')
  const wide = digits.length < 6 ? [...digits].map((digit) => digit + digit).join('') : digits
  const [red = 0, green = 0, blue = 0] = (wide.match(/../g) ?? []).map((pair) => {
    const share = Number.parseInt(pair, 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.18 ? '#000000' : '#ffffff'
}
