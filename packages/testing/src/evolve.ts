import type { Keys } from '@locus/engine'
import { generateInMemory, type InMemory, type InMemoryConfig } from './generate-in-memory.ts'
import type { Sources } from './source.ts'

/** What a change of the sources changed in a generator's output: ids and paths, sorted. */
export interface Evolution {
  /** Subjects to plan again. */
  readonly planned: readonly string[]
  /** Files to print again. */
  readonly printed: readonly string[]
  /** Files whose bytes differ, are new or are gone. */
  readonly written: readonly string[]
  readonly before: InMemory
  readonly after: InMemory
}

/** Generates from two states of a program and tells what must be done again. */
export async function evolve(before: Sources, after: Sources, config: InMemoryConfig): Promise<Evolution> {
  const [old, now] = [await generateInMemory(before, config), await generateInMemory(after, config)]
  return {
    planned: differences(keysOf(old).plan, keysOf(now).plan),
    printed: differences(keysOf(old).text, keysOf(now).text),
    written: differences(old.files, now.files),
    before: old,
    after: now,
  }
}

/** A comment line at the top of every source: it moves all else by a line and means nothing. */
export function withComments({ sources, manifest, ...rest }: Sources): Sources {
  return {
    ...rest,
    sources: sources.map(({ path, text }) => ({ path, text: `// a line that means nothing\n${text}` })),
    ...(manifest && { manifest: { ...manifest, text: `# a line that means nothing\n${manifest.text}` } }),
  }
}

const keysOf = ({ keys, diagnostics }: InMemory): Keys => {
  if (!keys) throw new Error(`nothing was generated: ${diagnostics.map(({ code, message }) => `${code}: ${message}`).join('; ')}`)
  return keys
}

const differences = (before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => before[name] !== after[name]).toSorted()
