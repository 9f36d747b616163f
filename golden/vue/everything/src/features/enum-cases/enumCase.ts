import { defineEntity, type Entity } from '@/api/entity'

export const enumCaseNeededChoices = [
  { value: 'red', label: 'entities.enumCase.values.needed.red' },
  { value: 'green', label: 'entities.enumCase.values.needed.green' },
  { value: 'blue-ish', label: 'entities.enumCase.values.needed.blueIsh' },
  { value: '4th', label: 'entities.enumCase.values.needed.value4th' },
] as const
export type EnumCaseNeeded = (typeof enumCaseNeededChoices)[number]['value']

export const enumCaseOrNullChoices = [
  { value: 'red', label: 'entities.enumCase.values.orNull.red' },
  { value: 'green', label: 'entities.enumCase.values.orNull.green' },
  { value: 'blue-ish', label: 'entities.enumCase.values.orNull.blueIsh' },
  { value: '4th', label: 'entities.enumCase.values.orNull.value4th' },
] as const
export type EnumCaseOrNull = (typeof enumCaseOrNullChoices)[number]['value']

export const enumCaseOptionalChoices = [
  { value: 'red', label: 'entities.enumCase.values.optional.red' },
  { value: 'green', label: 'entities.enumCase.values.optional.green' },
  { value: 'blue-ish', label: 'entities.enumCase.values.optional.blueIsh' },
  { value: '4th', label: 'entities.enumCase.values.optional.value4th' },
] as const
export type EnumCaseOptional = (typeof enumCaseOptionalChoices)[number]['value']

export const enumCaseEitherChoices = [
  { value: 'red', label: 'entities.enumCase.values.either.red' },
  { value: 'green', label: 'entities.enumCase.values.either.green' },
  { value: 'blue-ish', label: 'entities.enumCase.values.either.blueIsh' },
  { value: '4th', label: 'entities.enumCase.values.either.value4th' },
] as const
export type EnumCaseEither = (typeof enumCaseEitherChoices)[number]['value']

export const enumCaseDefaultedChoices = [
  { value: 'red', label: 'entities.enumCase.values.defaulted.red' },
  { value: 'green', label: 'entities.enumCase.values.defaulted.green' },
  { value: 'blue-ish', label: 'entities.enumCase.values.defaulted.blueIsh' },
  { value: '4th', label: 'entities.enumCase.values.defaulted.value4th' },
] as const
export type EnumCaseDefaulted = (typeof enumCaseDefaultedChoices)[number]['value']

export const enumCaseOrNullDefaultedChoices = [
  { value: 'red', label: 'entities.enumCase.values.orNullDefaulted.red' },
  { value: 'green', label: 'entities.enumCase.values.orNullDefaulted.green' },
  { value: 'blue-ish', label: 'entities.enumCase.values.orNullDefaulted.blueIsh' },
  { value: '4th', label: 'entities.enumCase.values.orNullDefaulted.value4th' },
] as const
export type EnumCaseOrNullDefaulted = (typeof enumCaseOrNullDefaultedChoices)[number]['value']

export const enumCaseNullByDefaultChoices = [
  { value: 'red', label: 'entities.enumCase.values.nullByDefault.red' },
  { value: 'green', label: 'entities.enumCase.values.nullByDefault.green' },
  { value: 'blue-ish', label: 'entities.enumCase.values.nullByDefault.blueIsh' },
  { value: '4th', label: 'entities.enumCase.values.nullByDefault.value4th' },
] as const
export type EnumCaseNullByDefault = (typeof enumCaseNullByDefaultChoices)[number]['value']

export const enumCaseOptionalDefaultedChoices = [
  { value: 'red', label: 'entities.enumCase.values.optionalDefaulted.red' },
  { value: 'green', label: 'entities.enumCase.values.optionalDefaulted.green' },
  { value: 'blue-ish', label: 'entities.enumCase.values.optionalDefaulted.blueIsh' },
  { value: '4th', label: 'entities.enumCase.values.optionalDefaulted.value4th' },
] as const
export type EnumCaseOptionalDefaulted = (typeof enumCaseOptionalDefaultedChoices)[number]['value']

