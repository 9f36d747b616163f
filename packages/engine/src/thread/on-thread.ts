import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { lazy } from '../format/lazy.ts'
import type { SyntaxFault } from '../format/syntax-fault.ts'
import type { Done, Task } from './task.ts'

export interface Request {
  readonly id: number
  readonly task: Task
}
export type Reply = { readonly id: number; readonly done: Done; readonly error?: undefined } | { readonly id: number; readonly error: string }

/** Formats Python as `ruff format` does; a text that does not parse yields faults. */
export const formatPython = (text: string, lineWidth: number): Promise<Done> => ask()({ kind: 'format-python', text, lineWidth })

/** A single-file component by Vue's own parser. */
export const checkVue = async (path: string, text: string): Promise<readonly SyntaxFault[]> => (await ask()({ kind: 'check-vue', path, text })).faults

/** Begins to load what a kind of file needs, while others still plan and print. */
export function prepareThread(paths: readonly string[]): void {
  for (const [end, warm] of warmers) if (paths.some((path) => path.endsWith(end))) warm()
}

const warmers = [
  ['.py', lazy(() => void formatPython('', 80))],
  ['.vue', lazy(() => void checkVue('a.vue', '<template><a :b="1" /></template>\n'))],
] as const

// One thread for all of it, so that the main one can print the next target meanwhile.
const ask = lazy(() => {
  const worker = new Worker(new URL(`./syntax-thread${extname(import.meta.url)}`, import.meta.url))
  const waiting = new Map<number, { readonly resolve: (done: Done) => void; readonly reject: (error: Error) => void }>()
  let last = 0
  worker.unref()
  worker.on('message', (reply: Reply) => {
    const asked = waiting.get(reply.id)
    waiting.delete(reply.id)
    if (reply.error === undefined) asked?.resolve(reply.done)
    else asked?.reject(new Error(reply.error))
    // A process shall end when nobody waits any more.
    if (waiting.size === 0) worker.unref()
  })
  worker.on('error', (error: Error) => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  })
  return (task: Task): Promise<Done> =>
    new Promise((resolve, reject) => {
      last += 1
      waiting.set(last, { resolve, reject })
      worker.ref()
      worker.postMessage({ id: last, task } satisfies Request, [])
    })
})
