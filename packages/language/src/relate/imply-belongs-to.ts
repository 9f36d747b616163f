import { camelCase } from '@locus/model'
import type { EntityDraft, MemberDraft, RelationDraft } from '../draft.ts'
import type { Report } from '../report.ts'

/** The hidden optional `belongs_to` on the target of a `has_one` or `has_many` that has no opposite, named after its entity. */
export function implyBelongsTo(reader: RelationDraft, report: Report): RelationDraft {
  const { entity, target } = reader
  const isTaken = (name: string): boolean => target.byName.has(name) || Object.hasOwn(target.platform, name) || isOther(target.byName.get(`${name}Id`), entity)
  const plain = camelCase(entity.name) || entity.name
  let name = plain
  for (let count = 2; isTaken(name); count += 1) name = `${plain}_${count}`
  if (name !== plain) report('implied-name', reader.span, { params: { name, target: target.name, reader: reader.name } })
  const relation: RelationDraft = {
    kind: 'relation', id: `${target.id}/relation/${name}`, name, span: reader.span, relation: 'belongs_to', entity: target, target: entity, opposite: reader, presence: 'optional',
    unique: reader.relation === 'has_one', immutable: false, keyPart: false, isId: false, onDelete: 'set_null', owner: false, segment: '', annotations: [],
  }
  target.members.push(relation)
  target.byName.set(name, relation)
  return relation
}

/** A field of the key's name that cannot be the key. */
function isOther(member: MemberDraft | undefined, entity: EntityDraft): boolean {
  if (member === undefined || entity.keyMembers.length > 0) return false
  return member.kind === 'relation' || member.list || member.type !== (entity.claimed.get('id')?.type ?? 'Integer')
}
