import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { realDisk } from '../src/write/disk.ts'
import { holdProject } from '../src/write/hold-project.ts'
import { takeLock } from '../src/write/lock.ts'
import { placesOf } from '../src/write/places.ts'
import { folderWith, snapshot } from './folder.ts'

const open = (root: string) => {
  mkdirSync(join(root, '.locus'), { recursive: true })
  return placesOf(root)
}

describe('the lock of a project', () => {
  it('is held by one run at a time', async () => {
    const places = open(folderWith())
    const first = await takeLock(realDisk, places, 0)
    expect(first.held).toBe(true)
    expect(await takeLock(realDisk, places, 0)).toEqual({ held: false, process: process.pid })
    if (first.held) first.release()
    expect(await takeLock(realDisk, places, 0)).toMatchObject({ held: true })
  })

  it('goes from one waiting run to the next', async () => {
    const places = open(folderWith())
    let inside = 0
    let most = 0
    await Promise.all(Array.from({ length: 5 }, async () => {
      const lock = await takeLock(realDisk, places, 5000)
      if (!lock.held) throw new Error('not held')
      most = Math.max(most, (inside += 1))
      await new Promise((done) => setTimeout(done, 10))
      inside -= 1
      lock.release()
    }))
    expect(most).toBe(1)
    expect(existsSync(places.lock)).toBe(false)
  })

  it('is taken over from a process that is gone', async () => {
    const places = open(folderWith())
    const child = spawn(process.execPath, ['-e', ''])
    await new Promise((done) => child.once('exit', done))
    writeFileSync(places.lock, `${JSON.stringify({ process: child.pid, host: hostname(), began: '', nonce: 'x' })}\n`)
    expect(await takeLock(realDisk, places, 0)).toMatchObject({ held: true })
    expect(Object.keys(snapshot(places.state))).toEqual(['lock'])
  })

  it('is taken over from an earlier process with the number of a running one', async () => {
    const places = open(folderWith())
    writeFileSync(places.lock, `${JSON.stringify({ process: process.pid, host: hostname(), began: '1', nonce: 'x' })}\n`)
    expect(await takeLock(realDisk, places, 0)).toMatchObject({ held: process.platform === 'linux' })
  })

  it.each([JSON.stringify({ process: 1, host: 'another machine', began: '', nonce: 'x' }), 'no JSON', ''])('is respected where nobody can tell: %s', async (text) => {
    const places = open(folderWith())
    writeFileSync(places.lock, text)
    expect(await takeLock(realDisk, places, 0)).toMatchObject({ held: false })
  })

  it('that stays taken is an error, and nothing is left behind', async () => {
    const root = folderWith()
    const places = open(root)
    const lock = await takeLock(realDisk, places, 0)
    const hold = await holdProject(realDisk, places, 0)
    expect(hold.diagnostics.map(({ code }) => code)).toEqual(['engine/locked'])
    if (lock.held) lock.release()
    expect(snapshot(root)).toEqual({ '.locus/': '' })
  })

  it('leaves no folder where there was none', async () => {
    const root = folderWith({ 'a.locus': '' })
    const hold = await holdProject(realDisk, placesOf(root))
    expect(existsSync(placesOf(root).lock)).toBe(true)
    hold.release()
    expect(snapshot(root)).toEqual({ 'a.locus': '' })
  })
})
