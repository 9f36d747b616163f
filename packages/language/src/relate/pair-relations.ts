import { nearest } from '@locus/diagnostics'
import { isManyToMany, type EntityDraft, type RelationDraft } from '../draft.ts'
import { saysOnDelete } from '../read/read-relation.ts'
import type { Report } from '../report.ts'
import { implyBelongsTo } from './imply-belongs-to.ts'

/** Finds the partner of every relation to many or to one; what has none gets a hidden `belongs_to` on its target. */
export function pairRelations(entities: readonly EntityDraft[], report: Report): void {
  const relations = entities.flatMap(({ members }) => members.filter((member) => member.kind === 'relation'))
  for (const relation of relations) if (relation.syntax?.inverse) pairByName(relation, report)
  for (const group of groupByPair(relations).values()) pairRest(group, report)
  for (const relation of relations) {
    if (relation.relation === 'has_many' && relation.opposite && isManyToMany(relation)) chooseOwner(relation, relation.opposite, report)
    else if (relation.relation !== 'belongs_to' && relation.opposite) joinTwo(relation, relation.opposite, report)
  }
}

/** An unknown name is compared with no more members. */
const mostCompared = 200

/** `inverse: name` */
function pairByName(relation: RelationDraft, report: Report): void {
  const { syntax, target, entity } = relation
  const inverse = syntax?.inverse
  if (!inverse) return
  const partner = target.byName.get(inverse.text)
  if (partner?.kind !== 'relation' || partner === relation || partner.target !== entity) {
    // The first compiler drops an inverse of the relation's own name unread.
    if (inverse.text === relation.name) report('inverse-self', inverse.span, { params: { name: relation.name } })
    else {
      const names = target.members.slice(0, mostCompared).flatMap((member) => (member.kind === 'relation' && member.target === entity ? [member.name] : []))
      const near = nearest(inverse.text, names) ?? names[0]
      report('unknown-inverse', inverse.span, { params: { text: inverse.text, target: target.name, entity: entity.name }, advice: near === undefined ? `Declare it: \`${inverse.text}: belongs_to ${entity.name}\` in ${target.name}.` : `Did you mean \`${near}\`?` })
      relation.opposite = relation
    }
  } else if (!fits(relation, partner)) {
    report('inverse-kind', inverse.span, { params: { kind: relation.relation, other: partner.relation }, notes: [{ message: 'the opposite', span: partner.span }] })
    relation.opposite = relation
  } else if ((partner.opposite && partner.opposite !== relation) || (relation.opposite && relation.opposite !== partner)) {
    const [taken, other] = relation.opposite && relation.opposite !== partner ? [relation, relation.opposite] : [partner, partner.opposite as RelationDraft]
    report('inverse-taken', inverse.span, { params: { name: taken.name, other: other.name }, notes: [{ message: 'the other one', span: other.span }] })
    relation.opposite ??= relation
  } else {
    relation.opposite = partner
    partner.opposite = relation
  }
}

const fits = (a: RelationDraft, b: RelationDraft): boolean => (a.relation === 'belongs_to') !== (b.relation === 'belongs_to') || (a.relation === 'has_many' && b.relation === 'has_many')

/** Relations without a partner, by the two entities that they join. */
function groupByPair(relations: readonly RelationDraft[]): Map<string, RelationDraft[]> {
  const groups = new Map<string, RelationDraft[]>()
  for (const relation of relations) {
    if (relation.opposite) continue
    const pair = [relation.entity.name, relation.target.name].sort().join(' ')
    const group = groups.get(pair)
    if (group) group.push(relation)
    else groups.set(pair, [relation])
  }
  return groups
}

