import type { Diagnostic } from '@locus/diagnostics'
import type { Model } from '@locus/model'
import { catalogue } from '../diagnostics.ts'
import type { Found } from '../request.ts'
import type { Operation } from '../write/operation.ts'
import type { Tree } from '../write/tree.ts'

const pathOf = (number: number): string => `.locus/history/${String(number).padStart(4, '0')}.json`

/** The models of earlier migrations, oldest first. */
export function readHistory(tree: Tree): Found<readonly Model[]> {
  const value: Model[] = []
  const diagnostics: Diagnostic[] = []
  for (let number = 1; ; number += 1) {
    const entry = tree.read(pathOf(number))
    if (entry.kind === 'absent') return { value, diagnostics }
    const model = entry.kind === 'file' ? parse(entry.bytes.toString('utf8')) : undefined
    if (model) value.push(model)
    else diagnostics.push(catalogue.report('state-damaged', { params: { path: pathOf(number), reason: 'it is not a model' } }))
  }
}

/**
 * Keeps the model when the first frozen file is planned. Later entries come with the migrations that are made of the difference;
 * until then a changed model adds none.
 */
export function keepHistory(history: readonly Model[], model: Model, hasNewFrozen: boolean): readonly Operation[] {
  if (!hasNewFrozen || history.length > 0) return []
  return [{ kind: 'write', path: pathOf(history.length + 1), before: null, bytes: Buffer.from(`${JSON.stringify(model, null, 2)}\n`) }]
}

function parse(text: string): Model | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && 'format' in value && value.format === 1 && 'entities' in value ? (value as Model) : undefined
  } catch {
    return undefined
  }
}
