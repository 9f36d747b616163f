import type { Diagnostic } from '@locus/diagnostics'
import type { FileKind, Format } from '@locus/generator-sdk'
import { formattedKey } from '@locus/generator-sdk/compile'
import { mapBounded } from './batches.ts'
import { formatByOxfmt, oxfmtVersion } from './format/oxfmt.ts'
import { formatByRuff, ruffVersion } from './format/ruff.ts'
import type { SyntaxFault } from './format/syntax-fault.ts'
import { normalizeText } from './normalize-text.ts'
import { invalid } from './output-invalid.ts'
import type { Printed } from './render.ts'
import type { Found } from './request.ts'

export interface Formatted extends Printed {
  readonly formattedKey: string
  /** The formatter has read the text, so that it needs no check of its own. */
  readonly parsed: boolean
}

const none: Format = { formatter: 'none' }
const parallel = 4

/** Each text as its kind's formatter prints it. Assets stay as they are. What a formatter cannot read is a finding. */
export async function format(printed: readonly Printed[], kinds: Readonly<Record<string, FileKind>>): Promise<Found<readonly Formatted[]>> {
  const diagnostics: Diagnostic[] = []
  const value = await mapBounded(printed, parallel, async (one) => {
    const how = one.file.template.startsWith('asset:') ? none : (kinds[one.file.path]?.format ?? none)
    const { text, faults } = await formatOne(one, how)
    diagnostics.push(...faults.map((fault) => invalid(one.file, languageOf(one.file.path), fault)))
    const key = formattedKey({ text: one.text, formatter: how.formatter, version: versions[how.formatter], options: how.formatter === 'none' ? {} : how.options })
    return { ...one, text: how.formatter === 'none' ? text : normalizeText(text), formattedKey: key, parsed: how.formatter !== 'none' && faults.length === 0 }
  })
  return { value, diagnostics }
}

const versions: Readonly<Record<Format['formatter'], string>> = { none: '', oxfmt: oxfmtVersion, ruff: ruffVersion }

async function formatOne({ file, text }: Printed, how: Format): Promise<{ readonly text: string; readonly faults: readonly SyntaxFault[] }> {
  if (how.formatter === 'oxfmt') return formatByOxfmt(file.path, text, how.options)
  if (how.formatter === 'ruff') return formatByRuff(text, how.options.lineWidth)
  return { text, faults: [] }
}

/** The language as a message names it, by the end of the path. */
export const languageOf = (path: string): string => {
  const end = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  return { ts: 'TypeScript', tsx: 'TypeScript', mts: 'TypeScript', js: 'JavaScript', mjs: 'JavaScript', vue: 'Vue', py: 'Python', css: 'CSS', json: 'JSON', yaml: 'YAML', yml: 'YAML', md: 'Markdown', html: 'HTML', toml: 'TOML' }[end] ?? end
}