/** Pairs what can be paired in one way only; the result does not depend on the order of the group. */
function pairRest(group: readonly RelationDraft[], report: Report): void {
  const seekers = group.filter(({ relation }) => relation !== 'belongs_to')
  if (seekers.length === 0) return
  const partners = new Map(seekers.slice(0, mostSeekers).map((seeker) => [seeker, partnersIn(group, seeker)]))
  const unclear = seekers.find((seeker) => isAmbiguous(seeker, seekers, partners))
  if (unclear) {
    reportAmbiguous(unclear, [...(partners.get(unclear) ?? []), ...seekers.filter((other) => other !== unclear)], report)
    for (const seeker of seekers) seeker.opposite = seeker
    return
  }
  for (const seeker of seekers) {
    if (seeker.opposite) continue
    const [partner] = partners.get(seeker) ?? []
    seeker.opposite = partner ?? implyBelongsTo(seeker, report)
    seeker.opposite.opposite = seeker
  }
}

/** Two on each side can be clear; more never are, so no more are compared. */
const mostSeekers = 3

const partnersIn = (group: readonly RelationDraft[], seeker: RelationDraft): readonly RelationDraft[] =>
  group.filter((other) => other !== seeker && other.entity === seeker.target && other.target === seeker.entity && fits(seeker, other))

function isAmbiguous(seeker: RelationDraft, seekers: readonly RelationDraft[], partners: ReadonlyMap<RelationDraft, readonly RelationDraft[]>): boolean {
  const [partner, ...more] = partners.get(seeker) ?? []
  if (more.length > 0 || seekers.length >= mostSeekers) return true
  // Two that read the same entity, and two lists of one entity, which may be two sides of one relation or two relations.
  if (seekers.some((other) => other !== seeker && other.entity === seeker.entity && other.target === seeker.target)) return true
  if (partner?.relation === 'has_many') return partners.get(partner)?.length !== 1
  // A has_one on either side, or one and a list: each could be what the other reads.
  return partner === undefined && seekers.some((other) => other !== seeker && partners.get(other)?.length === 0)
}

function reportAmbiguous(relation: RelationDraft, others: readonly RelationDraft[], report: Report): void {
  const { entity, target, name } = relation
  const example = others.find((other) => other.entity === target && fits(relation, other))
  const advice = example ? `Say which one it reads backwards: \`${name}: ${relation.relation} ${target.name} inverse: ${example.name}\`.` : `Declare the opposite of each in ${target.name} and name it with \`inverse:\`.`
  report('ambiguous-relation', relation.span, { params: { name, entity: entity.name, target: target.name }, advice, notes: others.slice(0, 4).map((other) => ({ message: `\`${other.entity.name}.${other.name}\` may be meant too`, span: other.span })) })
}

/** The side without `inverse:`, else the entity whose name comes first; of one entity the relation whose name does. */
function chooseOwner(relation: RelationDraft, opposite: RelationDraft, report: Report): void {
  if (relation.owner || opposite.owner) return
  const [a, b] = [relation, opposite].map(({ syntax }) => syntax?.inverse !== undefined)
  const isFirst = relation.entity === opposite.entity ? relation.name < opposite.name : relation.entity.name < opposite.entity.name
  const owner = a === b ? (isFirst ? relation : opposite) : a ? opposite : relation
  owner.owner = true
  for (const side of [relation, opposite]) if (saysOnDelete(side)) report('on-delete-many', side.syntax?.onDelete?.span ?? side.span, { params: { name: side.name } })
}

/** A `belongs_to` and what reads it backwards: one to one is unique, and a rule said on either side holds. */
function joinTwo(reader: RelationDraft, holder: RelationDraft, report: Report): void {
  if (reader === holder) return
  if (reader.relation === 'has_one' && !holder.unique) holder.unique = true
  if (!saysOnDelete(reader)) return
  const { span } = reader.syntax?.onDelete ?? reader
  if (saysOnDelete(holder)) {
    if (reader.onDelete !== holder.onDelete) report('on-delete-twice', span, { params: { name: reader.name }, notes: [{ message: 'this one holds', span: holder.span }] })
  } else if (reader.onDelete === 'set_null' && holder.presence === 'required') report('set-null-required', span, { params: { name: holder.name, target: holder.target.name } })
  else holder.onDelete = reader.onDelete
}
