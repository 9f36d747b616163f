import { isError, type Diagnostic } from '@locus/diagnostics'
import { checkOuts } from './paths/check-outs.ts'
import { compareAll } from './compare-all.ts'
import { produce, type Product } from './produce.ts'
import type { GenerateRequest } from './request.ts'
import type { Change, Result } from './result.ts'
import { readHistory } from './state/history.ts'
import { stopwatch } from './stopwatch.ts'
import { checkPermissions } from './write/check-permissions.ts'
import { commit } from './write/commit.ts'
import { realDisk, type Disk } from './write/disk.ts'
import { holdProject } from './write/hold-project.ts'
import { placesOf, type Places } from './write/places.ts'
import { pendingTree, treeOf, type Tree } from './write/tree.ts'

/** From a program to files: one commit for all targets, or nothing. `disk` is replaced by tests that put faults into it. */
export async function generate(request: GenerateRequest, disk: Disk = realDisk): Promise<Result> {
  const places = placesOf(request.project.root)
  const outs = checkOuts(places.root, request.targets)
  if (outs.length > 0) return emptyResult(request, outs)
  if (request.mode === 'dry-run') {
    const { value: tree, diagnostics } = pendingTree(places)
    return run(request, places, tree, diagnostics, undefined)
  }
  const hold = await holdProject(disk, places)
  if (hold.diagnostics.some(isError)) return emptyResult(request, hold.diagnostics)
  try {
    return await run(request, places, treeOf(places), hold.diagnostics, disk)
  } finally {
    hold.release()
  }
}

/** Without a disk nothing is written. */
async function run(request: GenerateRequest, places: Places, tree: Tree, before: readonly Diagnostic[], disk: Disk | undefined): Promise<Result> {
  const { watch, milliseconds } = stopwatch()
  const history = readHistory(tree)
  const { products, diagnostics: found } = await produce(request, history.value, watch)
  const diagnostics: Diagnostic[] = [...before, ...history.diagnostics, ...found]
  if (diagnostics.some(isError)) return resultOf(products, [], diagnostics, milliseconds, request)

  request.progress?.({ step: 'compare' })
  const compared = await watch('compare', async () => compareAll(products, request.program.model, history.value, tree))
  diagnostics.push(...compared.diagnostics)
  if (disk && !diagnostics.some(isError)) {
    diagnostics.push(...checkPermissions(places.root, compared.operations))
    if (!diagnostics.some(isError)) {
      request.progress?.({ step: 'write' })
      diagnostics.push(...(await watch('write', () => commit(disk, places, compared.operations))))
    }
  }
  return resultOf(products, compared.changes, diagnostics, milliseconds, request)
}

const emptyResult = (request: GenerateRequest, diagnostics: readonly Diagnostic[]): Result => resultOf([], [], diagnostics, {}, request)

/** `changes`: one list a product. A target without a product was stopped by an error. */
function resultOf(products: readonly Product[], changes: readonly (readonly Change[])[], diagnostics: readonly Diagnostic[], milliseconds: Readonly<Record<string, number>>, { targets }: GenerateRequest): Result {
  const files = products.flatMap(({ output }) => output.files)
  return {
    targets: targets.map((target) => {
      const index = products.findIndex((one) => one.target === target)
      const product = products[index]
      return {
        name: target.name,
        out: target.out,
        changes: changes[index] ?? [],
        plan: { subjects: product?.subjects ?? 0, files: product?.plan.files.length ?? 0 },
        ...(product?.keys && { keys: product.keys }),
      }
    }),
    diagnostics,
    stats: { files: files.length, bytes: products.reduce((sum, { output }) => sum + output.bytes, 0), milliseconds },
  }
}
