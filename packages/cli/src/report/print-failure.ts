import { catalogue } from '../diagnostics.ts'
import type { Terminal } from '../terminal.ts'
import { printJson } from './print-json.ts'

/** What kept a command from its own answer, for programs that wait for one. */
export function printFailure(code: 'wrong-arguments' | 'bug', error: unknown, { stdout }: Terminal): void {
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).replace(/^error: /, '').split('\n')
  printJson({ ok: false, diagnostics: [catalogue.report(code, { params: { reason } })] }, stdout)
}
