import { basename } from 'node:path/posix'
import type { Format } from '@locus/generator-sdk'
import type { FormatOptions } from 'oxfmt'
import { lazy } from './lazy.ts'
import { faultAt, type SyntaxFault } from './syntax-fault.ts'

export const oxfmtVersion = '0.75.0'

const load = lazy(() => import('oxfmt'))

/** Formats one text; a text that does not parse yields faults. */
export async function formatByOxfmt(path: string, text: string, options: Extract<Format, { formatter: 'oxfmt' }>['options']): Promise<{ readonly text: string; readonly faults: readonly SyntaxFault[] }> {
  const { format } = await load()
  // Generators print the keys of package.json in the order that they want.
  const chosen: FormatOptions = { ...options, sortPackageJson: false }
  const { code, errors } = await format(basename(path), text, chosen)
  return { text: code, faults: errors.map(({ message, labels }) => faultAt(text, labels[0]?.start ?? 0, message)) }
}
