import type { Display } from '@locus/model'
import type { EntityDraft, FieldDraft } from '../draft.ts'
import type { Report } from '../report.ts'

/** What stands for each entity in a title or a picker. First those that show a value of their own, then those that are called after another one. */
export function lowerDisplays(entities: readonly EntityDraft[], report: Report): void {
  const own = new Map<EntityDraft, FieldDraft>()
  for (const entity of entities) {
    const field = markedField(entity, report) ?? (markedRelation(entity) ? undefined : namedField(entity))
    if (field) own.set(entity, field)
  }
  for (const entity of entities) entity.display = displayOf(entity, own)
}

function markedField({ members }: EntityDraft, report: Report): FieldDraft | undefined {
  const [first, ...more] = members.filter(({ display }) => display !== undefined)
  for (const { display } of more) report('display-twice', display, { notes: [{ message: 'first here', span: first?.display ?? (display as NonNullable<typeof display>) }] })
  return first?.kind === 'field' ? first : undefined
}

const markedRelation = ({ members }: EntityDraft): boolean => members.some((member) => member.kind === 'relation' && member.display !== undefined)

const usualNames = ['name', 'title', 'label']

/** An enum, a code bound to a pattern or an optional text never stands for an entity. */
function namedField({ members }: EntityDraft): FieldDraft | undefined {
  const texts = members.filter((member) => member.kind === 'field').filter(({ type, list, presence, limits }) => (type === 'String' || type === 'Text') && !list && presence === 'required' && limits.pattern === undefined)
  const usual = usualNames.map((name) => texts.find((field) => field.name === name)).find((field) => field !== undefined)
  const strings = texts.filter(({ type }) => type === 'String')
  return usual ?? strings.find(({ unique }) => unique) ?? strings[0]
}

function displayOf(entity: EntityDraft, own: ReadonlyMap<EntityDraft, FieldDraft>): Display {
  const field = own.get(entity)
  if (field) return { kind: 'field', field: field.name }
  const holders = entity.members.filter((member) => member.kind === 'relation').filter(({ relation }) => relation === 'belongs_to')
  const holder = holders.find(({ display, target }) => display !== undefined && own.has(target)) ?? holders.find(({ unique, presence, target }) => unique && presence === 'required' && own.has(target))
  const shown = holder && own.get(holder.target)
  if (shown) return { kind: 'via', relation: holder.name, target: holder.target.name, field: shown.name }
  const moment = entity.members.find((member) => member.kind === 'field' && (member.type === 'DateTime' || member.type === 'Date') && !member.list && member.presence === 'required' && !member.touched)
  return moment ? { kind: 'moment', field: moment.name } : { kind: 'key' }
}
