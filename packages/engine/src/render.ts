import type { Diagnostic } from '@locus/diagnostics'
import type { Fault, PlannedFile, Program } from '@locus/generator-sdk'
import { linkPrograms, textKey } from '@locus/generator-sdk/compile'
import { batches } from './batches.ts'
import { callForBatch, faultOf } from './call-generator.ts'
import { catalogue } from './diagnostics.ts'
import { normalizeText } from './normalize-text.ts'
import type { Plan } from './plan.ts'
import type { Found } from './request.ts'

/** A planned file with its text, by the generator alone: not yet formatted. */
export interface Printed {
  readonly file: PlannedFile
  readonly text: string
  /** Of an asset that is no text; `text` is empty then. */
  readonly bytes?: Buffer
  /** `false`: not wanted. */
  readonly key: string | false
}

export interface Rendering {
  readonly printed: readonly Printed[]
  /** By template name. */
  readonly programs: Readonly<Record<string, Program>>
}

const size = 256

/** Links the templates in use and prints every file; a file that fails is a finding, the others are printed. */
export async function render(planned: Plan, wantsKeys: boolean): Promise<Found<Rendering>> {
  const { target, settings, files } = planned
  const { generator } = target
  const [assets, templated] = [files.filter(isAsset), files.filter((file) => !isAsset(file))]
  const { programs, diagnostics: linking } = link(planned, templated)
  const diagnostics: Diagnostic[] = [...linking]
  const printed: Printed[] = assets.flatMap((file) => {
    const asset = generator.assets[file.template.slice('asset:'.length)]
    if (asset === undefined) return []
    const key = wantsKeys && textKey({ fingerprint: generator.fingerprint, path: file.path, text: typeof asset === 'string' ? asset : asset.base64 })
    return [typeof asset === 'string' ? { file, text: asset, key } : { file, text: '', bytes: Buffer.from(asset.base64, 'base64'), key }]
  })
  for (const batch of batches(templated.filter(({ template }) => Object.hasOwn(programs, template)), size)) {
    const answers = await callForBatch(generator, 'render', batch, ({ id }) => id, async (asked) => {
      const rendered = await generator.port.render({ files: asked, programs: pick(programs, asked), slots: {}, settings })
      return asked.map(({ id }) => ({ text: Object.hasOwn(rendered.texts, id) ? rendered.texts[id] : undefined, faults: rendered.faults.filter(({ file }) => file === id) }))
    })
    for (const [index, { value, fault }] of answers.entries()) {
      const file = batch[index]
      if (fault) diagnostics.push(fault)
      if (!value || !file) continue
      diagnostics.push(...value.faults.map(printFault))
      if (value.text === undefined && value.faults.length === 0) diagnostics.push(faultOf(generator, 'render', file.id, 'no text'))
      const program = programs[file.template]
      if (value.text !== undefined && program) printed.push({ file, text: normalizeText(value.text), key: wantsKeys && textKey({ fingerprint: generator.fingerprint, program, path: file.path, input: file.input, slots: {}, settings }) })
    }
  }
  return { value: { printed, programs }, diagnostics }
}

const isAsset = ({ template }: PlannedFile): boolean => template.startsWith('asset:')

/** The chains in use, for the languages of the files that they print. */
function link({ target, description, kinds }: Plan, files: readonly PlannedFile[]): ReturnType<typeof linkPrograms> {
  const languages = Object.fromEntries(files.map(({ template, path }) => [template, kinds[path]?.languages ?? []]))
  return linkPrograms({ trees: target.generator.trees, names: Object.keys(languages).toSorted(), uses: description.uses, helpers: description.helpers, languages })
}

const pick = (programs: Readonly<Record<string, Program>>, files: readonly PlannedFile[]): Readonly<Record<string, Program>> =>
  Object.fromEntries(files.flatMap(({ template }) => (programs[template] ? [[template, programs[template]]] : [])))

const printFault = ({ template, line, message, file }: Fault): Diagnostic => templateFault(template, line, `${message} (printing ${file})`)

const templateFault = (template: string, line: number, reason: string): Diagnostic => catalogue.report('template-fault', { params: { template, line, reason } })
