import type { EntityBrief } from '@locus/screens'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

const reserved = words(
  'arguments as async await break case catch class const continue debugger default delete do else enum eval export exports extends false finally for function if implements import in instanceof ' +
    'interface let new null of package private protected public require return static super switch this throw true try type typeof undefined var void while with yield',
)
/** What the templates of a form, a page or a definition call their own. */
const locals = words('choices draft emit entity field form id item props query related slots t')
/** Types and values of JavaScript that the generated text uses or a reader expects to mean what they always mean. */
const globals = words(
  'Array ArrayBuffer BigInt Boolean Date Document Element Error Event Function Infinity Intl Iterable Iterator JSON Map Math NaN Node Number Object Omit Parameters Partial Pick Promise Proxy Readonly Record Reflect ' +
    'RegExp Required ReturnType Set String Symbol URL WeakMap WeakSet Exclude Extract Awaited Window',
)
/** Names that Windows keeps for devices, whatever their ending. */
const devices = words('aux con nul prn com0 com1 com2 com3 com4 com5 com6 com7 com8 com9 lpt0 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9 conin conout')
/** What every object has by birth: as a member of a draft it would be there before it is set. */
const inherited = words(
  '__proto__ __defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__ constructor hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf',
)

// No name of the model ends in an underscore after its own escaping, so one behind it meets nothing.

/** The constant that describes an entity: `medicalRecord`. */
export const constantName = ({ name }: Pick<EntityBrief, 'name'>): string => (reserved.has(name) || locals.has(name) ? `${name}_` : name)
/** Its type: `MedicalRecord`. */
export const typeName = ({ type }: Pick<EntityBrief, 'type'>): string => (globals.has(type) ? `${type}_` : type)
/** Its folder: `medical-records`. */
export const folderName = ({ path }: Pick<EntityBrief, 'path'>): string => (devices.has(path) ? `${path}_` : path)
/** A file of it without its ending: `medicalRecord`. */
export const fileName = (name: string): string => (devices.has(name.toLowerCase()) ? `${name}_` : name)
/** Every object has such a member, whether it was set or not. */
export const isInherited = (member: string): boolean => inherited.has(member)
/** The field of a draft that holds a member. */
export const draftName = (member: string): string => (inherited.has(member) ? `${member}_` : member)

/** What an enum's names end in: `Status`. Different for different fields, and for what else the file declares. */
export const enumSuffix = (field: string): string => (/^[a-z]/.test(field) && field !== 'input' ? field.slice(0, 1).toUpperCase() + field.slice(1) : `_${field}`)
