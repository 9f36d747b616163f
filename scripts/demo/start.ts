import { spawn, type ChildProcess } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import process from 'node:process'
import { backendEnvironment, type Prepared } from './prepare.ts'
import { serve } from './serve.ts'

export interface Running {
  readonly url: string
  readonly api: number
  /** Kills the backend's process at once; the page stays. */
  killBackend(): Promise<void>
  stop(): Promise<void>
}

/** Both halves on free ports, as one origin. */
export async function start({ backend, frontend, python, database }: Prepared): Promise<Running> {
  const api = await freePort()
  const child = spawn(python, ['-m', 'app'], { cwd: backend, env: { ...process.env, ...backendEnvironment(backend, database, api) }, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  const output: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => void (output.length < 1000 && output.push(chunk)))
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  process.once('exit', () => signal(child, 'SIGKILL'))
  await ready(api, child, () => Buffer.concat(output).toString('utf8'))
  const page = await serve(join(frontend, 'dist'), { port: api })
  const end = async (name: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    signal(child, name)
    const late = setTimeout(() => signal(child, 'SIGKILL'), 5000)
    await ended
    clearTimeout(late)
  }
  return {
    url: page.url,
    api,
    killBackend: () => end('SIGKILL'),
    stop: async () => {
      await Promise.all([page.close(), end('SIGTERM')])
    },
  }
}

/** To the whole group: a server may have workers. */
function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  try {
    process.kill(-child.pid, name)
  } catch {
    child.kill(name)
  }
}

async function ready(port: number, child: ChildProcess, output: () => string): Promise<void> {
  const until = Date.now() + 60_000
  while (Date.now() < until) {
    if (child.exitCode !== null) break
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined)
    if (answer?.status === 200) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  signal(child, 'SIGKILL')
  throw new Error(`The backend did not start:\n${output()}`)
}

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise<void>((resolve) => server.close(() => resolve()))
  return port
}
