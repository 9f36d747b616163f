import { isError, type Diagnostic } from '@locus/diagnostics'
import type { Model } from '@locus/model'
import { Volume } from 'memfs'
import { check, type Checked } from './check.ts'
import { checkTree } from './check/tree.ts'
import { catalogue } from './diagnostics.ts'
import { format } from './format.ts'
import { placeOf, put, type Output } from './output.ts'
import { problemOfPath } from './paths/check-path.ts'
import { pathConflicts } from './paths/path-conflicts.ts'
import { plan, type Plan } from './plan.ts'
import { render } from './render.ts'
import { reportFlaws } from './report-flaws.ts'
import type { GenerateRequest, Progress, Target } from './request.ts'
import type { Keys } from './result.ts'
import { subjects } from './subjects.ts'
import type { Stopwatch } from './stopwatch.ts'
import { prepareThread } from './thread/on-thread.ts'

/** One target as it shall be, before anything is compared with a disk. */
export interface Product {
  readonly target: Target
  readonly plan: Plan
  readonly output: Output
  readonly keys?: Keys
  readonly subjects: number
}

export interface Products {
  readonly products: readonly Product[]
  /** All targets, `/` is the project's root. */
  readonly volume: Volume
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Plan, render, format and check of every target, without a disk. Each step reports all that it can find; with an error in a plan nothing is
 * rendered. `history`: the models of earlier migrations.
 */
export async function produce(request: Pick<GenerateRequest, 'program' | 'targets' | 'progress' | 'keys'>, history: readonly Model[], watch: Stopwatch): Promise<Products> {
  const { program, targets, keys: wantsKeys = false } = request
  const asked = subjects(program, history)
  const names = targets.map(({ name }) => name)
  const diagnostics: Diagnostic[] = names.filter((name, index) => names.indexOf(name) < index).map((name) => catalogue.report('duplicate-target', { params: { name } }))
  const plans: Plan[] = []
  for (const target of targets) {
    request.progress?.({ step: 'plan', target: target.name })
    const { value, diagnostics: found } = await watch('plan', () => plan(target, asked, wantsKeys))
    diagnostics.push(...found)
    if (value) plans.push(value)
  }
  const safe = plans.flatMap(({ target, files }) => files.filter(({ path }) => problemOfPath(path) === undefined).map(({ id, path }) => ({ id, path: placeOf(target.out, path) })))
  diagnostics.push(...pathConflicts(safe))
  const volume = new Volume()
  if (diagnostics.some(isError)) return { products: [], volume, diagnostics }

  prepareThread(plans.flatMap(({ kinds }) => Object.keys(kinds)))
  // Side by side: while one target's texts are with a formatter, the next one's are printed.
  const texts = await Promise.all(plans.map((planned) => textsOf(planned, request, watch)))
  const products = texts.map(({ planned, checked }) => ({ target: planned.target, plan: planned, output: put(volume, planned.target.out, checked), subjects: asked.length, ...(wantsKeys && { keys: keysOf(planned, checked) }) }))
  return { products, volume, diagnostics: [...diagnostics, ...texts.flatMap(({ diagnostics: found }) => found)] }
}

/** The finished texts of one target. */
async function textsOf(planned: Plan, { progress, keys: wantsKeys = false }: Pick<GenerateRequest, 'progress' | 'keys'>, watch: Stopwatch): Promise<{ readonly planned: Plan; readonly checked: readonly Checked[]; readonly diagnostics: readonly Diagnostic[] }> {
  const step = <Value>(name: Progress['step'], run: () => Promise<Value>): Promise<Value> => {
    progress?.({ step: name, target: planned.target.name })
    return watch(name, run)
  }
  const { value: { printed, programs }, diagnostics } = await step('render', () => render(planned, wantsKeys))
  const { formatted, flaws } = await step('format', () => format(printed, planned.kinds, wantsKeys))
  // What the formatter could not read is told once.
  const readable = formatted.filter(({ file }) => !flaws.some((flaw) => flaw.file === file))
  const { checked, flaws: more } = await step('check', () => check(readable, wantsKeys))
  const found = [...diagnostics, ...(await reportFlaws(planned, programs, [...flaws, ...more]))]
  // The generator's own checks read a tree in which every file is there and parses.
  return { planned, checked, diagnostics: found.some(isError) ? found : [...found, ...(await watch('check', () => checkTree(planned, checked)))] }
}

const keysOf = ({ keys }: Plan, checked: readonly Checked[]): Keys => ({
  plan: keys,
  text: Object.fromEntries(checked.map(({ file, key }) => [file.id, key || ''])),
  formatted: Object.fromEntries(checked.map(({ file, formattedKey }) => [file.id, formattedKey || ''])),
  checked: Object.fromEntries(checked.map(({ file, checkedKey }) => [file.id, checkedKey || ''])),
})
