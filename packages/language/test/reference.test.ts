import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { codesOf, compileText } from './compile-text.ts'

const text = readFileSync(new URL('../../../docs/language/reference.md', import.meta.url), 'utf8')
const blocks = (language: string): readonly string[] => [...text.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, 'gm'))].map(([, block]) => block ?? '')

describe('the examples of the reference', () => {
  it.each(blocks('locus').map((block) => [block.split('\n').find((line) => line.includes('entity') || line.includes('system'))?.trim(), block] as const))('%s', (_, block) => {
    expect(codesOf(compileText(block, { purpose: 'generate', strict: true }))).toEqual([])
  })

  it('Locus.toml', () => {
    const [manifest = ''] = blocks('toml')
    expect(codesOf(compileText('', { manifest: { path: 'Locus.toml', text: manifest } }))).toEqual([])
    expect(compileText('', { manifest: { path: 'Locus.toml', text: manifest } }).model?.app.name).toBe('Corner Shop')
  })

  it('there are some', () => {
    expect([blocks('locus').length, blocks('toml').length]).toEqual([5, 1])
  })
})
