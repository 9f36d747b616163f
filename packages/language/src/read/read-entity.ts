import type { Access } from '@locus/model'
import type { Cell, EntityDraft, FieldDraft, MemberDraft, PlatformName } from '../draft.ts'
import type { Report } from '../report.ts'
import type { Argument, EntitySyntax, FieldSyntax, MemberSyntax } from '../syntax.ts'
import { readAnnotations, textOf, type Annotations } from './annotations.ts'
import { readField, resolveType, type FieldContext } from './read-field.ts'

export interface EntityContext extends Omit<FieldContext, 'entity' | 'isPlatform' | 'isLoneId'> {
  /** `[auth]` is on. */
  readonly auth: boolean
}

const platformTypes: Readonly<Record<PlatformName, readonly string[]>> = { id: ['Integer', 'UUID'], version: ['Integer'], createdAt: ['DateTime'], updatedAt: ['DateTime'] }

/** Fields and annotations of an entity; its relations wait until all entities are known. */
export function readEntity(syntax: EntitySyntax, context: EntityContext): EntityDraft {
  const { report } = context
  const { name } = syntax
  const id = `entity/${name.text}`
  const annotations = readAnnotations(syntax.annotations, 'entity', report)
  const marked = markedMembers(syntax.members)
  const claimed = new Map<PlatformName, FieldDraft>()
  const members: MemberDraft[] = []
  for (const member of syntax.members) {
    if (member.kind === 'relation') continue
    const platform = platformNameOf(member, marked, context)
    const field = readField(member, { ...context, entity: id, isPlatform: platform !== undefined, isLoneId: marked.length === 1 && marked[0] === member })
    if (!field) continue
    if (platform !== undefined && !claimed.has(platform)) claimed.set(platform, field)
    else members.push(field)
  }
  const cellOf = (platform: PlatformName): Cell => claimed.get(platform)?.cell ?? { column: '' }
  const access = readAccess(annotations, context)
  const label = textOf(annotations, 'label', report)
  const pluralText = textOf(annotations, 'plural', report)
  const orderText = textOf(annotations, 'order', report)
  const renamedFrom = textOf(annotations, 'renamed_from', report)
  return {
    id, name: name.text, span: name.span,
    ...(label && { label: label.text }), ...(pluralText && { pluralText }), ...(orderText && { orderText }),
    concurrency: readConcurrency(annotations, report), ...(access && { access }), ...(renamedFrom && { renamedFrom: renamedFrom.text }),
    annotations: annotations.kept, members, byName: new Map(members.map((member) => [member.name, member])), claimed, keyMembers: [], names: { type: '', typePlural: '', singular: '', plural: '', path: '', table: '' },
    platform: {} as EntityDraft['platform'], cells: { id: cellOf('id'), version: cellOf('version'), createdAt: cellOf('createdAt'), updatedAt: cellOf('updatedAt') }, order: [], display: { kind: 'key' },
  }
}

/** What says `@id` and can: several are a composite key. */
export const markedMembers = (members: readonly MemberSyntax[]): readonly MemberSyntax[] =>
  members.filter((member) => (member.kind === 'field' || member.relation === 'belongs_to') && member.annotations.some(({ name }) => name === 'id'))

/** The platform's member that this field is, by name and type. A part of a composite key is the user's own. */
function platformNameOf(field: FieldSyntax, marked: readonly MemberSyntax[], context: EntityContext): PlatformName | undefined {
  const name = field.name.text
  if (!Object.hasOwn(platformTypes, name) || field.type.list || field.type.optional || field.type.nullable) return undefined
  if (name === 'id' ? marked.length > 1 : marked.includes(field)) return undefined
  const type = resolveType(field, context)
  return type !== undefined && platformTypes[name as PlatformName].includes(type) ? (name as PlatformName) : undefined
}

function readConcurrency(annotations: Annotations, report: Report): 'optional' | 'strict' {
  const annotation = annotations.known.get('concurrency')
  const value = annotation?.args?.[0]?.value
  if (annotation && (value?.kind !== 'word' || (value.text !== 'strict' && value.text !== 'optional') || annotation.args?.length !== 1)) {
    report('annotation-arguments', annotation.span, { params: { name: 'concurrency', what: '`strict` or `optional`' } })
  }
  return value?.kind === 'word' && value.text === 'strict' ? 'strict' : 'optional'
}

function readAccess(annotations: Annotations, { report, auth }: EntityContext): Access | undefined {
  const annotation = annotations.known.get('access')
  if (!annotation) return undefined
  const rights = new Map((annotation.args ?? []).map((arg) => [arg.name ?? '', rolesOf(arg)]))
  const { read = ['authenticated'], write = ['authenticated'] } = Object.fromEntries(rights) as { read?: readonly string[]; write?: readonly string[] }
  if (rights.size === 0 || rights.size !== annotation.args?.length || [...rights].some(([name, roles]) => (name !== 'read' && name !== 'write') || roles.length === 0)) {
    report('annotation-arguments', annotation.span, { params: { name: 'access', what: '`read:` and `write:`, each `any`, `authenticated`, a role or a list of roles' } })
    return undefined
  }
  if (!auth) report('access-without-auth', annotation.span)
  return { read, write }
}

const rolesOf = ({ value }: Argument): readonly string[] => (value.kind === 'list' ? value.items : [value]).flatMap((item) => ((item.kind === 'word' || item.kind === 'string') && item.text !== '' ? [item.text] : []))
