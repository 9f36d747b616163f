import type { LoadedGenerator } from '@locus/generator-sdk'
import { prepareThread } from './thread/on-thread.ts'

/** Begins to load what takes long, beside the reading of the sources; a guess by the assets, which costs nothing where it is wrong. */
export const prepareFormatters = ({ assets }: Pick<LoadedGenerator, 'assets'>): void => prepareThread(Object.keys(assets))
