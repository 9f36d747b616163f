import type { LoadedGenerator } from '@locus/generator-sdk'
import { prepareRuff } from './format/ruff.ts'

/** Begins to load what takes long, beside the reading of the sources; a guess by the assets, which costs nothing where it is wrong. */
export function prepareFormatters({ assets }: Pick<LoadedGenerator, 'assets'>): void {
  if (Object.keys(assets).some((path) => path.endsWith('.py'))) prepareRuff()
}
