/**
 * What a person sees, derived from the model; no framework in it. A frontend's templates print it and decide nothing.
 * Texts are keys of the catalogues, never sentences. The rules of derivation stand in `docs/screens.md`.
 */
export interface Screens {
  readonly app: { readonly id: 'app'; readonly name: MessageKey; readonly home: '/'; /** The text of `name`, in every language. */ readonly text: string }
  /** Entities in order of declaration: one home tile and one link each. */
  readonly navigation: readonly string[]
  /** By `Entity.name`. */
  readonly entities: Readonly<Record<string, EntityScreens>>
  /** Tokens of the design system, complete: each token has a value for `light` and `dark`, moved until it has its contrast. */
  readonly tokens: Tokens
}

/**
 * A key of the model's catalogue (`app.name`, `entities.doctor.fields.email`) or of the interface's (`form.editTitle`).
 * The model's has two roots of its own, `app` and `entities`, so that no entity's name meets a group of the interface.
 */
export type MessageKey = string
export type Locale = 'en' | 'de'

/** What one entity needs to know of another to name it and link to it. */
export interface EntityBrief {
  /** `Entity.name`. */
  readonly entity: string
  /** camelCase: name of routes, and of the group of messages `entities.<name>`. */
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
  /** A form may leave it out of an input: an absent optional, or one for which the server has a default that the form does not know. */
  readonly omittable: boolean
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
  /** `search` where the API can look for a part of it: texts. `absent`: the member may be missing or null; then the key stands for the entity. */
  | { readonly kind: 'field'; readonly field: string; readonly value: ValueKind; readonly absent: boolean; readonly search?: string }
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
  readonly values?: readonly Choice[]
  /** `list`: how an item is shown. */
  readonly item?: Exclude<ValueKind, 'list' | 'reference' | 'references'>
  readonly entity?: EntityBrief
  /** `reference`: the members that hold its key, so that it can be linked without being expanded. */
  readonly keys?: readonly ReferenceKey[]
  readonly scale?: number
}

/** A value of an enum, and the key of its text (the value itself may hold anything, a point too). */
export interface Choice {
  readonly value: string
  readonly label: MessageKey
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
  | (FilterBase & { readonly kind: 'enum'; readonly param: string; readonly values: readonly Choice[] })
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
  /** The muted lines below: texts with the hole `{time}`. */
  readonly created: MessageKey
  readonly updated: MessageKey
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
  | 'text' | 'textArea' | 'email' | 'url' | 'uuid' | 'integer' | 'float' | 'decimal' | 'bigInt' | 'select'
  /** `check`: a Boolean that has always a value. `yesNo`: one that may have none, a select of `detail.yes`, `detail.no` and `form.none`; its draft is `'true'`, `'false'`, `''`. */
  | 'check' | 'yesNo'
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
  /** Shows "(optional)"; a control with `serverDefault` only while the entity is new. */
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
  /** The model's own text for every finding at this member (`@message`), the server's too. */
  readonly message?: MessageKey
  /** A line below the control: `form.defaultNow` … */
  readonly hint?: MessageKey
  readonly values?: readonly Choice[]
  readonly entity?: EntityBrief
  readonly scale?: number
}

export type RuleName =
  | 'required' | 'email' | 'url' | 'uuid' | 'integer' | 'bigInt' | 'float' | 'decimal' | 'date' | 'time' | 'dateTime' | 'json' | 'minLength' | 'maxLength' | 'pattern'
  | 'min' | 'max' | 'minBigInt' | 'maxBigInt' | 'minDecimal' | 'maxDecimal' | 'distinct'

/**
 * In the order in which they are judged; the first finding is shown. `each`: judged for every item of a list, the finding is the item's.
 * `when: 'edit'`: only of an entity that exists. `pattern` is searched (`new RegExp(source, 'u').test(text)`), not anchored.
 */
export interface Rule {
  readonly rule: RuleName
  readonly args: readonly (string | number)[]
  readonly each?: true
  readonly when?: 'edit'
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
  /** By field, then by the last part of a `Choice`'s label. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** By field: texts of `@message`. */
  readonly rules: Readonly<Record<string, string>>
  /** Only where the model labels its own `createdAt`, `updatedAt`: with the hole `{time}`. */
  readonly created?: string
  readonly updated?: string
}

/**
 * Custom properties without their dashes (`primary`, `space-small`), in the order in which they are to be printed. Every value is CSS that is
 * safe to print as it stands: hexadecimal colours, lengths, quoted families.
 */
export interface Tokens {
  /**
   * `light` and `dark` first and always, with the same names in the same order: `primary surface text danger`, then what is computed from them so
   * that it keeps its contrast (`text-muted icon border-control`), then the model's others as `color-<name>`.
   */
  readonly themes: readonly { readonly name: string; readonly scheme: 'light' | 'dark'; readonly colors: readonly Property[] }[]
  readonly fontFamily: string
  /** A share of the reader's own size: `100%`. */
  readonly baseSize: string
  /** `weight-regular`, `weight-bold`, others. */
  readonly weights: readonly Property[]
  /** `space-small`, `space-medium`, `space-large`, others. */
  readonly spacing: readonly Property[]
  /** `radius-medium`, others. */
  readonly radii: readonly Property[]
  /** `shadow-<name>`. */
  readonly shadows: readonly Property[]
}

export interface Property {
  readonly name: string
  readonly value: string
}
