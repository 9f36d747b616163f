import { lstatSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { isError } from '@locus/diagnostics'
import { writeProject } from '@locus/engine'
import { catalogue } from '../diagnostics.ts'
import { firstProject } from '../project/first-project.ts'
import { painter } from '../report/painter.ts'
import { printJson } from '../report/print-json.ts'
import { printDiagnostics } from '../report/print-diagnostics.ts'
import type { Terminal } from '../terminal.ts'

/** Writes a first project, through the engine's one writer; nothing if any of its files exists. */
export async function init(folder: string, { json }: { readonly json: boolean }, terminal: Terminal): Promise<number> {
  const root = resolve(terminal.cwd, folder)
  const files = firstProject(basename(root))
  const found = files.filter(({ path }) => lstatSync(join(root, path), { throwIfNoEntry: false }) !== undefined).map(({ path }) => catalogue.report('file-exists', { params: { file: path } }))
  const diagnostics = found.length > 0 ? found : (await writeProject({ root, files })).diagnostics
  const failed = diagnostics.some(isError)
  if (json) printJson({ ok: !failed, files: failed ? [] : files.map(({ path }) => path), diagnostics }, terminal.stdout)
  else printDiagnostics(diagnostics, [], terminal.stderr)
  if (failed || json) return failed ? 1 : 0
  const paint = painter(terminal.stdout)
  for (const { path } of files) terminal.stdout.write(`${paint(['green'], 'create')} ${folder === '.' ? path : join(folder, path)}\n`)
  terminal.stdout.write(`\nNext:\n${folder === '.' ? '' : `  cd ${folder}\n`}  npx locus check\n  npx locus generate\n`)
  return 0
}
