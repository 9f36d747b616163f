import { capitalize } from '@locus/model'
import type { EntityDraft, FieldDraft, ForeignKeyDraft, KeyPartDraft, MemberDraft, RelationDraft } from '../draft.ts'
import type { Report } from '../report.ts'

/** Databases index at most 32 columns, and nobody reads an address of more parts. */
const mostParts = 16

/** Flattens the key of every entity and gives every `belongs_to` its foreign keys; declared ones are absorbed. */
export function resolveKeys(entities: readonly EntityDraft[], report: Report): void {
  const open: EntityDraft[] = []
  for (const entity of entities) partsOf(entity, open, report)
  for (const entity of entities) for (const member of entity.members) if (member.kind === 'relation' && member.relation === 'belongs_to') keysOf(member, open, report)
  for (const entity of entities) entity.members = entity.members.filter((member) => member.kind === 'relation' || !member.absorbed)
}

/** `open`: the entities whose keys are being flattened, to see a circle. */
function partsOf(entity: EntityDraft, open: EntityDraft[], report: Report): readonly KeyPartDraft[] {
  if (entity.parts) return entity.parts
  if (entity.keyMembers.length === 0) return (entity.parts = [simplePart(entity)])
  const circle = open.indexOf(entity)
  if (circle !== -1 || open.length > mostParts) {
    if (circle === -1) report('key-parts', entity.span, { params: { name: entity.name, max: mostParts } })
    else report('key-cycle', entity.span, { params: { names: [...open.slice(circle), entity].map(({ name }) => name).join(' -> ') }, notes: open.slice(circle + 1).map(({ name, span }) => ({ message: `the key of ${name} needs the next one`, span })) })
    return [simplePart(entity)]
  }
  open.push(entity)
  const parts: KeyPartDraft[] = []
  for (const member of entity.keyMembers) {
    const part = member.kind === 'field' ? claimingRelation(entity, member, open, report) ?? member : member
    if (part.kind === 'field') parts.push(...fieldPart(part, report))
    else if (!part.keyPart) parts.push(...relationParts(part, open, report))
  }
  open.pop()
  if (parts.length > mostParts) report('key-parts', entity.span, { params: { name: entity.name, max: mostParts } })
  return (entity.parts ??= parts.length > 0 && parts.length <= mostParts ? parts : [simplePart(entity)])
}

function simplePart(entity: EntityDraft): KeyPartDraft {
  const declared = entity.claimed.get('id')
  const { id, name } = entity.platform.id
  return { name, type: declared?.type === 'UUID' ? 'UUID' : 'Integer', of: id, cell: entity.cells.id }
}

function fieldPart(field: FieldDraft, report: Report): readonly KeyPartDraft[] {
  const { type, presence, list, limits } = field
  const fits = type === 'String' || type === 'Integer' || type === 'BigInt' || type === 'UUID' || type === 'Date' || type === 'Enum'
  if (!fits || list || presence !== 'required') {
    report('key-part', field.span, { params: { name: field.name }, advice: presence === 'defaulted' ? 'Leave the default out: a key is given, never assumed.' : undefined })
    return []
  }
  field.keyPart = field.immutable = true
  return [{ name: field.name, type, of: field.id, ...(limits.maxLength !== undefined && { maxLength: limits.maxLength }), ...(limits.values && { values: limits.values }), cell: field.cell }]
}

function relationParts(relation: RelationDraft, open: EntityDraft[], report: Report): readonly KeyPartDraft[] {
  const { presence, syntax } = relation
  if (relation.relation !== 'belongs_to' || presence !== 'required' || syntax?.onDelete?.text === 'set_null') {
    report('key-part', relation.span, { params: { name: relation.name } })
    return []
  }
  relation.keyPart = relation.immutable = true
  return keysOf(relation, open, report).map(({ name, type, maxLength, values, cell }) => ({ name, type, of: relation.id, ...(maxLength !== undefined && { maxLength }), ...(values && { values }), cell }))
}

