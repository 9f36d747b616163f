import { ts, type Code } from '@locus/generator-sdk'
import type { EntityBrief } from '@locus/screens'
import type { MemberFacts } from './facts.ts'
import type { EntityNames } from './modules.ts'
import { isInherited } from './names.ts'

const plain = { string: ts.code`string`, bigInt: ts.code`string`, decimal: ts.code`string`, integer: ts.code`number`, float: ts.code`number`, boolean: ts.code`boolean` } as const

export const jsonValue = (): Code => ts.ref('@/api/json', 'JsonValue', 'type')

/** How one member travels: `string | null`, `AppointmentStatus[]`. */
export function wireType(names: EntityNames, { self, name, type, list, nullable }: MemberFacts): Code {
  const base = type === 'json' ? jsonValue() : type === 'enum' ? names.enumType(self, name) : plain[type]
  const whole = list ? ts.code`${base}[]` : base
  // Any JSON may be null already.
  return nullable && (list || type !== 'json') ? ts.code`${whole} | null` : whole
}

/** `entity.name`; of what every object has by birth `ownValue(entity, 'constructor')`, undefined where it is missing. */
export const readMember = (object: Code, member: string): Code => (isInherited(member) ? ts.code`${ts.ref('@/api/entity', 'ownValue')}(${[object, ts.string(member)]})` : ts.member(object, member))

/** The type of an entity's key. */
export const keyType = ({ key }: EntityBrief): Code => (key === 'integer' ? plain.integer : plain.string)
