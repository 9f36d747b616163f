import type { Json } from '@locus/model'
import type { FileKind } from '../kind.ts'
import type { FileDraft, GeneratorDefinition, PlanItem } from '../generator.ts'
import type { OptionsOf, OptionsSchema } from '../options.ts'
import type { Notice, PlannedFile } from '../planned-file.ts'
import type { PlanBatch, Planned } from '../port.ts'
import type { Subject } from '../subject.ts'
import { plainJson } from './plain-json.ts'

/** Runs a generator's plan for each subject of a batch. Throws for what only its author can have caused: an id twice, an input that is no JSON. */
export function planSubjects<Schema extends OptionsSchema, Settings extends Json>(definition: GeneratorDefinition<Schema, Settings>, batch: PlanBatch): Planned {
  const settings = batch.settings as Settings
  const kinds: Record<string, FileKind> = {}
  const subjects = batch.subjects.map((subject) => {
    const items = itemsOf(definition, subject, batch)
    const files = items.flatMap((item) => (isNotice(item) ? [] : [plannedFile(definition.target, subject, item)]))
    const ids = new Set<string>()
    for (const { id } of files) {
      if (ids.has(id)) throw new Error(`${definition.target} plans "${id}" twice: give the files of one role an "of"`)
      ids.add(id)
    }
    for (const { path } of files) kinds[path] ??= definition.kind(path, settings)
    return { files, notices: items.filter(isNotice) }
  })
  for (const path of batch.paths ?? []) kinds[path] ??= definition.kind(path, settings)
  return { subjects, kinds }
}

function itemsOf<Schema extends OptionsSchema, Settings extends Json>(definition: GeneratorDefinition<Schema, Settings>, subject: Subject, batch: PlanBatch): readonly PlanItem[] {
  const { plan } = definition
  const options = batch.options as OptionsOf<Schema>
  const settings = batch.settings as Settings
  switch (subject.kind) {
    case 'app': return plan.app?.(subject.view, options, settings) ?? []
    case 'entity': return plan.entity?.(subject.view, batch.app, options, settings) ?? []
    case 'model': return plan.model?.(subject.view, batch.app, options, settings) ?? []
  }
}

const isNotice = (item: PlanItem): item is Notice => 'notice' in item

function plannedFile(target: string, subject: Subject, draft: FileDraft): PlannedFile {
  const id = `${target}/${draft.role}:${draft.of ?? subject.id}`
  return { id, path: draft.path, template: draft.template ?? `${target}/${draft.role}`, input: plainJson(draft.input, `the input of ${id}`), ownership: draft.ownership ?? 'generated' }
}
