import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { generate } from '../src/generate.ts'
import { realDisk } from '../src/write/disk.ts'
import { placesOf } from '../src/write/places.ts'
import { recover } from '../src/write/recover.ts'
import { demoGenerator } from './demo-generator.ts'
import { folderOnDisk, snapshot } from './folder.ts'
import { entity, field, program, shop } from './program.ts'

const child = (root: string, at: number, more: { readonly uid?: number } = {}): ChildProcess =>
  spawn(process.execPath, ['--conditions=@locus/source', '--no-warnings', fileURLToPath(new URL('generate-child.ts', import.meta.url)), root, String(at)], { stdio: ['ignore', 'pipe', 'inherit'], ...more })

/** What a child says first. */
const firstLine = (process: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = ''
    process.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      if (text.includes('\n')) resolve(text.split('\n')[0] ?? '')
    })
    process.once('exit', (code, signal) => reject(new Error(`the child ended with ${code ?? signal}: ${text}`)))
  })
const ended = (process: ChildProcess): Promise<unknown> => new Promise((resolve) => (process.exitCode !== null || process.signalCode !== null ? resolve(undefined) : process.once('exit', resolve)))
const files = (root: string): Readonly<Record<string, string>> => Object.fromEntries(Object.entries(snapshot(root, (path) => /^\.locus\/(stage|journal|lock)/.test(path))).filter(([path]) => !path.startsWith('.locus/base/') && !path.endsWith('/')))
const earlier = program([entity('Customer', [field('Customer', 'title')]), entity('Legacy', [field('Legacy', 'text')])])
const write = (root: string, of = shop()) => generate({ project: { root }, program: of, mode: 'write', targets: [{ name: 'demo', out: 'generated/demo', options: {}, generator: demoGenerator() }] })

describe('a process that is killed in the middle of a commit', () => {
  it('leaves the old files or the new ones, and the next run goes on', async () => {
    const [old, now] = [folderOnDisk(), folderOnDisk()]
    await write(old, earlier)
    await write(now, earlier)
    const count = child(now, -1)
    const { calls, codes } = JSON.parse(await firstLine(count)) as { readonly calls: number; readonly codes: readonly string[] }
    expect(codes).toEqual([])
    const [before, after] = [files(old), files(now)]
    expect(before).not.toEqual(after)
    const seen = new Set<string>()
    for (const at of [0.1, 0.5, 0.65, 0.8, 0.95].map((part) => Math.floor(calls * part))) {
      const root = folderOnDisk()
      await write(root, earlier)
      const killed = child(root, at)
      expect(await firstLine(killed)).toBe('here')
      killed.kill('SIGKILL')
      await ended(killed)
      await recover(realDisk, placesOf(root))
      const found = files(root)
      expect([before, after], `call ${at}`).toContainEqual(found)
      seen.add(JSON.stringify(found) === JSON.stringify(after) ? 'new' : 'old')
      const result = await write(root)
      expect(result.diagnostics, `call ${at}`).toEqual([])
      expect(files(root)).toEqual(after)
    }
    expect([...seen].toSorted()).toEqual(['new', 'old'])
  }, 300_000)

  it('is told of by a dry run, which leaves everything as it is', async () => {
    const root = folderOnDisk()
    await write(root, earlier)
    const counted = folderOnDisk()
    await write(counted, earlier)
    const { calls } = JSON.parse(await firstLine(child(counted, -1))) as { readonly calls: number }
    const killed = child(root, Math.floor(calls * 0.75))
    expect(await firstLine(killed)).toBe('here')
    killed.kill('SIGKILL')
    await ended(killed)
    const shot = snapshot(root)
    const dry = await generate({ project: { root }, program: shop(), mode: 'dry-run', targets: [{ name: 'demo', out: 'generated/demo', options: {}, generator: demoGenerator() }] })
    expect(dry.diagnostics.map(({ code }) => code)).toEqual(['engine/commit-pending'])
    expect(new Set(dry.targets[0]?.changes.map(({ action }) => action))).toEqual(new Set(['unchanged']))
    expect(snapshot(root)).toEqual(shot)
    const result = await write(root)
    expect(result.diagnostics.map(({ code }) => code)).toEqual(['engine/commit-completed'])
    expect(files(root)).toEqual(files(counted))
  }, 180_000)
})

describe('two processes', () => {
  it('write one after the other', async () => {
    const root = folderOnDisk()
    const both = await Promise.all([child(root, -1), child(root, -1)].map(firstLine))
    for (const line of both) expect(JSON.parse(line)).toMatchObject({ codes: [] })
    const alone = folderOnDisk()
    await write(alone)
    expect(snapshot(root)).toEqual(snapshot(alone))
  }, 180_000)
})

describe('a process without the right to write', () => {
  // The tests may run as root, whom no mode stops: then the child is somebody else.
  const nobody = process.getuid?.() === 0 ? { uid: 65534 } : {}

  it('is told so, and nothing is written', async () => {
    const closed = folderOnDisk({ 'a.locus': '' })
    chmodSync(closed, 0o555)
    expect(JSON.parse(await firstLine(child(closed, -1, nobody)))).toMatchObject({ codes: ['engine/not-writable'], messages: ['No permission to write ".locus"'] })
    expect(snapshot(closed)).toEqual({ 'a.locus': '' })
    chmodSync(closed, 0o755)

    const open = folderOnDisk({ 'a.locus': '' })
    chmodSync(open, 0o777)
    mkdirSync(join(open, 'generated'), { mode: 0o555 })
    expect(JSON.parse(await firstLine(child(open, -1, nobody)))).toMatchObject({ codes: ['engine/not-writable'], messages: ['No permission to write "generated"'] })
    expect(snapshot(open)).toEqual({ 'a.locus': '', 'generated/': '' })
  }, 180_000)
})
