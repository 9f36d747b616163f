import { createRequire } from 'node:module'
import type * as ruffModule from '@astral-sh/ruff-wasm-nodejs'
import { faultAtByte, type SyntaxFault } from './syntax-fault.ts'

export const ruffVersion = '0.17.3'

type Ruff = typeof ruffModule
type Workspace = InstanceType<Ruff['Workspace']>

let ruff: Ruff | undefined
const workspaces = new Map<number, Workspace>()

/** Formats Python as `ruff format` does; a text that does not parse yields faults. */
export function formatByRuff(text: string, lineWidth: number): { readonly text: string; readonly faults: readonly SyntaxFault[] } {
  try {
    return { text: workspaceOf(lineWidth).format(text), faults: [] }
  } catch (thrown) {
    return { text, faults: [faultOf(text, String(thrown instanceof Error ? thrown.message : thrown))] }
  }
}

function workspaceOf(lineWidth: number): Workspace {
  const known = workspaces.get(lineWidth)
  if (known) return known
  // A CommonJS package that compiles 10 MB of WebAssembly when it is loaded: only where Python is written.
  ruff ??= createRequire(import.meta.url)('@astral-sh/ruff-wasm-nodejs') as Ruff
  const made = new ruff.Workspace({ 'line-length': lineWidth, 'target-version': 'py311' }, ruff.PositionEncoding.Utf16)
  workspaces.set(lineWidth, made)
  return made
}

/** Ruff's message ends in `at byte range 6..7`. */
function faultOf(text: string, message: string): SyntaxFault {
  const [place, start] = / at byte range (\d+)\.\.\d+$/.exec(message) ?? []
  if (place === undefined) return { line: 1, column: 1, reason: message }
  return faultAtByte(text, Number(start), message.slice(0, -place.length))
}
