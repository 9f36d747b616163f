import type { Span } from '@locus/diagnostics'
import { singularName } from '@locus/model'
import { isManyToMany, type EntityDraft, type RelationDraft } from '../draft.ts'
import type { Report } from '../report.ts'

/** `tagIds`: the member that holds the links of a many-to-many. */
export const idsNameOf = ({ name }: RelationDraft): string => `${singularName(name)}Ids`

/** No two members of an entity may have one name on the wire. */
export function checkWireNames(entity: EntityDraft, report: Report): void {
  const seen = new Map<string, { readonly what: string; readonly span: Span }>()
  const add = (name: string, what: string, span: Span): void => {
    const first = seen.get(name)
    if (first) report('wire-name-taken', span, { params: { name, what, other: first.what }, notes: [{ message: first.what, span: first.span }], advice: 'Rename one of them.' })
    else seen.set(name, { what, span })
  }
  for (const { name } of Object.values(entity.platform)) seen.set(name, { what: `the platform's \`${name}\``, span: entity.span })
  for (const member of entity.members) {
    if (member.kind === 'field') add(member.name, `the field \`${member.name}\``, member.span)
    else {
      add(member.name, `the relation \`${member.name}\``, member.span)
      for (const { name } of member.keys ?? []) add(name, `the key of the relation \`${member.name}\``, member.span)
      if (isManyToMany(member)) add(idsNameOf(member), `the links of the relation \`${member.name}\``, member.span)
    }
  }
}
