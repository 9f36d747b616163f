import { parentPort } from 'node:worker_threads'
import type { Reply, Request } from './on-thread.ts'
import { perform } from './task.ts'

/** The thread's own file: `on-thread.ts` starts it from beside itself. */
parentPort?.on('message', async ({ id, task }: Request) => parentPort?.postMessage(await replyTo(id, task), []))

async function replyTo(id: number, task: Request['task']): Promise<Reply> {
  try {
    return { id, done: await perform(task) }
  } catch (thrown) {
    return { id, error: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown) }
  }
}
