import { fieldsOf, hasManysOf, hasOnesOf, linksOf, ownedLinksOf, referenceKeys, toOnesOf, type Reach } from './reach.ts'
import type { DetailScreen, Related, Value } from './screens.ts'
import { fieldLabel, fieldValue, linksValue, toOneValue } from './value.ts'

/** Every field in order of declaration, then what it belongs to, then what it is linked with. */
const valuesOf = (reach: Reach): readonly Value[] => [
  ...fieldsOf(reach.entity).map((field) => fieldValue(reach, field)),
  ...toOnesOf(reach.entity).map((relation) => toOneValue(reach, relation)),
  ...ownedLinksOf(reach.entity).map((relation) => linksValue(reach, relation)),
]

const isRelation = ({ kind }: Value): boolean => kind === 'reference' || kind === 'references'

export const detailOf = (reach: Reach, of: (name: string) => Reach): DetailScreen => {
  const { entity } = reach
  const fields = valuesOf(reach)
  const frame = ({ id, name, target }: { readonly id: string; readonly name: string; readonly target: string }) =>
    ({ id, relation: name, title: fieldLabel(reach, name), entity: reach.brief(target) })
  const text = (name: string, own: { readonly declared: boolean; readonly label?: string }): string =>
    own.declared && own.label !== undefined ? `entities.${entity.singular}.${name}` : `detail.${name}`

  const ones = hasOnesOf(entity).map((relation): Related => {
    const keys = referenceKeys(relation)
    const shown = valuesOf(of(relation.target)).filter(({ field }) => field !== relation.by)
    return {
      ...frame(relation), kind: 'one', filter: keys.map(({ member, part }) => ({ param: `${member}.eq`, part })), preset: keys,
      fields: shown, expand: shown.filter(isRelation).map(({ field }) => field),
    }
  })
  const manys = hasManysOf(entity).map((relation): Related => {
    const keys = referenceKeys(relation)
    const { display } = reach.find(relation.target)
    const isTitle = display.kind === 'via' && display.relation === relation.by
    return { ...frame(relation), kind: 'many', filter: keys.map(({ member, part }) => ({ param: `${member}.eq`, part })), preset: keys, omit: isTitle ? [] : [relation.by] }
  })
  const links = linksOf(entity).filter(({ owner }) => !owner).map((relation): Related => {
    const owner = linksOf(reach.find(relation.target)).find(({ name }) => name === relation.inverse)
    return {
      ...frame(relation), kind: 'many', filter: [{ param: `${owner?.idsName ?? relation.idsName}.has`, part: entity.platform.id.name }], preset: [], omit: [],
    }
  })
  return {
    expand: fields.filter(isRelation).map(({ field }) => field),
    fields,
    related: [...ones, ...manys, ...links],
    created: text('created', entity.platform.createdAt),
    updated: text('updated', entity.platform.updatedAt),
  }
}
