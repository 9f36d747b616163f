import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Disk } from './disk.ts'
import type { Places } from './places.ts'
import { isCode } from './read-file.ts'

/** Who holds the project: one JSON line in `.locus/lock`. */
interface Holder {
  readonly process: number
  readonly host: string
  /** Tells processes with one number apart, where the system says when they began; else ''. */
  readonly began: string
  readonly nonce: string
}

export type Lock = { readonly held: true; release(): void } | { readonly held: false; readonly process: number }

/** Takes the project for this run; waits up to `patience` milliseconds for another run. A lock whose process is gone is taken over. */
export async function takeLock(disk: Disk, { state, lock }: Places, patience: number): Promise<Lock> {
  const me: Holder = { process: process.pid, host: hostname(), began: beganOf(process.pid), nonce: randomUUID() }
  const text = `${JSON.stringify(me)}\n`
  const mine = join(state, `lock-${me.nonce}`)
  const until = performance.now() + patience
  for (;;) {
    if (tryCreate(disk, mine, lock, text)) return { held: true, release: () => void (read(lock) === text && disk.remove(lock)) }
    const seen = read(lock)
    if (seen === undefined) continue
    const holder = parse(seen)
    if (holder && !isAlive(holder, me)) {
      // Of two that take over, one moves the old lock away; the other may move the first one's new lock, sees it, and puts it back.
      if (tryRename(disk, lock, mine)) {
        if (read(mine) === seen) disk.remove(mine)
        else tryRename(disk, mine, lock)
      }
      continue
    }
    if (performance.now() >= until) return { held: false, process: holder?.process ?? 0 }
    await setTimeout(50)
  }
}

function isAlive(holder: Holder, me: Holder): boolean {
  if (holder.host !== me.host) return true
  try {
    process.kill(holder.process, 0)
  } catch (thrown) {
    return isCode(thrown, 'EPERM')
  }
  const began = beganOf(holder.process)
  return began === '' || holder.began === '' || began === holder.began
}

function parse(text: string): Holder | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && 'process' in value && typeof value.process === 'number' && Number.isSafeInteger(value.process) && value.process > 0 && 'host' in value && 'nonce' in value ? (value as Holder) : undefined
  } catch {
    return undefined
  }
}

/** Start of a process in ticks since boot, as Linux tells it. */
function beganOf(pid: number): string {
  const stat = process.platform === 'linux' ? read(`/proc/${pid}/stat`) : undefined
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (thrown) {
    if (isCode(thrown, 'ENOENT', 'ENOTDIR', 'ESRCH')) return undefined
    throw thrown
  }
}

/** Appears with its whole text at once, so that nobody reads half a lock. */
function tryCreate(disk: Disk, mine: string, lock: string, text: string): boolean {
  disk.writeNew(mine, Buffer.from(text))
  try {
    disk.link(mine, lock)
    return true
  } catch (thrown) {
    if (isCode(thrown, 'EEXIST')) return false
    if (!isCode(thrown, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS')) throw thrown
    if (existsSync(lock)) return false
    disk.writeNew(lock, Buffer.from(text))
    return true
  } finally {
    disk.remove(mine)
  }
}

function tryRename(disk: Disk, from: string, to: string): boolean {
  try {
    disk.rename(from, to)
    return true
  } catch (thrown) {
    if (isCode(thrown, 'ENOENT')) return false
    throw thrown
  }
}
