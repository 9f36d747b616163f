import { snakeCase } from '@locus/model'
import type { EntityIndex, AppView } from '@locus/generator-sdk'

/**
 * Names of Python. Attributes, packages, classes of entities and of links depend on nothing but what every view holds, so that two files that
 * name the same thing agree; what only one file declares is made unique there (`nameScope`).
 */

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

const keywords = setOf(`
  False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda
  nonlocal not or pass raise return try while with yield`)

/** What bodies of our classes use by itself, what Pydantic and SQLAlchemy have in theirs, and what every entity has. */
const takenAttributes = setOf(`
  bool bytes date datetime dict float frozenset int list object property set sorted str time tuple type
  association_proxy fixed_scale is_none mapped_column relationship utc_now utc_today uuid7
  construct copy dict from_orm json mro parse_file parse_obj parse_raw register schema schema_json update_forward_refs validate
  metadata registry l
  id version created_at updated_at needs_precondition touch rules member written has_version check_version`)

/** Names that the functions of a router use. */
const takenVariables = setOf(`
  id body query session request response if_match router linked link select lazyload
  change check_version create find remove require save tag tag_new is_among equal_to`)

/** Packages and modules that every application has, and what `main` uses. Windows keeps some names for devices. */
const takenPackages = setOf(`
  contract database resources health main models seeds settings app api lifespan openapi docs router tests
  aux con nul prn com1 com2 com3 com4 com5 com6 com7 com8 com9 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9`)

/** What modules of models import: a class of that name is annotated by an alias, by which SQLAlchemy does not find it. */
export const importedByModels = setOf(`
  Any AssociationProxy Base BigInteger Boolean Date Decimal Double Entity ExactDecimal ForeignKey ForeignKeyConstraint Identity Index Integer JsonDocument
  KeyForm ListOf Mapped NamedTuple SerialEntity StrEnum String Text TimeOfDay UniqueConstraint UtcDateTime UUID Uuid UuidEntity`)

/** Ruff calls them ambiguous (E741, E742); `_` alone is no name. */
export const ambiguous = setOf('I O l')

/** A member's attribute. Where the column is made from the name, so is the attribute: the model has made columns unique. */
export function attributeName(member: string, column: string): string {
  const plain = snakeCase(member)
  return escapeAttribute(column === plain || /^_\d+$/.test(column.startsWith(plain) ? column.slice(plain.length) : '') ? column : plain)
}

/** Underscores at the begin would make it private: they go to the end. A reserved word gets one more. */
function escapeAttribute(name: string): string {
  const [, before = '', bare = '', behind = ''] = /^(_*)(.*?)(_*)$/.exec(name.replace(/[^A-Za-z0-9_]/g, '_')) ?? []
  const word = /^[A-Za-z]/.test(bare) ? bare : `n${bare}`
  const isTaken = keywords.has(word) || takenAttributes.has(word) || word.startsWith('model_')
  return `${word}${before}${behind}${isTaken ? '_' : ''}`
}

export const className = (type: string): string => (keywords.has(type) || ambiguous.has(type) ? `${type}_` : type)

/** `medical_records`; entities have different paths. */
export function packageName(path: string): string {
  const name = path.replaceAll('-', '_').replace(/^(?=[0-9])/, 'n')
  return keywords.has(name) || takenPackages.has(name) ? `${name}_` : name
}

export const moduleOf = (entity: Pick<EntityIndex, 'path'>, name: 'models' | 'schemas' | 'queries' | 'router'): string => `app.${packageName(entity.path)}.${name}`

/** A local variable: `medical_record`. */
export function variableName(type: string): string {
  const name = snakeCase(type)
  return keywords.has(name) || takenVariables.has(name) || ambiguous.has(name) ? `${name}_` : name
}

/** The function of an operation: `list_medical_records`. */
export const functionName = (operation: string): string => attributeName(operation, snakeCase(operation))

/** `MEDICAL_RECORDS` */
export const constantName = (name: string): string => snakeCase(name).toUpperCase()

/** The convertor of a composite key in paths. */
export const convertorName = (type: string): string => `${snakeCase(type)}_key`

/** The part of a composite key as a member of its named tuple, which has methods of its own. */
export const keyPartName = (attribute: string): string => (attribute === 'count' || attribute === 'index' ? `${attribute}_` : attribute)

/** A name with a capital, of a member's: `bloodType` and `blood_type` become `BloodType`. */
export function typeName(member: string): string {
  const words = member.split(/[^A-Za-z0-9]+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  return words.join('').replace(/^(?![A-Z])/, 'N')
}

export const keyClassName = (type: string): string => `${className(type)}Key`

/** SQLAlchemy finds classes by name: that of links must be no entity's. */
export function linkClassName(type: string, app: AppView): string {
  const taken = new Set(app.entities.flatMap(({ type: each }) => [className(each), keyClassName(each)]))
  return taken.has(className(type)) ? `${type}Link` : className(type)
}

/** `NO_SHOW` for "no-show": the member of an enum. */
export function enumMemberName(value: string): string {
  const name = value
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toUpperCase()
  if (name === '') return value === '' ? 'EMPTY' : 'VALUE'
  if (/^[0-9]/.test(name)) return `VALUE_${name}`
  if (ambiguous.has(name)) return `${name}_`
  // Ruff takes a text that is assigned to such a name for a password (S105).
  return name.replace(/(?<=^|_)(?:PAS+WO?R?D|PASS(?:PHRASE)?|PWD|TOKEN|SECRETE?)(?=$|_)/g, '$&VALUE')
}

/** By value, in order. */
export function enumMembers(values: readonly string[]): ReadonlyMap<string, string> {
  const names = nameScope()
  return new Map(values.map((value) => [value, names.take(enumMemberName(value))]))
}

export interface NameScope {
  /** The name, or where it is taken the name with `_2`, `_3`. */
  take(name: string): string
  /** Names that were wanted again. */
  readonly met: readonly string[]
}

/** Gives out names of one scope; who comes later gives way. */
export function nameScope(takenBefore: Iterable<string> = []): NameScope {
  const taken = new Set(takenBefore)
  const met: string[] = []
  return {
    met,
    take(name) {
      let free = name
      for (let count = 2; taken.has(free); count += 1) free = `${name}_${count}`
      if (free !== name) met.push(name)
      taken.add(free)
      return free
    },
  }
}
