import { describe, expect, it } from 'vitest'
import { checkedKey, fingerprint, formattedKey, fragmentKey, linkPrograms, planKey, readTemplate, textKey } from '../src/compile/index.ts'
import type { Program } from '../src/index.ts'
import { canonical } from '../src/compile/cache/canonical.ts'
import { sha256Hex } from '../src/compile/cache/sha256.ts'
import { sampleApp } from '../src/host/sample-app.ts'

const program = (text: string): Program => {
  const linked = linkPrograms({ trees: { x: readTemplate({ name: 'x', text }).template as never }, names: ['x'], uses: [] }).programs['x']
  if (linked === undefined) throw new Error('not linked')
  return linked
}

describe('keys', () => {
  it('canonical: one text for one value', () => {
    expect(canonical({ b: 1, a: [undefined, { d: undefined, c: null }], 'é': 'x' })).toBe('{"a":[null,{"c":null}],"b":1,"é":"x"}')
    expect(canonical(JSON.parse('{"b":{"y":1,"x":2},"a":0}'))).toBe(canonical({ a: 0, b: { x: 2, y: 1 } }))
  })
  it('are SHA-256', () => {
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(sha256Hex('ünï')).toMatch(/^[0-9a-f]{64}$/)
  })
  it('plan: fingerprint, view, app\'s index, options', () => {
    const of = { fingerprint: 'f', subject: { kind: 'app', id: 'app', view: sampleApp } as const, app: sampleApp, options: { a: 1, b: 2 } }
    const key = planKey(of)
    expect(planKey({ options: { b: 2, a: 1 }, app: sampleApp, subject: { view: { ...sampleApp }, id: 'app', kind: 'app' }, fingerprint: 'f' })).toBe(key)
    for (const other of [{ ...of, fingerprint: 'g' }, { ...of, options: { a: 1 } }, { ...of, app: { ...sampleApp, name: 'B' } }, { ...of, subject: { ...of.subject, view: { ...sampleApp, slug: 'b' } } }]) expect(planKey(other)).not.toBe(key)
  })
  it('text: fingerprint, program, path, input, slots, settings; a comment line changes none', () => {
    const of = { fingerprint: 'f', program: program('a {{x}}\nb\n'), path: 'p', input: { i: 1 }, slots: {}, settings: { width: 80 } }
    const key = textKey(of)
    expect(textKey({ ...of, program: program('{{! c }}\na {{x}}\n{{! d }}\nb\n') })).toBe(key)
    for (const other of [{ ...of, fingerprint: 'g' }, { ...of, program: program('a {{y}}\nb\n') }, { ...of, path: 'q' }, { ...of, input: { i: 2 } }, { ...of, slots: { s: [{ key: 'k', value: 1 }] } }, { ...of, settings: { width: 90 } }]) expect(textKey(other)).not.toBe(key)
    expect(new Set([textKey({ fingerprint: 'f', path: 'p', text: 'a' }), textKey({ fingerprint: 'f', path: 'p', text: 'b' }), textKey({ fingerprint: 'f', path: 'q', text: 'a' }), key]).size).toBe(4)
  })
  it('fragment, formatted, checked', () => {
    const keys = [
      fragmentKey({ fingerprint: 'f', program: program('{{x}}'), input: 1 }), fragmentKey({ fingerprint: 'f', program: program('{{x}}'), input: 2 }), fragmentKey({ fingerprint: 'f', program: program('{{y}}'), input: 1 }),
      formattedKey({ text: 'a', formatter: 'f', version: '1', options: {} }), formattedKey({ text: 'b', formatter: 'f', version: '1', options: {} }), formattedKey({ text: 'a', formatter: 'g', version: '1', options: {} }),
      formattedKey({ text: 'a', formatter: 'f', version: '2', options: {} }), formattedKey({ text: 'a', formatter: 'f', version: '1', options: { semi: true } }),
      checkedKey({ text: 'a', checker: '1' }), checkedKey({ text: 'a', checker: '2' }), checkedKey({ text: 'b', checker: '1' }), fingerprint('a'), fingerprint('b'),
    ]
    expect(new Set(keys).size).toBe(keys.length)
  })
})
