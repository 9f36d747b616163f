import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Diagnostic } from '@locus/diagnostics'
import { hashOf } from '../src/hash.ts'
import { commit } from '../src/write/commit.ts'
import { realDisk } from '../src/write/disk.ts'
import type { Operation } from '../src/write/operation.ts'
import { placesOf } from '../src/write/places.ts'
import { recover } from '../src/write/recover.ts'
import { faultyDisk } from './faulty-disk.ts'
import { folderWith, snapshot, write } from './folder.ts'

const before = { 'out/a.txt': 'old a\n', 'out/deep/b.txt': 'old b\n', 'out/gone/c.txt': 'old c\n', 'own.txt': 'mine\n', '.locus/manifest': 'old manifest\n' }
const after = { 'out/a.txt': 'new a\n', 'out/deep/b.txt': 'new b\n', 'out/new/one/d.txt': 'new d\n', 'out/e.txt': 'new e\n', 'own.txt': 'mine\n', '.locus/manifest': 'new manifest\n' }

function operations(): readonly Operation[] {
  const writes = Object.entries(after).filter(([path, text]) => (before as Record<string, string>)[path] !== text)
  return [
    { kind: 'delete', path: 'out/gone/c.txt', before: hashOf('old c\n') },
    ...writes.map(([path, text]): Operation => ({ kind: 'write', path, before: path in before ? hashOf((before as Record<string, string>)[path] ?? '') : null, bytes: Buffer.from(text) })),
  ]
}
const filesOf = (root: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(snapshot(root, (path) => path === '.locus/stage')).filter(([path]) => !path.endsWith('/')))

/** Calls that a commit without faults makes. */
async function callsOf(): Promise<number> {
  const places = placesOf(folderWith(before))
  const { disk, calls } = faultyDisk(Infinity, '', 'once')
  await commit(disk, places, operations())
  return calls()
}
let total = 0
beforeAll(async () => {
  total = await callsOf()
})

