import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isError } from '@locus/diagnostics'
import type { LoadedGenerator } from '@locus/generator-sdk'
import type { Json } from '@locus/model'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { behindBorder } from './border.ts'
import { compareTrees } from './compare-trees.ts'
import { generateInMemory } from './generate-in-memory.ts'
import { readTree, writeTree } from './golden-tree.ts'
import { loadGenerator } from './load-generator.ts'
import { readSpec } from './read-spec.ts'
import { watchInputs, type Watched } from './watch-inputs.ts'

export interface GoldenTest {
  /** URL of the generator's package: `new URL('..', import.meta.url)`. */
  readonly package: URL
  /** URL of the folder that holds `specs/` and `<target>/`. */
  readonly golden: URL
  /** By name; a URL where the spec does not lie in `specs/<name>`. */
  readonly specs: readonly (string | { readonly name: string; readonly folder: URL })[]
  readonly options?: Readonly<Record<string, Json>>
  /** Codes of findings below an error that a spec may have: by spec. */
  readonly findings?: Readonly<Record<string, readonly string[]>>
}

/**
 * Each spec's whole output beside the golden tree, byte for byte; then the same through the border. `UPDATE_GOLDEN=1` writes the trees anew.
 * A golden tree of a spec that nobody names is a failure too, and a path in a template that no spec's input has.
 */
export function goldenTest({ package: packageUrl, golden, specs, options = {}, findings = {} }: GoldenTest): void {
  const [folder, home] = [fileURLToPath(packageUrl), fileURLToPath(golden)]
  const named = specs.map((spec) => (typeof spec === 'string' ? { name: spec, folder: join(home, 'specs', spec) } : { name: spec.name, folder: fileURLToPath(spec.folder) }))
  const isUpdate = process.env['UPDATE_GOLDEN'] === '1'
  let watched: Watched
  let outside: LoadedGenerator
  const outputs = new Map<string, Readonly<Record<string, Buffer>>>()
  beforeAll(async () => {
    const generator = await loadGenerator(folder)
    watched = watchInputs(generator)
    outside = await behindBorder(generator, folder)
  }, 120_000)
  afterAll(() => outputs.clear())

  describe.each(named)('golden $name', ({ name, folder: spec }) => {
    it('has the golden files, byte for byte', async () => {
      const { bytes, diagnostics } = await generateInMemory(readSpec(spec), { generator: watched.generator, options })
      expect(diagnostics.filter(isError)).toEqual([])
      expect(Object.keys(bytes).length).toBeGreaterThan(0)
      outputs.set(name, bytes)
      const codes = [...new Set(diagnostics.map(({ code }) => code))].toSorted()
      expect(codes).toEqual((findings[name] ?? codes).toSorted())
      const tree = join(home, watched.generator.target, name)
      if (isUpdate) writeTree(tree, bytes)
      expect(compareTrees(readTree(tree), bytes)).toEqual([])
    }, 120_000)

    it('has the same files through the border', async () => {
      const { bytes, diagnostics } = await generateInMemory(readSpec(spec), { generator: outside, options })
      expect(diagnostics.filter(isError)).toEqual([])
      expect(compareTrees(outputs.get(name) ?? {}, bytes)).toEqual([])
    }, 120_000)
  })

  it('its templates ask for nothing but what a spec shows', () => {
    expect(watched.findings()).toEqual([])
  })

  it('no golden tree is left over', () => {
    const place = join(home, watched.generator.target)
    const trees = existsSync(place) ? readdirSync(place) : []
    expect(trees.filter((name) => !named.some((spec) => spec.name === name))).toEqual([])
  })
}
