import { nearest } from '@locus/diagnostics'
import type { Report } from './report.ts'
import { isScalar, scalars, type Scalar } from './read/scalars.ts'
import type { EntitySyntax, FileSyntax, Ident, RelationSyntax } from './syntax.ts'

/** All files as one program: what each name stands for. */
export interface Program {
  readonly entities: readonly EntitySyntax[]
  readonly entityNames: ReadonlySet<string>
  /** By file: an alias is known in its own file alone. */
  readonly aliases: ReadonlyMap<string, ReadonlyMap<string, Scalar>>
}

/** Merges the files and reports names that are declared twice or stand for nothing. */
export function bind(files: readonly FileSyntax[], report: Report): Program {
  const entities = new Map<string, EntitySyntax>()
  const blocks = new Map<string, Ident>()
  const aliases = new Map<string, ReadonlyMap<string, Scalar>>()
  for (const file of files) {
    for (const entity of file.entities) {
      const first = entities.get(entity.name.text)
      if (first) reportRepeated('entity', first.name, entity.name, report)
      else entities.set(entity.name.text, entity)
    }
    for (const { kind, name } of file.skipped) {
      const first = blocks.get(`${kind} ${name.text}`)
      if (first) reportRepeated(kind, first, name, report)
      else blocks.set(`${kind} ${name.text}`, name)
    }
    aliases.set(file.path, bindAliases(file, report))
  }
  return { entities: [...entities.values()].map((entity) => bindMembers(entity, report)), entityNames: new Set(entities.keys()), aliases }
}

const reportRepeated = (kind: string, first: Ident, again: Ident, report: Report): void =>
  report('duplicate-name', again.span, { params: { kind, name: again.text }, notes: [{ message: 'first declared here', span: first.span }] })

function bindAliases(file: FileSyntax, report: Report): ReadonlyMap<string, Scalar> {
  const aliases = new Map<string, Scalar>()
  const declared = new Map<string, Ident>()
  const entities = new Map(file.entities.map(({ name }) => [name.text, name]))
  for (const { name, target } of file.aliases) {
    const first = declared.get(name.text)
    const entity = entities.get(name.text)
    if (first) reportRepeated('type', first, name, report)
    else if (isScalar(name.text)) report('alias-name', name.span, { params: { name: name.text } })
    else if (entity) report('alias-is-entity', entity.span, { params: { name: name.text }, notes: [{ message: 'the alias', span: name.span }] })
    else if (!isScalar(target.text)) {
      const near = nearest(target.text, scalars)
      report('alias-target', target.span, { params: { text: target.text }, advice: near === undefined ? `The types are ${scalars.join(', ')}.` : `Did you mean \`${near}\`?` })
    } else aliases.set(name.text, target.text)
    declared.set(name.text, name)
  }
  return aliases
}

/** One member a name: the first stays. */
function bindMembers(entity: EntitySyntax, report: Report): EntitySyntax {
  const seen = new Map<string, Ident>()
  const members = entity.members.filter(({ name }) => {
    const first = seen.get(name.text)
    if (first) report('duplicate-member', name.span, { params: { name: name.text, entity: entity.name.text }, notes: [{ message: 'first declared here', span: first.span }] })
    else seen.set(name.text, name)
    return first === undefined
  })
  return { ...entity, members }
}

/** How often an unknown name is compared with all known ones; more findings of the kind get no advice. */
const mostAdvice = 50

/** A relation's target, or a finding. */
export function createTargetFinder<T>(entities: ReadonlyMap<string, T>, report: Report): (relation: RelationSyntax) => T | undefined {
  let advised = 0
  return ({ target, name }) => {
    const found = entities.get(target.text)
    if (found === undefined) {
      const near = (advised += 1) <= mostAdvice ? nearest(target.text, [...entities.keys()]) : undefined
      const advice = isScalar(target.text) ? `${target.text} is a type; a field is written \`${name.text}: ${target.text}\`.` : near === undefined ? undefined : `Did you mean \`${near}\`?`
      report('unknown-target', target.span, { params: { text: target.text }, advice })
    }
    return found
  }
}
