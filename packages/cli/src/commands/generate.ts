import { isError, type Diagnostic } from '@locus/diagnostics'
import { generate as run, prepareFormatters, type GenerateRequest, type Result } from '@locus/engine'
import { openapi } from '@locus/openapi'
import { chooseGenerator, findGenerators, loadGenerator } from '@locus/plugin-host'
import { compileProject, place, type Program } from '../compile-project.ts'
import { loadProject, textsOf } from '../project/load-project.ts'
import { localesOf, type Target } from '../project/targets-of.ts'
import { catalogue } from '../diagnostics.ts'
import { printChanges } from '../report/print-changes.ts'
import { printDiagnostics } from '../report/print-diagnostics.ts'
import { jsonDiagnostics, printJson } from '../report/print-json.ts'
import { progress, type Progress } from '../report/progress.ts'
import type { Terminal } from '../terminal.ts'

export interface GenerateOptions {
  readonly target?: readonly string[]
  readonly out?: string
  readonly dryRun: boolean
  readonly strict?: boolean
  readonly json: boolean
}

type EngineTarget = GenerateRequest['targets'][number]

/** Sources to applications: all targets in one commit, or nothing. */
export async function generate(options: GenerateOptions, terminal: Terminal): Promise<number> {
  const drawn = progress(options.json ? { ...terminal, interactive: false } : terminal)
  drawn.step('Reading the sources')
  const project = await loadProject(terminal.cwd, { names: options.target ?? [], ...(options.out !== undefined && { out: options.out }) })
  // Generators first: what formats their files loads on a thread of its own while the sources are read.
  const loaded = await loadTargets(project.targets, project.root)
  const compiled = compileProject(project.sources, { root: project.root, purpose: 'generate', locales: localesOf(project.config), ...(options.strict !== undefined && { strict: options.strict }) })
  const before = [...project.diagnostics, ...compiled.diagnostics, ...loaded.diagnostics, ...(compiled.program ? unsupported(compiled.program, project.targets) : [])]
  const result = compiled.program && !before.some(isError) ? await produce(project.root, compiled.program, loaded.targets, options, drawn) : undefined
  drawn.done()
  const found = [...before, ...(result?.diagnostics ?? [])].map((diagnostic) => place(diagnostic, compiled.program?.spans ?? {}))
  const failed = found.some(isError)
  const texts = textsOf(project.sources)
  if (options.json) printJson({ ok: !failed, dryRun: options.dryRun, targets: result?.targets ?? [], stats: result?.stats ?? null, diagnostics: jsonDiagnostics(found, texts) }, terminal.stdout)
  else {
    printDiagnostics(found, texts, terminal.stderr)
    if (result && !failed) printChanges(result, { dryRun: options.dryRun, root: project.root }, terminal)
  }
  return failed ? 1 : 0
}

const produce = (root: string, program: Program, targets: readonly EngineTarget[], { dryRun, json }: GenerateOptions, drawn: Progress): Promise<Result> =>
  run({
    project: { root },
    program: { model: program.model, screens: program.screens, document: openapi(program.model, program.rows), rows: program.rows },
    targets,
    mode: dryRun ? 'dry-run' : 'write',
    keys: json,
    progress: ({ step, target }) => drawn.step(target === undefined ? step : `${step}: ${target}`),
  })

async function loadTargets(targets: readonly Target[], root: string): Promise<{ readonly targets: readonly EngineTarget[]; readonly diagnostics: readonly Diagnostic[] }> {
  const found = findGenerators(import.meta.url)
  const diagnostics: Diagnostic[] = [...found.diagnostics]
  const loaded: EngineTarget[] = []
  for (const { name, target, out, options } of targets) {
    const chosen = chooseGenerator(target, found.generators, root)
    diagnostics.push(...chosen.diagnostics)
    if (!chosen.generator) continue
    const { loaded: generator, diagnostics: faults } = await loadGenerator(chosen.generator)
    diagnostics.push(...faults)
    if (!generator) continue
    prepareFormatters(generator)
    loaded.push({ name, out, options, generator })
  }
  return { targets: loaded, diagnostics }
}

/** Until a target can protect what it publishes, `[auth]` stops it: nothing goes out unprotected. */
const unsupported = (program: Program, targets: readonly Target[]): readonly Diagnostic[] =>
  program.auth ? targets.map(({ target }) => ({ ...catalogue.report('auth-unsupported', { params: { target } }), code: `${target}/auth-unsupported` })) : []
