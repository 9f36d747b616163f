import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import process from 'node:process'
import { runCommand } from '../scripts/run-command.ts'

/** A generated FastAPI application that is to be started. */
export interface ServerOptions {
  /** The folder with `app/` and `requirements.txt`. */
  readonly tree: string
  /** The interpreter of an environment with its requirements. */
  readonly python: string
  /** As SQLAlchemy writes it: `sqlite+aiosqlite:///…`, `postgresql+asyncpg://…`. */
  readonly database: string
  /** Loads the sample rows too. */
  readonly seed?: boolean
}

export interface Server {
  /** `http://127.0.0.1:<port>` */
  readonly url: string
  readonly pid: number
  /** What it has printed so far. */
  output(): string
  stop(): Promise<void>
}

/** Migrates the database and starts the application on a free port; returned when it says that it is ready. */
export async function startServer({ tree, python, database, seed = false }: ServerOptions): Promise<Server> {
  const port = await freePort()
  const prefix = /env_prefix="([A-Z0-9_]+)"/.exec(readFileSync(join(tree, 'app/settings.py'), 'utf8'))?.[1] ?? ''
  const env = { ...(process.env as Record<string, string>), [`${prefix}DATABASE_URL`]: database, [`${prefix}PORT`]: String(port), PYTHONDONTWRITEBYTECODE: '1' }
  await runCommand(python, ['-m', 'app', 'migrate'], { cwd: tree, env })
  if (seed) await runCommand(python, ['-m', 'app', 'seed'], { cwd: tree, env })
  const child = spawn(python, ['-m', 'app'], { cwd: tree, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  const chunks: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => void (chunks.length < 2000 && chunks.push(chunk)))
  const output = (): string => Buffer.concat(chunks).toString('utf8')
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const forget = endWithProcess(() => signal(child, 'SIGKILL'))
  const stop = async (): Promise<void> => {
    forget()
    signal(child, 'SIGTERM')
    const late = setTimeout(() => signal(child, 'SIGKILL'), 5000)
    await ended
    clearTimeout(late)
  }
  const url = `http://127.0.0.1:${port}`
  if (!(await isReady(url, child))) {
    await stop()
    throw new Error(`The application in ${tree} did not start:\n${output()}`)
  }
  return { url, pid: child.pid ?? 0, output, stop }
}

/** Runs `end` if this process ends first, by a signal too; the answer takes that back. */
export function endWithProcess(end: () => void): () => void {
  const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  const onSignal = (name: NodeJS.Signals): void => {
    forget()
    end()
    process.kill(process.pid, name)
  }
  const forget = (): void => {
    process.removeListener('exit', end)
    for (const name of names) process.removeListener(name, onSignal)
  }
  process.once('exit', end)
  for (const name of names) process.once(name, onSignal)
  return forget
}

async function isReady(url: string, child: ChildProcess): Promise<boolean> {
  const until = Date.now() + 60_000
  while (Date.now() < until && child.exitCode === null && child.signalCode === null) {
    const answer = await fetch(`${url}/readyz`).catch(() => undefined)
    if (answer?.status === 200) return true
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return false
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

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise<void>((resolve) => server.close(() => resolve()))
  return port
}
