import { readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compile, type Compiled } from '@locus/language'
import { codesOf, entityOf, fieldOf, relationOf } from './compile-text.ts'

const root = join(import.meta.dirname, 'old-programs')

/** Whole programs as they were written for the first compiler: entities beside pages, stores, workflows and uploads. */
function compileOld(program: string): Compiled {
  const folder = join(root, program)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => ({ path, file: join(folder, path) }))
  const sources = files.filter(({ path }) => path.endsWith('.locus')).map(({ file }) => ({ path: relative(folder, file), text: readFileSync(file, 'utf8') }))
  const manifest = files.find(({ path }) => path === 'Locus.toml')
  return compile(sources, { folderName: program, purpose: 'generate', ...(manifest && { manifest: { path: 'Locus.toml', text: readFileSync(manifest.file, 'utf8') } }) })
}

describe('old programs', () => {
  it.each([
    ['starter', ['Post', 'User'], ['block-skipped', 'manifest-inert', 'manifest-unquoted', 'paren-form']],
    ['workflows', ['Customer', 'Order', 'OrderItem', 'Shipment'], ['block-skipped', 'names-meet', 'paren-form']],
    ['mixed', ['Product', 'User'], ['block-skipped']],
    ['files', ['One', 'Two'], []],
    ['raw', ['After'], ['block-skipped', 'paren-form']],
  ])('%s: all of its entities, and nothing that is wrong', (program, entities, codes) => {
    const found = compileOld(program)
    expect(codesOf(found, 'error')).toEqual([])
    expect(found.model?.entities.map(({ name }) => name).sort()).toEqual(entities)
    expect([...new Set(codesOf(found))].sort()).toEqual(codes)
  })

  it('mean what they meant', () => {
    const { model } = compileOld('starter')
    if (!model) throw new Error('no model')
    expect(model.app.name).toBe('My Blog')
    expect(fieldOf(entityOf(model, 'User'), 'email')).toMatchObject({ type: 'Email', unique: true })
    expect(fieldOf(entityOf(model, 'Post'), 'published')).toMatchObject({ presence: 'defaulted' })
    expect(relationOf(entityOf(model, 'Post'), 'author', 'belongsTo').onDelete).toBe('cascade')
    const after = compileOld('raw').model
    expect(after && fieldOf(entityOf(after, 'After'), 'a').default).toMatchObject({ value: 'x}' })
  })
})