/** The `belongs_to` whose key a field marked `@id` turns out to be: then the relation is the part. */
function claimingRelation(entity: EntityDraft, field: FieldDraft, open: EntityDraft[], report: Report): RelationDraft | undefined {
  for (const member of entity.members) {
    if (member.kind !== 'relation' || member.relation !== 'belongs_to' || !mayBeKeyOf(member, field.name)) continue
    const keys = keysOf(member, open, report)
    if (!keys.some(({ name }) => name === field.name)) continue
    const missing = keys.filter(({ name }) => !isMarkedId(entity.byName.get(name)))
    if (missing.length > 0) report('key-part', field.span, { params: { name: field.name }, advice: `It is one part of the key of \`${member.name}\`; mark \`${member.name}\` itself with \`@id\`, or all of its parts.` })
    return member
  }
  return undefined
}

/** Judged by names alone: to flatten a key for a name that only begins alike would see a circle where there is none. */
function mayBeKeyOf({ name, target }: RelationDraft, wire: string): boolean {
  if (!wire.startsWith(name)) return false
  const rest = wire.slice(name.length)
  if (target.keyMembers.length === 0) return rest === 'Id'
  return target.keyMembers.some((part) => {
    const begin = capitalize(part.name)
    return rest === begin || (part.kind === 'relation' && rest.startsWith(begin) && mayBeKeyOf(part, part.name + rest.slice(begin.length)))
  })
}

const isMarkedId = (member: MemberDraft | undefined): boolean => member?.isId === true

function keysOf(relation: RelationDraft, open: EntityDraft[], report: Report): readonly ForeignKeyDraft[] {
  if (relation.keys) return relation.keys
  const { entity, target, name, mapped } = relation
  const parts = partsOf(target, open, report)
  if (mapped && parts.length > 1) report('map-composite', mapped.span, { params: { name, target: target.name } })
  const isComposite = parts[0]?.of !== target.platform.id.id
  const keys = parts.map((part): ForeignKeyDraft => {
    const wire = isComposite ? name + capitalize(part.name) : `${name}Id`
    const declared = entity.byName.get(wire)
    const { type, maxLength, values } = part
    const taken = declared?.kind === 'field' && absorb(declared, relation, part, parts.length === 1, report)
    return {
      name: wire, type, targetName: part.name, ...(maxLength !== undefined && { maxLength }), ...(values && { values }), declared: taken,
      ...(taken && declared.label !== undefined && { label: declared.label }), target: part,
      cell: taken ? declared.cell : { column: '', ...(mapped && parts.length === 1 && { mapped }) },
    }
  })
  relation.keys = keys
  return keys
}

/** Makes a declared field the relation's key: its type and optionality must be the relation's. */
function absorb(field: FieldDraft, relation: RelationDraft, part: KeyPartDraft, isWhole: boolean, report: Report): boolean {
  const notes = [{ message: `the relation to ${relation.target.name}`, span: relation.span }]
  const isImplied = relation.syntax === undefined
  const presence = field.presence === 'defaulted' ? 'required' : field.presence
  if (field.type !== part.type || field.list || (part.values && field.limits.values?.join('\n') !== part.values.join('\n'))) {
    report('foreign-key-type', field.span, { params: { name: field.name, type: part.type, target: relation.target.name }, notes })
    return false
  }
  if (isImplied && (presence === 'required' || presence === 'nullable' || presence === 'optional')) {
    relation.presence = presence
    if (presence === 'required') relation.onDelete = relation.onDelete === 'set_null' ? 'restrict' : relation.onDelete
  } else if (presence !== relation.presence) {
    report('foreign-key-optionality', field.span, { params: { name: field.name, field: wordFor(field.presence), relation: wordFor(relation.presence) }, notes })
  }
  // What is said of the whole key holds for the relation; a part has no flags of its own.
  for (const flag of ['unique', 'immutable'] as const) {
    if (field[flag] && isWhole) relation[flag] = true
    else if (field[flag] && !relation[flag]) report('annotation-unfit', field.span, { params: { name: flag, what: `the whole key of \`${relation.name}\`` } })
  }
  if (field.default) report('annotation-unfit', field.span, { params: { name: 'default', what: 'a field that is no key of a relation' } })
  relation.message ??= field.message
  relation.display ??= field.display
  relation.annotations = [...relation.annotations, ...field.annotations]
  field.absorbed = true
  return true
}

const wordFor = (presence: string): string => (presence === 'optional' ? 'optional' : presence === 'nullable' ? 'nullable' : presence === 'optionalNullable' ? 'optional and nullable' : 'required')