export const enumCaseEitherDefaultedChoices = [
  { value: 'red', label: 'entities.enumCase.values.eitherDefaulted.red' },
  { value: 'green', label: 'entities.enumCase.values.eitherDefaulted.green' },
  { value: 'blue-ish', label: 'entities.enumCase.values.eitherDefaulted.blueIsh' },
  { value: '4th', label: 'entities.enumCase.values.eitherDefaulted.value4th' },
] as const
export type EnumCaseEitherDefaulted = (typeof enumCaseEitherDefaultedChoices)[number]['value']

export const enumCaseManyChoices = [
  { value: 'red', label: 'entities.enumCase.values.many.red' },
  { value: 'green', label: 'entities.enumCase.values.many.green' },
  { value: 'blue-ish', label: 'entities.enumCase.values.many.blueIsh' },
  { value: '4th', label: 'entities.enumCase.values.many.value4th' },
] as const
export type EnumCaseMany = (typeof enumCaseManyChoices)[number]['value']

export const enumCaseManyOrNullChoices = [
  { value: 'red', label: 'entities.enumCase.values.manyOrNull.red' },
  { value: 'green', label: 'entities.enumCase.values.manyOrNull.green' },
  { value: 'blue-ish', label: 'entities.enumCase.values.manyOrNull.blueIsh' },
  { value: '4th', label: 'entities.enumCase.values.manyOrNull.value4th' },
] as const
export type EnumCaseManyOrNull = (typeof enumCaseManyOrNullChoices)[number]['value']

export const enumCaseOldSpellingChoices = [
  { value: 'red', label: 'entities.enumCase.values.oldSpelling.red' },
  { value: 'green', label: 'entities.enumCase.values.oldSpelling.green' },
  { value: 'blue-ish', label: 'entities.enumCase.values.oldSpelling.blueIsh' },
  { value: '4th', label: 'entities.enumCase.values.oldSpelling.value4th' },
] as const
export type EnumCaseOldSpelling = (typeof enumCaseOldSpellingChoices)[number]['value']

export const enumCaseDistinctChoices = [
  { value: 'red', label: 'entities.enumCase.values.distinct.red' },
  { value: 'green', label: 'entities.enumCase.values.distinct.green' },
  { value: 'blue-ish', label: 'entities.enumCase.values.distinct.blueIsh' },
  { value: '4th', label: 'entities.enumCase.values.distinct.value4th' },
] as const
export type EnumCaseDistinct = (typeof enumCaseDistinctChoices)[number]['value']

export const enumCaseFixedChoices = [
  { value: 'red', label: 'entities.enumCase.values.fixed.red' },
  { value: 'green', label: 'entities.enumCase.values.fixed.green' },
  { value: 'blue-ish', label: 'entities.enumCase.values.fixed.blueIsh' },
  { value: '4th', label: 'entities.enumCase.values.fixed.value4th' },
] as const
export type EnumCaseFixed = (typeof enumCaseFixedChoices)[number]['value']

export interface EnumCase extends Entity {
  id: number
  needed: EnumCaseNeeded
  orNull: EnumCaseOrNull | null
  optional?: EnumCaseOptional
  either: EnumCaseEither | null
  defaulted: EnumCaseDefaulted
  orNullDefaulted: EnumCaseOrNullDefaulted | null
  nullByDefault: EnumCaseNullByDefault | null
  optionalDefaulted?: EnumCaseOptionalDefaulted
  eitherDefaulted: EnumCaseEitherDefaulted | null
  many: EnumCaseMany[]
  manyOrNull: EnumCaseManyOrNull[] | null
  oldSpelling: EnumCaseOldSpelling[]
  distinct: EnumCaseDistinct[]
  fixed?: EnumCaseFixed
}

export interface EnumCaseInput {
  needed: EnumCaseNeeded
  orNull: EnumCaseOrNull | null
  optional?: EnumCaseOptional
  either: EnumCaseEither | null
  defaulted: EnumCaseDefaulted
  orNullDefaulted: EnumCaseOrNullDefaulted | null
  nullByDefault: EnumCaseNullByDefault | null
  optionalDefaulted?: EnumCaseOptionalDefaulted
  eitherDefaulted: EnumCaseEitherDefaulted | null
  many: EnumCaseMany[]
  manyOrNull: EnumCaseManyOrNull[] | null
  oldSpelling: EnumCaseOldSpelling[]
  distinct: EnumCaseDistinct[]
  fixed?: EnumCaseFixed
}

export const enumCase = defineEntity<EnumCase, EnumCaseInput>({
  name: 'enumCase',
  path: 'enum-cases',
})
