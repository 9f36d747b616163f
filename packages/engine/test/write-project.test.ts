import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeProject } from '../src/write-project.ts'
import { faultyDisk } from './faulty-disk.ts'
import { folderWith, snapshot } from './folder.ts'

const files = [{ path: 'app.locus', text: 'a\n' }, { path: 'seeds/Order.json', text: '[]\n' }]

describe('a first project', () => {
  it('is written whole, into folders that are made, and leaves no state', async () => {
    const root = folderWith()
    expect(await writeProject({ root: join(root, 'new/shop'), files })).toEqual({ diagnostics: [] })
    expect(snapshot(root)).toEqual({ 'new/shop/app.locus': 'a\n', 'new/shop/seeds/Order.json': '[]\n' })
  })

  it('never goes over a file that exists, nor through a link, nor out of its folder', async () => {
    const root = folderWith({ 'seeds/Order.json': 'mine' })
    expect((await writeProject({ root, files })).diagnostics.map(({ code }) => code)).toEqual(['engine/foreign-file'])
    expect(snapshot(root)).toEqual({ 'seeds/Order.json': 'mine' })
    const linked = folderWith()
    symlinkSync(root, join(linked, 'seeds'))
    expect((await writeProject({ root: linked, files: [{ path: 'seeds/new.json', text: '' }] })).diagnostics.map(({ code }) => code)).toEqual(['engine/symbolic-link'])
    expect((await writeProject({ root: linked, files: [{ path: '../x', text: '' }] })).diagnostics.map(({ code }) => code)).toEqual(['engine/unsafe-path'])
    expect(snapshot(root)).toEqual({ 'seeds/Order.json': 'mine' })
  })

  it('is nothing when the disk is full at any step', async () => {
    const whole = folderWith()
    const { disk, calls } = faultyDisk(Infinity, '', 'once')
    await writeProject({ root: join(whole, 'new'), files }, disk)
    const outcomes = new Set<string>()
    for (let at = 0; at < calls(); at += 1) {
      const root = folderWith()
      const { diagnostics } = await writeProject({ root: join(root, 'new'), files }, faultyDisk(at, 'ENOSPC', 'full').disk)
      outcomes.add(JSON.stringify([diagnostics.map(({ code }) => code), snapshot(root)]))
    }
    expect([...outcomes].toSorted()).toEqual([JSON.stringify([['engine/disk-full'], {}]), JSON.stringify([[], snapshot(whole)])])
  })
})
