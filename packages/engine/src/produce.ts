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

/** One target as it shall be, before anything is compared with a disk. */
export interface Product {
  readonly target: Target
  readonly plan: Plan
  readonly output: Output
  readonly keys: Keys
  readonly subjects: number
}

export interface Products {
  readonly products: readonly Product[]
  /** All targets, `/` is the project's root. */
  readonly volume: Volume
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Plan, render, format and check of every target, without a disk. Each step reports all that it can find; a target whose plan has errors is not
 * rendered. `history`: the models of earlier migrations.
 */
export async function produce({ program, targets, progress }: Pick<GenerateRequest, 'program' | 'targets' | 'progress'>, history: readonly Model[], watch: Stopwatch): Promise<Products> {
  const asked = subjects(program, history)
  const names = targets.map(({ name }) => name)
  const diagnostics: Diagnostic[] = names.filter((name, index) => names.indexOf(name) < index).map((name) => catalogue.report('duplicate-target', { params: { name } }))
  const plans: Plan[] = []
  for (const target of targets) {
    const { value, diagnostics: found } = await watch('plan', () => step(progress, 'plan', target, () => plan(target, asked)))
    diagnostics.push(...found)
    if (value) plans.push(value)
  }
  const safe = plans.flatMap(({ target, files }) => files.filter(({ path }) => problemOfPath(path) === undefined).map(({ id, path }) => ({ id, path: placeOf(target.out, path) })))
  diagnostics.push(...pathConflicts(safe))
  const volume = new Volume()
  if (diagnostics.some(isError)) return { products: [], volume, diagnostics }

  const products: Product[] = []
  for (const planned of plans) {
    const { target } = planned
    const rendered = await watch('render', () => step(progress, 'render', target, () => render(planned)))
    const { printed, programs } = rendered.value
    const { formatted, flaws } = await watch('format', () => step(progress, 'format', target, () => format(printed, planned.kinds)))
    // What the formatter could not read is told once.
    const readable = formatted.filter(({ file }) => !flaws.some((flaw) => flaw.file === file))
    const { checked, flaws: more } = await watch('check', () => step(progress, 'check', target, () => check(readable)))
    const found = [...rendered.diagnostics, ...(await reportFlaws(planned, programs, [...flaws, ...more]))]
    // The generator's own checks read a tree in which every file is there and parses.
    diagnostics.push(...found, ...(found.some(isError) ? [] : await watch('check', () => checkTree(planned, checked))))
    products.push({ target, plan: planned, output: put(volume, target.out, checked), keys: keysOf(planned, checked), subjects: asked.length })
  }
  return { products, volume, diagnostics }
}

async function step<Value>(progress: ((event: Progress) => void) | undefined, name: Progress['step'], target: Target, run: () => Promise<Value>): Promise<Value> {
  progress?.({ step: name, target: target.name })
  return run()
}

const keysOf = ({ keys }: Plan, checked: readonly Checked[]): Keys => ({
  plan: keys,
  text: Object.fromEntries(checked.map(({ file, key }) => [file.id, key])),
  formatted: Object.fromEntries(checked.map(({ file, formattedKey }) => [file.id, formattedKey])),
  checked: Object.fromEntries(checked.map(({ file, checkedKey }) => [file.id, checkedKey])),
})
