import type { Tools } from '../setup.ts'

/** One part of the tests: what it needs, what changes call for it, and how it runs. */
export interface Stage {
  readonly name: string
  /** `always`, `change` (when one of `touches` changed) or only with `--everything`. */
  readonly tier: 'always' | 'change' | 'everything'
  /** Folders whose change calls for it; packages that they depend on are followed. */
  readonly touches?: readonly string[]
  readonly needs: readonly ('python' | 'vue' | 'chromium' | 'postgresql')[]
  readonly run: (context: Context) => Promise<Counts>
}

export interface Context {
  readonly tools: Tools
  readonly everything: boolean
  /** Picks mutants and orders: the commit's hash. */
  readonly seed: string
  readonly say: (text: string) => void
}

export interface Counts {
  readonly passed: number
  readonly failed: number
  /** By name, with the reason. */
  readonly skipped?: readonly string[]
}
