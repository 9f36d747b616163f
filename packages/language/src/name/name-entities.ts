import { camelCase, kebabCase, pascalCase, pluralWords, shortIdentifier, snakeCase } from '@locus/model'
import type { EntityDraft, EntityNames } from '../draft.ts'
import type { Report } from '../report.ts'
import { createNameTaker } from './take-name.ts'

/** Addresses that a frontend or the origin of both applications has a use for itself. */
const reservedPaths = new Set(['new', 'edit', 'api'])

/** A file of that name, with what a target adds to it, must exist on every system. */
const longestName = 150

/** Types, plurals, addresses and tables of all entities: each once in the program. */
export function nameEntities(entities: readonly EntityDraft[], report: Report): void {
  const paths = new Map<string, EntityDraft>()
  const takeType = createNameTaker()
  const takeTable = createNameTaker()
  const takeSingular = createNameTaker()
  const takePlural = createNameTaker()
  const takeTypePlural = createNameTaker()
  for (const entity of entities) {
    entity.names = namesOf(entity, report)
    const { path } = entity.names
    const first = paths.get(path)
    if (first) {
      report('path-taken', entity.span, { params: { name: entity.name, path, other: first.name }, notes: [{ message: 'the other entity', span: first.span }], advice: `Give one of them another plural: \`entity ${entity.name} @plural("…")\`.` })
    } else if (reservedPaths.has(path)) report('path-reserved', entity.pluralText?.span ?? entity.span, { params: { path } })
    paths.set(path, entity)
  }
  for (const entity of [...entities].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const { type, typePlural, table, singular, plural } = entity.names
    entity.names.type = takeType(type)
    entity.names.table = takeTable(shortIdentifier(table))
    entity.names.singular = takeSingular(singular)
    entity.names.plural = takePlural(plural)
    entity.names.typePlural = takeTypePlural(typePlural)
    if (entity.names.type !== type) report('names-meet', entity.span, { params: { name: type, given: entity.names.type } })
  }
}

function namesOf({ name, pluralText, span }: EntityDraft, report: Report): EntityNames {
  const type = identifier(pascalCase(name))
  if (name.length > longestName) report('name-long', span, { params: { max: longestName } })
  if (kebabCase(name) === '') report('name-impossible', span, { params: { name } })
  const plural = pluralText?.text ?? pluralWords(name)
  if (pluralText && (kebabCase(pluralText.text) === '' || /[^\x20-\x7e]/.test(pluralText.text))) report('plural-impossible', pluralText.span, { params: { text: pluralText.text } })
  if (!pluralText && pascalCase(plural) === pascalCase(name) && kebabCase(name) !== '') {
    report('plural-same', span, { params: { name, path: kebabCase(plural) }, advice: `If it has another plural, write \`entity ${name} @plural("…")\`.` })
  }
  return { type, typePlural: identifier(pascalCase(plural)), singular: camelCase(type), plural: camelCase(identifier(pascalCase(plural))), path: kebabCase(plural), table: snakeCase(kebabCase(plural)) }
}

/** A name that a digit begins is no identifier anywhere. */
const identifier = (name: string): string => (/^[A-Za-z]/.test(name) ? name : `Entity${name}`)
