import type { EntityDraft, MemberDraft } from '../draft.ts'
import { createTargetFinder, type Program } from '../bind.ts'
import type { Report } from '../report.ts'
import { markedMembers, readEntity, type EntityContext } from './read-entity.ts'
import { readRelation } from './read-relation.ts'

/** Entities with their fields, then their relations, as every target is known by then. Members stand in order of declaration. */
export function collectEntities(program: Program, context: Pick<EntityContext, 'optionalNullable' | 'auth'>, report: Report): readonly EntityDraft[] {
  const drafts = program.entities.map((syntax) => readEntity(syntax, { ...context, report, aliases: program.aliases, entityNames: program.entityNames }))
  const byName = new Map(drafts.map((draft) => [draft.name, draft]))
  const findTarget = createTargetFinder(byName, report)
  program.entities.forEach(({ members }, index) => {
    const entity = drafts[index] as EntityDraft
    const marked = markedMembers(members)
    for (const syntax of members) {
      if (syntax.kind !== 'relation') continue
      const target = findTarget(syntax)
      if (!target) continue
      const relation = readRelation(syntax, entity, target, marked.length === 1, report)
      entity.members.push(relation)
      entity.byName.set(relation.name, relation)
    }
    const place = new Map(members.map(({ name }, at) => [name.text, at]))
    const order = ({ name }: MemberDraft): number => place.get(name) ?? members.length
    entity.members.sort((a, b) => order(a) - order(b))
    entity.keyMembers = marked.length > 1 ? entity.members.filter(({ isId }) => isId) : []
  })
  return drafts
}
