/**
 * What a person sees, derived from the model; no framework in it. A frontend's templates print it and decide nothing.
 * Texts are keys of the catalogues, never sentences. The rules of derivation stand in `docs/screens.md`.
 */
export interface Screens {
  readonly app: { readonly id: 'app'; readonly name: MessageKey; readonly home: '/' }
  /** Entities in order of declaration: one home tile and one link each. */
  readonly navigation: readonly string[]
  /** By `Entity.name`. */
  readonly entities: Readonly<Record<string, EntityScreens>>
  /** Tokens of the design system, complete: each token has a value for `light` and `dark`, moved until it has its contrast. */
  readonly tokens: Tokens
}

/** A key of the model's catalogue (`doctor.fields.email`) or of the shared one (`form.editTitle`). */
export type MessageKey = string
export type Locale = 'en' | 'de'

/** What one entity needs to know of another to name it and link to it. */
export interface EntityBrief {
  /** `Entity.name`. */
  readonly entity: string
  /** camelCase: prefix of message keys and of route names. */
  readonly name: string
  /** PascalCase: type and file names. */
  readonly type: string
  /** Segment of the API and of the pages. */
  readonly path: string
  readonly key: 'integer' | 'uuid' | 'composite'
}

export interface EntityScreens extends EntityBrief {
  readonly id: string
  /** Wire name of the platform members, which are `_id` … where the model took the name. */
  readonly platform: { readonly id: string; readonly version: string; readonly createdAt: string; readonly updatedAt: string }
  readonly routes: { readonly list: string; readonly new: string; readonly detail: string; readonly edit: string }
  /** Wire types of the representation and of the input. */
  readonly wire: { readonly members: readonly WireMember[]; readonly expansions: readonly Expansion[] }
  readonly display: Display
  readonly list: ListScreen
  readonly detail: DetailScreen
  readonly form: FormScreen
  readonly messages: Readonly<Record<Locale, EntityMessages>>
}

/** One member of the representation, for the types of a client. */
export interface WireMember {
  readonly id: string
  readonly name: string
  readonly type: 'string' | 'integer' | 'float' | 'bigInt' | 'decimal' | 'boolean' | 'enum' | 'json'
  readonly list: boolean
  /** May be missing from an answer (and from an input, where it is then `omit`). */
  readonly optional: boolean
  readonly nullable: boolean
  /** Kept by the server: not in an input. */
  readonly readOnly: boolean
  readonly values?: readonly string[]
}

export interface Expansion {
  readonly id: string
  readonly name: string
  readonly entity: EntityBrief
  readonly many: boolean
  /** May be `null` when expanded. */
  readonly nullable: boolean
}

export type Display =
  | { readonly kind: 'field'; readonly field: string; readonly search: string }
  | { readonly kind: 'via'; readonly relation: string; readonly entity: EntityBrief; readonly field: string; readonly expand: string }
  | { readonly kind: 'moment'; readonly field: string; readonly date: boolean }
  | { readonly kind: 'key' }

export type ValueKind =
  | 'text' | 'longText' | 'email' | 'url' | 'code' | 'integer' | 'float' | 'decimal' | 'bigInt' | 'boolean' | 'enum'
  | 'dateTime' | 'date' | 'time' | 'json' | 'list' | 'reference' | 'references'

export interface Value {
  readonly id: string
  /** Member of the representation; for a relation its name. */
  readonly field: string
  readonly kind: ValueKind
  readonly label: MessageKey
  /** `enum`, and `list` of enums: in order. */
  readonly values?: readonly string[]
  /** `list`: how an item is shown. */
  readonly item?: Exclude<ValueKind, 'list' | 'reference' | 'references'>
  readonly entity?: EntityBrief
  /** `reference`: the members that hold its key, so that it can be linked without being expanded. */
  readonly keys?: readonly ReferenceKey[]
  readonly scale?: number
}

/** One member of a reference. A composite key has several. */
export interface ReferenceKey {
  /** Wire member of the entity that holds the reference: `departmentId`, `binCode`. */
  readonly member: string
  /** The target's member that it equals: `id`, `code`. */
  readonly part: string
  readonly type: 'string' | 'integer' | 'bigInt'
}

export interface ListScreen {
  readonly title: MessageKey
  readonly expand: readonly string[]
  /** 1 to 6; the first is the title column: it shows the display and links to the record. */
  readonly columns: readonly Column[]
  readonly search?: { readonly param: string; readonly label: MessageKey }
  readonly filters: readonly Filter[]
  readonly empty: MessageKey
  readonly noMatch: MessageKey
  readonly loading: MessageKey
}

export interface Column extends Value {
  readonly sort?: string
  readonly align: 'start' | 'end'
}

