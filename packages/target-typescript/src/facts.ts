import type { Choice, Control, EntityBrief, EntityScreens, Expansion, Filter, ReferenceKey, Value, ValueKind, WireMember } from '@locus/screens'
import { draftName } from './names.ts'

/** What the templates of an entity's data files take: facts about the domain, plain JSON, no text to be printed. */

export const briefOf = ({ entity, name, type, path, key }: EntityBrief): EntityBrief => ({ entity, name, type, path, key })

export interface EnumFacts {
  readonly self: EntityBrief
  readonly field: string
  readonly choices: readonly Choice[]
}

export interface MemberFacts extends WireMember {
  readonly self: EntityBrief
}

export interface DefinitionFacts {
  readonly self: EntityBrief
  /** The names of the platform's members are the usual ones, so the type extends what every entity has. */
  readonly usual: boolean
  readonly renamed: readonly { readonly of: string; readonly name: string }[]
  readonly enums: readonly EnumFacts[]
  readonly members: readonly MemberFacts[]
  readonly input: readonly MemberFacts[]
  readonly expansions: readonly Expansion[]
  readonly display: EntityScreens['display']
  readonly search?: string
  readonly expand?: string
}

const usualNames = ['id', 'version', 'createdAt', 'updatedAt'] as const

export function definitionFacts(screens: EntityScreens): DefinitionFacts {
  const self = briefOf(screens)
  const renamed = usualNames.flatMap((of) => (screens.platform[of] === of ? [] : [{ of, name: screens.platform[of] }]))
  const inherited = new Set<string>(renamed.length === 0 ? ['version', 'createdAt', 'updatedAt'] : [])
  const members = screens.wire.members.map((member): MemberFacts => ({ ...member, self }))
  const { display } = screens
  return {
    self,
    usual: renamed.length === 0,
    renamed,
    enums: screens.detail.fields.flatMap(({ field, values }) => (values ? [{ self, field, choices: values }] : [])),
    members: members.filter(({ name }) => !inherited.has(name)),
    input: members.filter(({ readOnly }) => !readOnly),
    expansions: screens.wire.expansions,
    display,
    ...(display.kind === 'field' && display.search !== undefined && { search: display.search }),
    ...(display.kind === 'via' && { expand: display.expand }),
  }
}

/** A value that a list or a page shows; `of`: the entity whose enum it is. */
export interface ValueFacts extends Value {
  readonly of: EntityBrief
}

export const valueFacts = (of: EntityBrief, value: Value): ValueFacts => ({ ...value, of })

export interface ListFacts {
  readonly self: EntityBrief
  readonly expand: readonly string[]
  readonly columns: readonly (ValueFacts & { readonly sort?: string; readonly align?: 'end' })[]
  readonly search?: string
  readonly filters: readonly (Filter & { readonly of: EntityBrief })[]
}

export function listFacts(screens: EntityScreens): ListFacts {
  const self = briefOf(screens)
  const { expand, columns, search, filters } = screens.list
  return {
    self,
    expand,
    columns: columns.map(({ align, ...column }) => ({ ...valueFacts(self, column), ...(column.sort !== undefined && { sort: column.sort }), ...(align === 'end' && { align }) })),
    ...(search && { search: search.param }),
    filters: filters.map((filter) => ({ ...filter, of: self })),
  }
}

/** One control with the wire type of its member; `draft` is its field in the form's draft. */
export interface ControlFacts extends Control {
  readonly self: EntityBrief
  readonly draft: string
  /** How its value is shown where it cannot be changed. */
  readonly shown: ValueKind
  /** Of a reference to a composite key: `string`, the key's own text. */
  readonly wire: Pick<WireMember, 'type' | 'list' | 'optional' | 'nullable'>
}

export interface FormFacts {
  readonly self: EntityBrief
  readonly controls: readonly ControlFacts[]
  /** A control may be set by the address. */
  readonly presets: boolean
  readonly ruled: readonly ControlFacts[]
  /** Members whose field in the draft is called otherwise. */
  readonly moved: readonly { readonly member: string; readonly draft: string }[]
  readonly messages: readonly { readonly draft: string; readonly message: string }[]
}

export const isComposite = ({ keys, entity }: Pick<Control, 'keys' | 'entity'>): boolean => keys !== undefined && entity?.key === 'composite'

export function controlFacts(screens: EntityScreens, control: Control): ControlFacts {
  const member = screens.wire.members.find(({ name }) => name === control.member)
  const { type, list, optional, nullable } = member ?? { type: 'string' as const, list: false, optional: false, nullable: false }
  return { ...control, self: briefOf(screens), draft: draftName(control.member), shown: screens.detail.fields.find(({ field }) => field === control.field)?.kind ?? 'text', wire: { type, list, optional, nullable } }
}

export function formFacts(screens: EntityScreens): FormFacts {
  const controls = screens.form.groups.flatMap((group) => group.controls.map((control) => controlFacts(screens, control)))
  const partsOf = (control: ControlFacts): readonly ReferenceKey[] => (isComposite(control) ? (control.keys ?? []) : [])
  return {
    self: briefOf(screens),
    controls,
    presets: controls.some(({ preset }) => preset),
    ruled: controls.filter(({ rules }) => rules.length > 0),
    moved: controls.flatMap((control) => [
      ...(control.draft === control.member ? [] : [{ member: control.member, draft: control.draft }]),
      ...partsOf(control).map(({ member }) => ({ member, draft: control.draft })),
    ]),
    messages: controls.flatMap(({ draft, message }) => (message === undefined ? [] : [{ draft, message }])),
  }
}
