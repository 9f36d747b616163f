import type { Diagnostic } from '@locus/diagnostics'
import type { AppView, Description, FileKind, LoadedGenerator, OptionsSchema, PlannedFile, Subject } from '@locus/generator-sdk'
import type { Json } from '@locus/model'
import { planKey } from '@locus/generator-sdk/compile'
import { batches } from './batches.ts'
import { callForBatch, callGenerator, faultOf } from './call-generator.ts'
import { catalogue } from './diagnostics.ts'
import { noticeOf } from './notice.ts'
import { resolveOptions } from './options.ts'
import { problemOfPath } from './paths/check-path.ts'
import type { Found, Target } from './request.ts'
import { problemOfPlanned } from './check-planned.ts'

/** Every file that a target will have, before any text exists. */
export interface Plan {
  readonly target: Target
  readonly description: Description
  readonly options: Json
  readonly settings: Json
  readonly files: readonly PlannedFile[]
  /** By path; assets have none. */
  readonly kinds: Readonly<Record<string, FileKind>>
  /** Plan keys by subject id, where they are wanted. */
  readonly keys: Readonly<Record<string, string>>
}

const size = 64

/** Asks the generator about each subject. Absent: it cannot be asked at all. */
export async function plan(target: Target, subjects: readonly Subject[], wantsKeys: boolean): Promise<Found<Plan | undefined>> {
  const { generator } = target
  const described = await callGenerator(generator, 'describe', target.name, () => generator.port.describe())
  if (described.fault) return { value: undefined, diagnostics: [described.fault] }
  const description = described.value
  // The generator's own definition is typed; across a border the shape is checked when it is loaded.
  const resolved = resolveOptions(target.name, description.options as unknown as OptionsSchema, target.options)
  if (resolved.diagnostics.length > 0) return { value: undefined, diagnostics: resolved.diagnostics }
  const options = resolved.value
  const app = appOf(subjects)
  const set = await callGenerator(generator, 'settings', target.name, () => generator.port.settings(app, options))
  if (set.fault) return { value: undefined, diagnostics: [set.fault] }

  const settings = set.value
  const diagnostics: Diagnostic[] = []
  const files: PlannedFile[] = []
  const kinds: Record<string, FileKind> = {}
  for (const batch of batches(subjects, size)) {
    const answers = await callForBatch(generator, 'plan', batch, ({ id }) => id, async (asked) => {
      const planned = await generator.port.plan({ app, options, settings, subjects: asked })
      return planned.subjects.map((subject) => ({ subject, kinds: planned.kinds }))
    })
    for (const [index, { value, fault }] of answers.entries()) {
      if (fault) diagnostics.push(fault)
      if (!value) continue
      for (const notice of value.subject.notices) diagnostics.push(noticeOf(generator, description, notice))
      for (const file of value.subject.files) {
        const problem = problemOfPlanned(file, generator)
        if (problem !== undefined) diagnostics.push(faultOf(generator, 'plan', batch[index]?.id ?? '', problem))
        else files.push(file)
      }
      Object.assign(kinds, value.kinds)
    }
  }
  const all = [...files, ...assetsOf(generator, files)]
  diagnostics.push(...findingsOf(all, kinds, target))
  const keys = Object.fromEntries(wantsKeys ? subjects.map((subject) => [subject.id, planKey({ fingerprint: generator.fingerprint, subject, app, options })]) : [])
  return { value: { target, description, options, settings, files: all, kinds, keys }, diagnostics }
}

function appOf(subjects: readonly Subject[]): AppView {
  for (const { kind, view } of subjects) if (kind === 'app') return view
  throw new Error('the subjects have no app')
}

/** Assets are mirrored, except those that the plan itself places. */
function assetsOf(generator: LoadedGenerator, files: readonly PlannedFile[]): readonly PlannedFile[] {
  const placed = new Set(files.map(({ template }) => template))
  return Object.keys(generator.assets)
    .filter((path) => !placed.has(`asset:${path}`))
    .map((path) => ({ id: `${generator.target}/asset:${path}`, path, template: `asset:${path}`, input: null, ownership: 'generated' }))
}

/** What one target's plan can say alone; paths that meet are sought over all targets. */
function findingsOf(files: readonly PlannedFile[], kinds: Readonly<Record<string, FileKind>>, { generator }: Target): readonly Diagnostic[] {
  const { name, version, trees, assets } = generator
  const ids = new Set<string>()
  return files.flatMap((file) => {
    const found: Diagnostic[] = []
    const asset = file.template.startsWith('asset:') ? file.template.slice('asset:'.length) : undefined
    if (ids.has(file.id)) found.push(catalogue.report('duplicate-id', { params: { generator: name, version, id: file.id } }))
    ids.add(file.id)
    const problem = problemOfPath(file.path)
    if (problem !== undefined) found.push(catalogue.report('unsafe-path', { params: { path: file.path, file: file.id, problem } }))
    if (!Object.hasOwn(asset === undefined ? trees : assets, asset ?? file.template)) found.push(catalogue.report('unknown-template', { params: { generator: name, version, file: file.id, template: file.template } }))
    if (asset === undefined && !Object.hasOwn(kinds, file.path)) found.push(faultOf(generator, 'kind', file.path, 'the path has no kind'))
    return found
  })
}
