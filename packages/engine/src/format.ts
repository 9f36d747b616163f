import type { FileKind, Format } from '@locus/generator-sdk'
import { formattedKey } from '@locus/generator-sdk/compile'
import { mapBounded } from './batches.ts'
import type { Flaw } from './flaw.ts'
import { formatByOxfmt, oxfmtVersion } from './format/oxfmt.ts'
import { ruffVersion } from './format/ruff.ts'
import type { SyntaxFault } from './format/syntax-fault.ts'
import { normalizeText } from './normalize-text.ts'
import type { Printed } from './render.ts'
import { formatPython } from './thread/on-thread.ts'

export interface Formatted extends Printed {
  readonly formattedKey: string | false
  /** The formatter has read the text, so that it needs no check of its own. */
  readonly parsed: boolean
}

const none: Format = { formatter: 'none' }

/** Each text as its kind's formatter prints it. Assets stay as they are. What a formatter cannot read is a flaw. */
export async function format(printed: readonly Printed[], kinds: Readonly<Record<string, FileKind>>, wantsKeys: boolean): Promise<{ readonly formatted: readonly Formatted[]; readonly flaws: readonly Flaw[] }> {
  const results = await mapBounded(printed, 4, async (one): Promise<{ readonly formatted: Formatted; readonly flaws: readonly Flaw[] }> => {
    const { file } = one
    const how = file.template.startsWith('asset:') ? none : (kinds[file.path]?.format ?? none)
    const { text, faults } = await formatOne(one, how)
    const key = wantsKeys && formattedKey({ text: one.text, formatter: how.formatter, version: versions[how.formatter], options: how.formatter === 'none' ? {} : how.options })
    const formatted = { ...one, text: how.formatter === 'none' ? text : normalizeText(text), formattedKey: key, parsed: how.formatter !== 'none' }
    return { formatted, flaws: faults.map((fault) => ({ ...fault, file, text: one.text, printed: true })) }
  })
  // In the order of the files, whichever was done first.
  return { formatted: results.map(({ formatted }) => formatted), flaws: results.flatMap(({ flaws }) => flaws) }
}

const versions: Readonly<Record<Format['formatter'], string>> = { none: '', oxfmt: oxfmtVersion, ruff: ruffVersion }

async function formatOne({ file, text }: Printed, how: Format): Promise<{ readonly text: string; readonly faults: readonly SyntaxFault[] }> {
  if (how.formatter === 'oxfmt') return formatByOxfmt(file.path, text, how.options)
  if (how.formatter === 'ruff') return formatPython(text, how.options.lineWidth)
  return { text, faults: [] }
}
