import type { Diagnostic } from '@locus/diagnostics'
import type { Fault, PlannedFile, Program } from '@locus/generator-sdk'
import { linkPrograms, textKey } from '@locus/generator-sdk/compile'
import { batches } from './batches.ts'
import { callForBatch } from './call-generator.ts'
import { catalogue } from './diagnostics.ts'
import { normalizeText } from './normalize-text.ts'
import type { Plan } from './plan.ts'
import type { Found } from './request.ts'

/** A planned file with its text, by the generator alone: not yet formatted. */
export interface Printed {
  readonly file: PlannedFile
  readonly text: string
  readonly key: string
}

const size = 256

/** Links the templates in use and prints every file; a file that fails is a finding, the others are printed. */
export async function render({ target, description, settings, files }: Plan): Promise<Found<readonly Printed[]>> {
  const { generator } = target
  const [assets, templated] = [files.filter(({ template }) => template.startsWith('asset:')), files.filter(({ template }) => !template.startsWith('asset:'))]
  const names = [...new Set(templated.map(({ template }) => template))].toSorted()
  const { programs, faults } = linkPrograms({ trees: generator.trees, names, uses: description.uses })
  const diagnostics: Diagnostic[] = faults.map(({ template, line, message }) => templateFault(template, line, message))
  const printed: Printed[] = assets.flatMap((file) => {
    const text = generator.assets[file.template.slice('asset:'.length)]
    return text === undefined ? [] : [{ file, text, key: textKey({ fingerprint: generator.fingerprint, path: file.path, text }) }]
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
      const program = programs[file.template]
      if (value.text !== undefined && program) printed.push({ file, text: normalizeText(value.text), key: textKey({ fingerprint: generator.fingerprint, program, path: file.path, input: file.input, slots: {}, settings }) })
    }
  }
  return { value: printed, diagnostics }
}

const pick = (programs: Readonly<Record<string, Program>>, files: readonly PlannedFile[]): Readonly<Record<string, Program>> =>
  Object.fromEntries(files.flatMap(({ template }) => (programs[template] ? [[template, programs[template]]] : [])))

const printFault = ({ template, line, message, file }: Fault): Diagnostic => templateFault(template, line, `${message} (printing ${file})`)

const templateFault = (template: string, line: number, reason: string): Diagnostic => catalogue.report('template-fault', { params: { template, line, reason } })
