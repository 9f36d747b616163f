import { fieldControl, linksControl, toOneControl } from './control.ts'
import { inPairs } from './half.ts'
import { fieldsOf, ownedLinksOf, toOnesOf, type Reach } from './reach.ts'
import type { FormScreen } from './screens.ts'

/** Own fields, then relations: a group of their own where there are two or more beside fields. */
export const formOf = (reach: Reach): FormScreen => {
  const { entity } = reach
  const own = inPairs(fieldsOf(entity).filter(({ touched }) => !touched).map((field) => fieldControl(reach, field)))
  const relations = [...toOnesOf(entity).map((relation) => toOneControl(reach, relation)), ...ownedLinksOf(entity).map((relation) => linksControl(reach, relation))]
  const apart = own.length > 0 && relations.length >= 2
  const together = [...relations.filter(({ optional }) => !optional), ...own, ...relations.filter(({ optional }) => optional)]
  return {
    new: `entities.${entity.singular}.new`,
    edit: 'form.editTitle',
    groups: apart ? [{ controls: own }, { title: 'form.related', controls: relations }] : together.length > 0 ? [{ controls: together }] : [],
  }
}
