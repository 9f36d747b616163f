import type { Diagnostic } from '@locus/diagnostics'
import { originAt, type Origin, type Program } from '@locus/generator-sdk'
import { callGenerator } from './call-generator.ts'
import { catalogue } from './diagnostics.ts'
import type { Flaw } from './flaw.ts'
import type { Plan } from './plan.ts'

/** Texts that do not parse, with the line of the output and, where it can be told, of the template. */
export async function reportFlaws(plan: Plan, programs: Readonly<Record<string, Program>>, flaws: readonly Flaw[]): Promise<readonly Diagnostic[]> {
  const diagnostics: Diagnostic[] = []
  for (const flaw of flaws) {
    const { file, line, column, reason, text } = flaw
    const origin = flaw.printed ? await originOf(plan, programs[file.template], flaw) : undefined
    const template = origin ? `${origin.template}:${origin.line}` : file.template
    const excerpt = text.split('\n')[line - 1]?.trim().slice(0, 160)
    const notes = excerpt ? [{ message: `${file.path}:${line} is: ${excerpt}` }] : []
    diagnostics.push(catalogue.report('output-invalid', { params: { path: file.path, line, column, template, language: languageOf(file.path), reason: reason.split('\n', 1)[0] ?? reason }, notes, node: origin?.node }))
  }
  return diagnostics
}

/** Prints the one file again with tracing: a run without faults pays nothing. */
async function originOf({ target, settings }: Plan, program: Program | undefined, { file, text, line, column }: Flaw): Promise<Origin | undefined> {
  if (!program) return undefined
  const { generator } = target
  const again = await callGenerator(generator, 'render', file.id, () => generator.port.render({ files: [file], programs: { [file.template]: program }, slots: {}, settings, trace: true }))
  const spans = again.value?.traces?.[file.id]
  return spans && originAt(spans, program, offsetOf(text, line, column))
}

const offsetOf = (text: string, line: number, column: number): number => text.split('\n').slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0) + column - 1

/** The language as a message names it, by the end of the path. */
const languageOf = (path: string): string => {
  const end = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  return Object.hasOwn(languages, end) ? (languages[end] ?? end) : end
}

const languages: Readonly<Record<string, string>> = { ts: 'TypeScript', tsx: 'TypeScript', mts: 'TypeScript', js: 'JavaScript', mjs: 'JavaScript', vue: 'Vue', py: 'Python', css: 'CSS', json: 'JSON', yaml: 'YAML', yml: 'YAML', md: 'Markdown', html: 'HTML', toml: 'TOML' }
