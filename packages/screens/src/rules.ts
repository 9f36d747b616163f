import type { Field, FieldType } from '@locus/model'
import type { Rule, RuleName } from './screens.ts'

const kinds: Readonly<Partial<Record<FieldType, RuleName>>> = {
  Email: 'email', URL: 'url', UUID: 'uuid', Integer: 'integer', BigInt: 'bigInt', Float: 'float', DateTime: 'dateTime', Date: 'date', Time: 'time', Json: 'json',
}
/** What the rule of the kind says itself. */
const ownLimits: Readonly<Partial<Record<FieldType, number>>> = { Email: 254, URL: 2048 }

const rule = (name: RuleName, ...args: (string | number)[]): Rule => ({ rule: name, args })

/** Of one value: kind, then length, pattern, limits. An empty text is the business of `required` alone, so a least length of 1 says nothing. */
const valueRules = ({ type, limits }: Field): readonly Rule[] => {
  const { minLength, maxLength, pattern, min, max, precision = 18, scale = 2 } = limits
  const kind = kinds[type]
  const suffix = type === 'BigInt' ? 'BigInt' : type === 'Decimal' ? 'Decimal' : ''
  const limit = (value: number | string): number | string => (suffix === '' ? value : String(value))
  return [
    ...(kind ? [rule(kind)] : []),
    ...(type === 'Decimal' ? [rule('decimal', precision, scale)] : []),
    ...(minLength !== undefined && minLength > 1 ? [rule('minLength', minLength)] : []),
    ...(maxLength !== undefined && type !== 'Enum' && maxLength !== ownLimits[type] ? [rule('maxLength', maxLength)] : []),
    ...(pattern !== undefined ? [rule('pattern', pattern)] : []),
    ...(min !== undefined ? [rule(`min${suffix}`, limit(min))] : []),
    ...(max !== undefined ? [rule(`max${suffix}`, limit(max))] : []),
  ]
}

/** In the order in which they are judged. */
export const rulesOf = (field: Field, whenEmpty: 'refused' | 'refusedOnEdit' | 'taken'): readonly Rule[] => {
  if (field.list) {
    const each = [rule('required'), ...valueRules(field)].map((item): Rule => ({ ...item, each: true }))
    return field.set ? [...each, rule('distinct')] : each
  }
  const required: readonly Rule[] = whenEmpty === 'taken' ? [] : [whenEmpty === 'refused' ? rule('required') : { ...rule('required'), when: 'edit' }]
  return [...required, ...valueRules(field)]
}
