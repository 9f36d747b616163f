import { describe, expect, it } from 'vitest'
import type { SlotItem } from '../src/index.ts'
import { print } from './print.ts'

const input = { name: 'X', routes: [{ name: 'a' }, { name: 'b' }] }
const template = `{{imports}}

[
  {{#slot "routes" of=routes}}
  r({{name}}),
  {{/slot}}
]
setup() {
  {{slot "setup"}}
}
f({{#slot "args" of=routes as |r|}}{{name r}}, {{/slot}});
`
const text = async (slots: Readonly<Record<string, readonly SlotItem[]>>): Promise<string> => {
  const printed = await print({ x: template }, 'x', input, { slots })
  expect(printed.problems).toEqual([])
  return printed.text ?? ''
}

describe('slots', () => {
  it('own items only', async () => {
    expect(await text({})).toBe('[\n  r(a),\n  r(b),\n]\nsetup() {\n}\nf(a, b, );\n')
  })
  it('items of extensions come behind, in the shape of the own ones', async () => {
    expect(await text({ routes: [{ key: 'z', value: { name: 'z' } }], args: [{ key: 'y', value: { name: 'y' } }] })).toBe('[\n  r(a),\n  r(b),\n  r(z),\n]\nsetup() {\n}\nf(a, b, y, );\n')
  })
  it('a fragment stands at the column of the slot; its references are imported, and aliased', async () => {
    const fragment: SlotItem = { key: 'k', fragment: { chunks: ['use(', { module: '@/x', name: 'y' }, ', ', { module: '@/z', name: 'y' }, ');\nif (a) {\n  b();\n}'] } }
    expect(await text({ setup: [fragment, { key: 'l', fragment: { chunks: ['last();'] } }], args: [{ key: 'm', fragment: { chunks: ['inline'] } }] })).toBe(
      "import { y } from '@/x'\nimport { y as yFromZ } from '@/z'\n\n[\n  r(a),\n  r(b),\n]\nsetup() {\n  use(y, yFromZ);\n  if (a) {\n    b();\n  }\n  last();\n}\nf(a, b, inline);\n",
    )
  })
  it('no input can imitate a fragment', async () => {
    const printed = await print({ x: '{{#slot "s" of=items}}\n{{name}}\n{{/slot}}\n' }, 'x', { items: [{ key: 'k', fragment: { chunks: ['evil()'] } }] })
    expect(printed.problems).toEqual([expect.stringMatching(/^generator\/helper-threw/)])
  })
})
