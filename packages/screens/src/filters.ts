import type { Field } from '@locus/model'
import { fieldsOf, ownedLinksOf, referenceKeys, toOnesOf, type Reach } from './reach.ts'
import type { Filter } from './screens.ts'
import { choicesOf, fieldLabel } from './value.ts'

/** Every to-one and every owned many-to-many has one: what a related list of another entity shows is a filter here. */
export const filtersOf = (reach: Reach): readonly Filter[] => {
  const { entity } = reach
  const single = fieldsOf(entity).filter(({ list }) => !list)
  const of = (type: Field['type']): readonly Field[] => single.filter((field) => field.type === type)
  const base = ({ id, name }: { readonly id: string; readonly name: string }) => ({ id, field: name, label: fieldLabel(reach, name) })
  return [
    ...of('Enum').map((field): Filter => ({ ...base(field), kind: 'enum', param: `${field.name}.eq`, values: choicesOf(reach, field) })),
    ...toOnesOf(entity).map((relation): Filter => {
      const keys = referenceKeys(relation)
      const [key] = keys
      return keys.length === 1 && key && reach.find(relation.target).key.kind !== 'composite'
        ? { ...base(relation), kind: 'reference', param: `${key.member}.eq`, entity: reach.brief(relation.target) }
        : { ...base(relation), kind: 'compositeReference', params: keys.map((part) => ({ ...part, param: `${part.member}.eq` })), entity: reach.brief(relation.target) }
    }),
    ...of('Boolean').map((field): Filter => ({ ...base(field), kind: 'boolean', param: `${field.name}.eq` })),
    ...ownedLinksOf(entity).map((relation): Filter => ({ ...base(relation), kind: 'reference', param: `${relation.idsName}.has`, entity: reach.brief(relation.target) })),
    ...single
      .filter(({ type }) => type === 'DateTime' || type === 'Date')
      .map((field): Filter => ({ ...base(field), kind: 'period', from: `${field.name}.gte`, to: `${field.name}.lte`, date: field.type === 'Date' })),
  ]
}
