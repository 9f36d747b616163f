import type { ListScreen } from '@/api/screens'
import {
  enumCase,
  enumCaseDefaultedChoices,
  enumCaseEitherChoices,
  enumCaseEitherDefaultedChoices,
  enumCaseFixedChoices,
  enumCaseNeededChoices,
  enumCaseNullByDefaultChoices,
  enumCaseOptionalChoices,
  enumCaseOptionalDefaultedChoices,
  enumCaseOrNullChoices,
  enumCaseOrNullDefaultedChoices,
  type EnumCase,
} from './enumCase'

export const enumCaseList: ListScreen<EnumCase> = {
  entity: enumCase,
  columns: [
    { name: 'id', kind: 'code', sort: true },
    { name: 'needed', kind: 'enum', sort: true, values: enumCaseNeededChoices },
    { name: 'orNull', kind: 'enum', sort: true, values: enumCaseOrNullChoices },
    { name: 'optional', kind: 'enum', sort: true, values: enumCaseOptionalChoices },
    { name: 'either', kind: 'enum', sort: true, values: enumCaseEitherChoices },
    { name: 'defaulted', kind: 'enum', sort: true, values: enumCaseDefaultedChoices },
  ],
  filters: [
    { kind: 'enum', field: 'needed', param: 'needed.eq', values: enumCaseNeededChoices },
    { kind: 'enum', field: 'orNull', param: 'orNull.eq', values: enumCaseOrNullChoices },
    { kind: 'enum', field: 'optional', param: 'optional.eq', values: enumCaseOptionalChoices },
    { kind: 'enum', field: 'either', param: 'either.eq', values: enumCaseEitherChoices },
    { kind: 'enum', field: 'defaulted', param: 'defaulted.eq', values: enumCaseDefaultedChoices },
    { kind: 'enum', field: 'orNullDefaulted', param: 'orNullDefaulted.eq', values: enumCaseOrNullDefaultedChoices },
    { kind: 'enum', field: 'nullByDefault', param: 'nullByDefault.eq', values: enumCaseNullByDefaultChoices },
    {
      kind: 'enum',
      field: 'optionalDefaulted',
      param: 'optionalDefaulted.eq',
      values: enumCaseOptionalDefaultedChoices,
    },
    { kind: 'enum', field: 'eitherDefaulted', param: 'eitherDefaulted.eq', values: enumCaseEitherDefaultedChoices },
    { kind: 'enum', field: 'fixed', param: 'fixed.eq', values: enumCaseFixedChoices },
  ],
}
