import { spawn, spawnSync } from 'node:child_process'
import { chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createConnection } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { postgres } from '../scripts/toolchain.ts'
import { endWithProcess, freePort } from './server.ts'

export interface Cluster {
  /** Makes an empty database and returns its URL as SQLAlchemy writes it. */
  database(name: string): string
  stop(): Promise<void>
}

/** A PostgreSQL of one's own, in a temporary folder, on a free port, without a care for the disk. Throws where there is none. */
export async function startPostgres(): Promise<Cluster> {
  const bin = postgres()
  if (bin === undefined) throw new Error('PostgreSQL is not installed: no initdb was found')
  const folder = mkdtempSync(join(tmpdir(), 'locus-postgres-'))
  const user = unprivileged()
  if (user) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  mkdirSync(data)
  if (user) chownSync(data, user.uid, user.gid)
  const options = { cwd: folder, env: { ...process.env, LC_ALL: 'C.UTF-8', TZ: 'America/St_Johns' }, ...user }
  // Text in an order that is not that of the bytes, as most installations have it.
  const made = [['--locale-provider=icu', '--icu-locale=en'], []].some((locale) => {
    rmSync(data, { recursive: true, force: true })
    return spawnSync(join(bin, 'initdb'), ['-D', data, '-U', 'locus', '-A', 'trust', '-E', 'UTF8', '--no-sync', ...locale], { ...options, stdio: 'ignore' }).status === 0
  })
  if (!made) throw new Error('initdb failed')
  const port = await freePort()
  const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`, 'fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=100', 'shared_buffers=64MB']
  const child = spawn(join(bin, 'postgres'), ['-D', data, ...settings.flatMap((setting) => ['-c', setting])], { ...options, stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const forget = endWithProcess(() => void child.kill('SIGQUIT'))
  const stop = async (): Promise<void> => {
    forget()
    child.kill('SIGINT')
    const late = setTimeout(() => child.kill('SIGQUIT'), 10_000)
    await ended
    clearTimeout(late)
    rmSync(folder, { recursive: true, force: true })
  }
  if (!(await listens(port, () => child.exitCode === null))) {
    await stop()
    throw new Error('PostgreSQL did not start')
  }
  return {
    database(name) {
      for (let attempt = 0; attempt < 50; attempt++) {
        const done = spawnSync(join(bin, 'psql'), ['-h', '127.0.0.1', '-p', String(port), '-U', 'locus', '-d', 'postgres', '-q', '-c', `CREATE DATABASE "${name}"`], { encoding: 'utf8' })
        if (done.status === 0) return `postgresql+asyncpg://locus@127.0.0.1:${port}/${name}`
        if (!/starting up|refused/.test(done.stderr)) throw new Error(`no database could be made: ${done.stderr}`)
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
      }
      throw new Error('PostgreSQL does not take connections')
    },
    stop,
  }
}

/** `initdb` refuses to run as root. */
function unprivileged(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' })).map((done) => (done.status === 0 ? Number(done.stdout) : Number.NaN))
    if (uid !== undefined && gid !== undefined && !Number.isNaN(uid) && !Number.isNaN(gid)) return { uid, gid }
  }
  throw new Error('root needs a user for PostgreSQL: neither postgres nor nobody exists')
}

async function listens(port: number, isAlive: () => boolean): Promise<boolean> {
  const until = Date.now() + 30_000
  while (Date.now() < until && isAlive()) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = createConnection({ host: '127.0.0.1', port })
      socket.once('connect', () => (socket.destroy(), resolve(true)))
      socket.once('error', () => resolve(false))
    })
    if (open) return true
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return false
}
