import type { Diagnostic } from '@locus/diagnostics'
import type { LoadedGenerator } from '@locus/generator-sdk'
import { catalogue } from './diagnostics.ts'

export type Answer<Value> = { readonly value: Value; readonly fault?: undefined } | { readonly fault: Diagnostic; readonly value?: undefined }

/** Calls a generator. What it throws is a fault of the generator, told with its name, its version and what it was asked for. */
export async function callGenerator<Value>(generator: LoadedGenerator, step: string, subject: string, call: () => Promise<Value>): Promise<Answer<Value>> {
  try {
    return { value: await call() }
  } catch (thrown) {
    return { fault: faultOf(generator, step, subject, reasonOf(thrown)) }
  }
}

/**
 * Calls a generator for a batch. When it throws, each item is asked for alone, so that every culprit is named and no innocent is.
 * Answers stand in the order of the items.
 */
export async function callForBatch<Item, Value>(
  generator: LoadedGenerator,
  step: string,
  items: readonly Item[],
  nameOf: (item: Item) => string,
  call: (items: readonly Item[]) => Promise<readonly Value[]>,
): Promise<readonly Answer<Value>[]> {
  const all = await callGenerator(generator, step, '', () => call(items))
  if (!all.fault && all.value.length === items.length) return all.value.map((value) => ({ value }))
  const answers: Answer<Value>[] = []
  for (const item of items) {
    const one = await callGenerator(generator, step, nameOf(item), () => call([item]))
    const [value] = one.value ?? []
    if (one.fault) answers.push({ fault: one.fault })
    else answers.push(value === undefined ? { fault: faultOf(generator, step, nameOf(item), 'no answer') } : { value })
  }
  return answers
}

export const faultOf = ({ name, version }: LoadedGenerator, step: string, subject: string, reason: string): Diagnostic =>
  catalogue.report('generator-fault', { params: { generator: name, version, step, subject, reason } })

export const reasonOf = (thrown: unknown): string => {
  try {
    return thrown instanceof Error || (typeof thrown === 'object' && thrown !== null && 'message' in thrown) ? String(thrown.message) : String(thrown)
  } catch {
    return 'it threw a value that cannot be shown'
  }
}
