import { createRequire } from 'node:module'
import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import { lazy } from './lazy.ts'
import { faultAtByte, type SyntaxFault } from './syntax-fault.ts'

export const ruffVersion = '0.17.3'

type Answer = { readonly text: string; readonly error?: undefined } | { readonly error: string }

/** Formats Python as `ruff format` does; a text that does not parse yields faults. */
export async function formatByRuff(text: string, lineWidth: number): Promise<{ readonly text: string; readonly faults: readonly SyntaxFault[] }> {
  const answer = await ask()(text, lineWidth)
  return answer.error === undefined ? { text: answer.text, faults: [] } : { text, faults: [faultOf(text, answer.error)] }
}

/** Begins to load ruff, while others still plan and print. */
export const prepareRuff = (): void => void ask()('', 80)

// Ruff is 10 MB of WebAssembly that block their thread, first to be compiled and then for each file: they have one of their own.
const ask = lazy(() => {
  spareCompilers()
  const worker = new Worker(source, { eval: true, workerData: createRequire(import.meta.url).resolve('@astral-sh/ruff-wasm-nodejs') })
  const waiting = new Map<number, { readonly resolve: (answer: Answer) => void; readonly reject: (error: Error) => void }>()
  let last = 0
  worker.unref()
  worker.on('message', ({ id, ...answer }: { readonly id: number } & Answer) => {
    waiting.get(id)?.resolve(answer)
    waiting.delete(id)
    // A process shall end when nobody waits any more.
    if (waiting.size === 0) worker.unref()
  })
  worker.on('error', (error: Error) => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  })
  return (text: string, width: number): Promise<Answer> =>
    new Promise((resolve, reject) => {
      last += 1
      waiting.set(last, { resolve, reject })
      worker.ref()
      worker.postMessage({ id: last, text, width }, [])
    })
})

/**
 * V8 optimizes WebAssembly for those who stay: of the 0.4 s of CPU that ruff took for fifty files, 0.3 s went into code that was hardly used again.
 * Two thousand files are formatted before it pays. Nothing else here is WebAssembly.
 */
function spareCompilers(): void {
  for (const flag of ['--wasm-tiering-budget=2000000000', '--wasm-lazy-validation']) setFlagsFromString(flag)
}

const source = `
const { parentPort, workerData } = require('node:worker_threads')
const { Workspace, PositionEncoding } = require(workerData)
const workspaces = new Map()
const workspaceOf = (width) => {
  if (!workspaces.has(width)) workspaces.set(width, new Workspace({ 'line-length': width, 'target-version': 'py311' }, PositionEncoding.Utf16))
  return workspaces.get(width)
}
parentPort.on('message', ({ id, text, width }) => {
  try {
    parentPort.postMessage({ id, text: workspaceOf(width).format(text) })
  } catch (thrown) {
    parentPort.postMessage({ id, error: String(thrown?.message ?? thrown) })
  }
})
`

/** Ruff's message ends in `at byte range 6..7`. */
function faultOf(text: string, message: string): SyntaxFault {
  const [place, start] = / at byte range (\d+)\.\.\d+$/.exec(message) ?? []
  if (place === undefined) return { line: 1, column: 1, reason: message }
  return faultAtByte(text, Number(start), message.slice(0, -place.length))
}