interface FilterBase {
  readonly id: string
  readonly field: string
  readonly label: MessageKey
}
export type Filter =
  | (FilterBase & { readonly kind: 'enum'; readonly param: string; readonly values: readonly string[] })
  | (FilterBase & { readonly kind: 'boolean'; readonly param: string })
  /** To-one with a simple key, and `has` of a many-to-many: one parameter. */
  | (FilterBase & { readonly kind: 'reference'; readonly param: string; readonly entity: EntityBrief })
  /** To-one with a composite key: one parameter a part, set and cleared together. */
  | (FilterBase & { readonly kind: 'compositeReference'; readonly params: readonly (ReferenceKey & { readonly param: string })[]; readonly entity: EntityBrief })
  | (FilterBase & { readonly kind: 'period'; readonly from: string; readonly to: string; readonly date: boolean })

export interface DetailScreen {
  readonly expand: readonly string[]
  readonly fields: readonly Value[]
  readonly related: readonly Related[]
}

interface RelatedBase {
  readonly id: string
  readonly relation: string
  readonly title: MessageKey
  readonly entity: EntityBrief
  /** Parameters of the target's list that select the related rows: one, or one a key part. `part` is the member of this entity's key. */
  readonly filter: readonly { readonly param: string; readonly part: string }[]
}
export type Related =
  /** `preset`: members that `…/new?member=` sets; empty for many-to-many. `omit`: columns of the target's list that say the same in every row. */
  | (RelatedBase & { readonly kind: 'many'; readonly preset: readonly ReferenceKey[]; readonly omit: readonly string[] })
  | (RelatedBase & { readonly kind: 'one'; readonly preset: readonly ReferenceKey[]; readonly fields: readonly Value[]; readonly expand: readonly string[] })

export interface FormScreen {
  readonly new: MessageKey
  readonly edit: MessageKey
  readonly groups: readonly { readonly title?: MessageKey; readonly controls: readonly Control[] }[]
}

export type ControlKind =
  | 'text' | 'textArea' | 'email' | 'url' | 'uuid' | 'integer' | 'float' | 'decimal' | 'bigInt' | 'check' | 'select'
  | 'dateTime' | 'date' | 'time' | 'json' | 'list' | 'reference' | 'references'

export interface Control {
  readonly id: string
  /** Wire member; errors find their control by it. For a reference with a composite key: the relation's name, and `keys` has the members. */
  readonly member: string
  /** The field or relation that `label` names. */
  readonly field: string
  readonly label: MessageKey
  readonly control: ControlKind
  /** `list`: the kind of one item's control; its errors are at `<member>/<index>`. */
  readonly item?: Exclude<ControlKind, 'list' | 'reference' | 'references' | 'check'>
  readonly optional: boolean
  /** May be set once only: shown as text when the entity exists (and the member has a value). */
  readonly fixedOnEdit: boolean
  readonly half: boolean
  /** The draft of a new entity: the model's default, else `''`, `[]`, `null` (reference), `false`. */
  readonly initial: string | boolean | null | readonly string[]
  /** `now`, `today`, `uuid`: the server's default; the control starts empty and its being left empty omits the member. */
  readonly serverDefault?: 'now' | 'today' | 'uuid'
  /** What an empty control sends: `keep` the draft's value, `null`, or nothing (`omit`). */
  readonly empty: 'keep' | 'null' | 'omit'
  /** Reference: the address of the form may set it, one parameter a key member. */
  readonly preset: boolean
  readonly keys?: readonly ReferenceKey[]
  readonly rules: readonly Rule[]
  readonly values?: readonly string[]
  readonly entity?: EntityBrief
  readonly scale?: number
}

export type RuleName =
  | 'required' | 'email' | 'url' | 'uuid' | 'integer' | 'bigInt' | 'float' | 'decimal' | 'date' | 'time' | 'dateTime' | 'json' | 'minLength' | 'maxLength' | 'pattern'
  | 'min' | 'max' | 'minBigInt' | 'maxBigInt' | 'minDecimal' | 'maxDecimal' | 'oneOf' | 'distinct'

/** `each`: judged for every item of a list. */
export interface Rule {
  readonly rule: RuleName
  readonly args: readonly (string | number | readonly string[])[]
  readonly each?: true
  /** The model's own text for a finding (`@message`), a key of the model's catalogue. */
  readonly message?: MessageKey
}

export interface EntityMessages {
  readonly one: string
  readonly many: string
  readonly new: string
  readonly search?: string
  readonly empty: string
  readonly noMatch: string
  readonly loading: string
  readonly fields: Readonly<Record<string, string>>
  /** By field, then by the enum's value. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** By field: texts of `@message`. */
  readonly rules: Readonly<Record<string, string>>
}

export interface Tokens {
  readonly themes: readonly { readonly name: string; readonly colors: readonly { readonly name: string; readonly value: string }[] }[]
  readonly fontFamily: string
  readonly baseSize: string
  readonly weights: readonly { readonly name: string; readonly value: number }[]
  readonly spacing: readonly { readonly name: string; readonly value: string }[]
  readonly radii: readonly { readonly name: string; readonly value: string }[]
  readonly shadows: readonly { readonly name: string; readonly value: string }[]
}
