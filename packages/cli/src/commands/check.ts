import { loadProject, textsOf } from '../project/load-project.ts'
import { compileProject } from '../compile-project.ts'
import { localesOf } from '../project/targets-of.ts'
import { printDiagnostics } from '../report/print-diagnostics.ts'
import { jsonDiagnostics, printJson } from '../report/print-json.ts'
import type { Terminal } from '../terminal.ts'

/** Reads everything, writes nothing. */
export async function check(options: { readonly strict?: boolean; readonly json: boolean }, terminal: Terminal): Promise<number> {
  const project = await loadProject(terminal.cwd)
  const { diagnostics, model } = compileProject(project.sources, { root: project.root, locales: localesOf(project.config), ...(options.strict !== undefined && { strict: options.strict }) })
  const found = [...project.diagnostics, ...diagnostics]
  const failed = found.some(({ severity }) => severity === 'error')
  const texts = textsOf(project.sources)
  if (options.json) printJson({ ok: !failed, diagnostics: jsonDiagnostics(found, texts) }, terminal.stdout)
  else {
    printDiagnostics(found, texts, terminal.stderr)
    if (!failed && model) terminal.stdout.write(`${count(model.entities.length, 'entity', 'entities')} in ${count(project.sources.sources.length, 'file', 'files')}: no errors\n`)
  }
  return failed ? 1 : 0
}

export const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`
