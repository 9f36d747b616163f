import { isManyToMany, type EntityDraft } from '../draft.ts'
import { indexRow, widthOf } from '../lower/lower-uniques.ts'
import type { Report } from '../report.ts'

/** What a database cannot index: keys of long texts, links between them, and `@index` on a long text. */
export function checkKeys(entities: readonly EntityDraft[], report: Report): void {
  for (const entity of entities) {
    if (widthOfKey(entity) > indexRow) report('key-wide', entity.span, { params: { name: entity.name, bytes: indexRow } })
    for (const member of entity.members) {
      if (member.kind === 'field' && member.index && !member.unique && widthOf(member.limits) > indexRow) report('index-wide', member.span, { params: { name: member.name, bytes: indexRow } })
      if (member.kind === 'relation' && isManyToMany(member) && member.owner && widthOfKey(entity) + widthOfKey(member.target) > indexRow && widthOfKey(entity) <= indexRow && widthOfKey(member.target) <= indexRow) {
        report('link-wide', member.span, { params: { name: member.name, bytes: indexRow } })
      }
    }
  }
}

const widthOfKey = ({ parts = [] }: EntityDraft): number => parts.reduce((sum, part) => sum + widthOf(part), 0)
