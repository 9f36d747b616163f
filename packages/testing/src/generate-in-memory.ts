import type { Diagnostic } from '@locus/diagnostics'
import { produce, stopwatch, type Keys } from '@locus/engine'
import type { LoadedGenerator } from '@locus/generator-sdk'
import type { Json, Model } from '@locus/model'
import { Volume } from 'memfs'
import { compileSources } from './compile-sources.ts'
import type { Sources } from './source.ts'

export interface InMemoryConfig {
  readonly generator: LoadedGenerator
  readonly options?: Readonly<Record<string, Json>>
  /** Models of earlier migrations. */
  readonly history?: readonly Model[]
}

export interface InMemory {
  /** The output folder is `/`. */
  readonly volume: Volume
  /** Text by path, in order. */
  readonly files: Readonly<Record<string, string>>
  readonly bytes: Readonly<Record<string, Buffer>>
  readonly diagnostics: readonly Diagnostic[]
  /** Absent if the sources have errors. */
  readonly keys?: Keys
}

/** Everything that a generator makes of a program, formatted and checked; no disk is touched. */
export async function generateInMemory(sources: Sources, { generator, options = {}, history = [] }: InMemoryConfig): Promise<InMemory> {
  const { program, diagnostics: found } = compileSources(sources)
  if (!program) return { volume: new Volume(), files: {}, bytes: {}, diagnostics: found }
  const { products, volume, diagnostics } = await produce({ program, targets: [{ name: generator.target, out: '', options, generator }], keys: true }, history, stopwatch().watch)
  const [product] = products
  const paths = product?.output.files.map(({ path }) => path).toSorted() ?? []
  const bytes = Object.fromEntries(paths.map((path) => [path, Buffer.from(volume.readFileSync(`/${path}`))]))
  const files = Object.fromEntries(Object.entries(bytes).map(([path, content]) => [path, content.toString('utf8')]))
  return { volume, files, bytes, diagnostics: [...found, ...diagnostics], ...(product?.keys && { keys: product.keys }) }
}
