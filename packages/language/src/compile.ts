import type { Diagnostic, Span } from '@locus/diagnostics'
import { freezeModel, type Model, type NodeId } from '@locus/model'
import { bind } from './bind.ts'
import type { EntityDraft } from './draft.ts'
import { lowerDesign } from './lower/lower-design.ts'
import { lowerDisplays } from './lower/lower-display.ts'
import { lowerEntity } from './lower/lower-entity.ts'
import { lowerLinkTables } from './lower/lower-link-tables.ts'
import { lowerOrder } from './lower/lower-order.ts'
import { readManifest } from './read/read-manifest.ts'
import { checkWireNames } from './name/check-wire-names.ts'
import { nameColumns } from './name/name-columns.ts'
import { nameEntities } from './name/name-entities.ts'
import { nameOperations, nameSegments } from './name/name-operations.ts'
import { namePlatform } from './name/name-platform.ts'
import { parseFile } from './parse/parse-file.ts'
import { collectEntities } from './read/collect.ts'
import { pairRelations } from './relate/pair-relations.ts'
import { checkKeys } from './relate/check-keys.ts'
import { resolveKeys } from './relate/resolve-keys.ts'
import { createReport } from './report.ts'
import type { Source } from './source.ts'

export interface CompileOptions {
  /** `Locus.toml`, where there is one. */
  readonly manifest?: Source
  /** The application's name where the manifest says none. */
  readonly folderName: string
  /** As `[language] strict = true`. */
  readonly strict?: boolean
  /** `check` (the default) warns of words that were accepted without a meaning and leaves them out; for `generate`, and when strict, they are errors. */
  readonly purpose?: 'check' | 'generate'
}

export interface Compiled {
  /** Null if anything is an error. Frozen through and through; the same for any order of the sources. */
  readonly model: Model | null
  /** Where each node was written. */
  readonly spans: Readonly<Record<NodeId, Span>>
  /** All findings of all files, in order of file and place. */
  readonly diagnostics: readonly Diagnostic[]
  /** `Locus.toml` has an `[auth]` section. */
  readonly auth: boolean
}

/** What the `.locus` files of a program mean. Pure: the caller has read the files. */
export function compile(sources: readonly Source[], options: CompileOptions): Compiled {
  const manifest = readManifest(options.manifest, options.folderName)
  const isLenient = options.purpose !== 'generate' && options.strict !== true && !manifest.strict
  const report = createReport(isLenient)
  report.diagnostics.push(...manifest.diagnostics)

  const ordered = [...sources].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  const files = ordered.map((source) => parseFile(source, report))
  const program = bind(files, report)
  const entities = collectEntities(program, manifest, report)

  entities.forEach(namePlatform)
  nameEntities(entities, report)
  pairRelations(entities, report)
  resolveKeys(entities, report)
  for (const entity of entities) {
    checkWireNames(entity, report)
    nameColumns(entity, report)
    nameSegments(entity, report)
    entity.order = lowerOrder(entity, report)
  }
  checkKeys(entities, report)
  lowerDisplays(entities, report)
  const operations = nameOperations(entities, report)
  const { design, themes } = lowerDesign(files, report)

  const result = { spans: spansOf(entities, [...themes].map(([name, theme]) => [`design/theme/${name}`, theme.name.span])), diagnostics: inOrder(report.diagnostics), auth: manifest.auth }
  if (report.hasErrors()) return { model: null, ...result }
  const links = lowerLinkTables(entities)
  const model: Model = { format: 1, app: manifest.app, entities: entities.map((entity) => lowerEntity(entity, operations, links)), design }
  return { model: freezeModel(model), ...result }
}

function spansOf(entities: readonly EntityDraft[], others: readonly (readonly [NodeId, Span])[]): Readonly<Record<NodeId, Span>> {
  const spans: [NodeId, Span][] = []
  for (const entity of entities) {
    spans.push([entity.id, entity.span])
    for (const [name, field] of entity.claimed) spans.push([entity.platform[name].id, field.span])
    for (const { id, span } of entity.members) spans.push([id, span])
  }
  return Object.fromEntries([...spans, ...others])
}

/** By file and place; those without a place first. */
function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const file = ({ span }: Diagnostic): string => span?.file ?? ''
  return [...diagnostics].sort((a, b) => (file(a) < file(b) ? -1 : file(a) > file(b) ? 1 : (a.span?.start ?? 0) - (b.span?.start ?? 0)))
}