describe('a commit', () => {
  it('makes a good number of calls, each of which may fail', () => {
    expect(total).toBeGreaterThan(20)
  })

  it('brings all operations to the disk and leaves nothing of its own', async () => {
    const root = folderWith(before)
    expect(await commit(realDisk, placesOf(root), operations())).toEqual([])
    expect(snapshot(root)).toEqual(after)
  })

  /** What one commit came to. What a closing step could not drop is left for the next run: work files, an empty folder. */
  const outcomeOf = (root: string, diagnostics: readonly Diagnostic[]): string => {
    const tree = JSON.stringify(filesOf(root))
    const state = tree === JSON.stringify(filesOf(folderWith(after))) ? 'new' : tree === JSON.stringify(filesOf(folderWith(before))) ? 'old' : 'torn'
    return [...diagnostics.map(({ code }) => code), state, ...(existsSync(placesOf(root).journal) ? ['open'] : [])].join(' ')
  }

  it.each([['ENOSPC', 'engine/disk-full'], ['EACCES', 'engine/not-writable'], ['EIO', 'engine/write-failed']])('leaves the old tree or the new one when one call fails with %s, at any step', async (code, found) => {
    const outcomes = new Set<string>()
    for (let at = 0; at < total; at += 1) {
      const root = folderWith(before)
      outcomes.add(outcomeOf(root, await commit(faultyDisk(at, code, 'once').disk, placesOf(root), operations())))
    }
    expect([...outcomes].toSorted()).toEqual([`${found} old`, 'new'])
  })

  it('leaves the old tree or the new one when the disk is full from some step on', async () => {
    const outcomes = new Set<string>()
    for (let at = 0; at < total; at += 1) {
      const root = folderWith(before)
      outcomes.add(outcomeOf(root, await commit(faultyDisk(at, 'ENOSPC', 'full').disk, placesOf(root), operations())))
    }
    expect([...outcomes].toSorted()).toEqual(['engine/disk-full old', 'new'])
  })

  it.each(['crash', 'torn'] as const)('that ends in a %s after any step is rolled forward or was never begun', async (how) => {
    const outcomes = new Set<string>()
    for (let at = 0; at < total; at += 1) {
      const root = folderWith(before)
      await commitUntilDeath(faultyDisk(at, 'ECRASH', how).disk, root)
      const isOpen = existsSync(placesOf(root).journal)
      const first = await recover(realDisk, placesOf(root))
      // Nothing is left to do, nor of ours to be seen.
      const second = await recover(realDisk, placesOf(root))
      outcomes.add(`${isOpen ? 'open' : 'closed'}: ${outcomeOf(root, [...first, ...second])}${Object.keys(snapshot(root)).length > 6 ? ' litter' : ''}`)
    }
    expect([...outcomes].toSorted()).toEqual(['closed: new', 'closed: old', 'open: engine/commit-completed new'])
  })

  it('that crashes again while it is completed is completed by the run after', async () => {
    for (let at = 8; at < total; at += 1) {
      for (let again = at % 2; again < 12; again += 2) {
        const root = folderWith(before)
        await commitUntilDeath(faultyDisk(at, 'ECRASH', 'torn').disk, root)
        await recover(faultyDisk(again, 'ECRASH', 'torn').disk, placesOf(root))
        await recover(realDisk, placesOf(root))
        expect([before, after], `steps ${at}, ${again}`).toContainEqual(snapshot(root))
      }
    }
  })

  it('that can neither go on nor back stays open, is told, and is completed by the next run', async () => {
    const root = folderWith(before)
    const places = placesOf(root)
    // Neither renames nor anything else works from the middle on, and the process lives.
    const diagnostics = await commit(faultyDisk(total - 8, 'EIO', 'crash').disk, places, operations())
    expect(diagnostics.map(({ code }) => code)).toEqual(['engine/commit-open'])
    expect((await recover(faultyDisk(0, 'EIO', 'crash').disk, places)).map(({ code }) => code)).toEqual(['engine/commit-open'])
    expect((await recover(realDisk, places)).map(({ code }) => code)).toEqual(['engine/commit-completed'])
    expect(snapshot(root)).toEqual(after)
  })

  it('does not overwrite a file that was edited after the comparison', async () => {
    const root = folderWith(before)
    const planned = operations()
    write(root, { 'out/a.txt': 'edited meanwhile\n', 'out/gone/c.txt': 'edited too\n', 'out/e.txt': 'mine now\n' })
    await commit(realDisk, placesOf(root), planned)
    expect(snapshot(root)).toEqual({ ...after, 'out/a.txt': 'edited meanwhile\n', 'out/gone/c.txt': 'edited too\n', 'out/e.txt': 'mine now\n' })
  })
})

/** What happens in the process after its death does not count. */
const commitUntilDeath = (disk: Parameters<typeof commit>[0], root: string): Promise<unknown> => commit(disk, placesOf(root), operations()).catch((thrown: unknown) => (String(thrown).includes('injected') ? undefined : Promise.reject(thrown)))

describe('a journal', () => {
  it.each([
    ['../outside.txt', 'engine/state-damaged'],
    ['/etc/outside.txt', 'engine/state-damaged'],
    ['out/../../outside.txt', 'engine/state-damaged'],
    ['.git/hooks/post-checkout', 'engine/state-damaged'],
    ['.locus/../../outside.txt', 'engine/state-damaged'],
  ])('that names %s is refused', async (path, code) => {
    const root = folderWith({ 'project/.locus/stage/0': 'evil\n', 'project/.locus/journal': `locus journal 1\n${JSON.stringify(['write', path, null, hashOf('evil\n'), '0'])}\nend 1\n` })
    const shot = snapshot(root)
    expect((await recover(realDisk, placesOf(join(root, 'project')))).map((found) => found.code)).toEqual([code])
    expect(snapshot(root)).toEqual(shot)
  })

  it('that is cut is refused', async () => {
    const root = folderWith({ '.locus/stage/0': 'x', '.locus/journal': `locus journal 1\n${JSON.stringify(['write', 'a', null, 'x', '0'])}\n` })
    expect((await recover(realDisk, placesOf(root))).map(({ code }) => code)).toEqual(['engine/state-damaged'])
  })
})
