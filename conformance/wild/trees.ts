import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { generateInMemory, loadGenerator } from '@locus/testing'
import { root } from '../../scripts/toolchain.ts'
import { wildProject } from './project.ts'

/** A model that was made up, and what was generated from it. */
export interface Tree {
  readonly seed: number
  readonly folder: string
  readonly backend: string
  readonly frontend: string
}

/** Writes the project of a seed below `work`, and both targets beside it: what is refused should have been valid. */
export async function grower(work: string): Promise<(seed: number) => Promise<Tree>> {
  const generators = await Promise.all(['fastapi', 'vue'].map((name) => loadGenerator(join(root, 'packages', `gen-${name}`))))
  return async (seed) => {
    const project = wildProject(seed)
    const folder = join(work, `seed-${seed}`)
    const { 'Locus.toml': manifest = '', ...texts } = project
    const sources = { sources: Object.entries(texts).map(([path, text]) => ({ path, text })), manifest: { path: 'Locus.toml', text: manifest }, folderName: `seed-${seed}` }
    write(folder, project)
    for (const generator of generators) {
      const { bytes, diagnostics } = await generateInMemory(sources, { generator })
      const errors = diagnostics.filter(({ severity }) => severity === 'error')
      if (errors.length > 0) throw new Error(errors.map(({ code, message, span }) => `${span?.file ?? ''} ${code} ${message}`).join('\n'))
      write(join(folder, 'generated', generator.target), bytes)
    }
    return { seed, folder, backend: join(folder, 'generated/fastapi'), frontend: join(folder, 'generated/vue') }
  }
}

function write(folder: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

/** Counts what was tried, and says what failed and with which seeds. */
export interface Tally {
  attempt(seeds: readonly number[], what: string, run: () => Promise<unknown>): Promise<boolean>
  add(seed: number, what: string, counts: { readonly passed: number; readonly failed: number }): void
  passed(): number
  failed(): ReadonlyMap<number, readonly string[]>
}

export function createTally(say: (text: string) => void): Tally {
  let passed = 0
  const failed = new Map<number, string[]>()
  const fail = (seed: number, what: string): void => void failed.set(seed, [...(failed.get(seed) ?? []), what])
  return {
    async attempt(seeds, what, run) {
      try {
        await run()
        passed += seeds.length
        return true
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error)
        // A command for many trees names those that it complains of.
        const named = seeds.filter((seed) => seeds.length === 1 || new RegExp(`seed-${seed}\\b`).test(message))
        for (const seed of named.length > 0 ? named : seeds) fail(seed, what)
        say(`FAILED ${what}, seed ${(named.length > 0 ? named : seeds).join(', ')}\n${message}`)
        return false
      }
    },
    add(seed, what, counts) {
      passed += counts.passed
      if (counts.failed > 0) fail(seed, `${what} (${counts.failed})`)
    },
    passed: () => passed,
    failed: () => failed,
  }
}
