import type { Diagnostic, Note, Span } from '@locus/diagnostics'
import { catalogue } from './diagnostics.ts'

type Code = keyof typeof catalogue.entries

export interface Finding {
  readonly params?: Readonly<Record<string, string | number>>
  readonly advice?: string | undefined
  readonly notes?: readonly Note[]
}

export interface Report {
  (code: Code, span: Span | undefined, finding?: Finding): void
  readonly diagnostics: Diagnostic[]
  /** A step that makes no sense after an error asks this. */
  hasErrors(): boolean
  /** How many errors so far; warnings and notices do not count. */
  errorCount(): number
}

/**
 * Collects findings. `lenient` makes warnings of what the catalogue marks as lenient: words without a meaning, which `check` shows and `generate` refuses.
 */
export function createReport(lenient: boolean): Report {
  const diagnostics: Diagnostic[] = []
  let errors = 0
  const report = (code: Code, span: Span | undefined, { params, advice, notes }: Finding = {}): void => {
    const isSpared = lenient && lenientCodes.has(code)
    const said = isSpared ? [...(notes ?? []), { message: 'locus generate refuses this' }] : notes
    const diagnostic = catalogue.report(code, { span, params, advice, notes: said, ...(isSpared && { severity: 'warning' }) } as never)
    if (diagnostic.severity === 'error') errors += 1
    diagnostics.push(diagnostic)
  }
  return Object.assign(report, { diagnostics, hasErrors: () => diagnostics.some(({ severity }) => severity === 'error'), errorCount: () => errors })
}

/** Accepted by the first compiler, without a meaning: section "Strict and lenient" of the reference. */
const lenientCodes: ReadonlySet<string> = new Set<Code>([
  'default-kind', 'default-null', 'default-call', 'default-limits', 'argument-ignored', 'annotation-unfit', 'on-delete-unknown', 'inverse-self',
])
