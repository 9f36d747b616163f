import { createRequire } from 'node:module'
import { setFlagsFromString } from 'node:v8'
import type * as Ruff from '@astral-sh/ruff-wasm-nodejs'
import { lazy } from './lazy.ts'
import { faultAtByte, type SyntaxFault } from './syntax-fault.ts'

export const ruffVersion = '0.17.3'

/** Formats Python as `ruff format` does; a text that does not parse yields faults. Blocks its thread. */
export async function formatByRuff(text: string, lineWidth: number): Promise<{ readonly text: string; readonly faults: readonly SyntaxFault[] }> {
  const workspace = load()(lineWidth)
  try {
    return { text: workspace.format(text), faults: [] }
  } catch (thrown) {
    return { text, faults: [faultOf(text, thrown instanceof Error ? thrown.message : String(thrown))] }
  }
}

const load = lazy(() => {
  spareCompilers()
  // 10 MB of WebAssembly.
  const { Workspace, PositionEncoding } = createRequire(import.meta.url)('@astral-sh/ruff-wasm-nodejs') as typeof Ruff
  const made = new Map<number, Ruff.Workspace>()
  return (width: number): Ruff.Workspace => {
    const workspace = made.get(width) ?? new Workspace({ 'line-length': width, 'target-version': 'py311' }, PositionEncoding.Utf16)
    made.set(width, workspace)
    return workspace
  }
})

/**
 * V8 optimizes WebAssembly for those who stay: of the 0.4 s of CPU that ruff took for fifty files, 0.3 s went into code that was hardly used again.
 * Two thousand files are formatted before it pays. Nothing else here is WebAssembly.
 */
function spareCompilers(): void {
  for (const flag of ['--wasm-tiering-budget=2000000000', '--wasm-lazy-validation']) setFlagsFromString(flag)
}

/** Ruff's message ends in `at byte range 6..7`. */
function faultOf(text: string, message: string): SyntaxFault {
  const [place, start] = / at byte range (\d+)\.\.\d+$/.exec(message) ?? []
  if (place === undefined) return { line: 1, column: 1, reason: message }
  return faultAtByte(text, Number(start), message.slice(0, -place.length))
}
