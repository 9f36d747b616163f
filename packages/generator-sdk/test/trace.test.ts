import { describe, expect, it } from 'vitest'
import { carrySpans, linkPrograms, readTemplate } from '../src/compile/index.ts'
import { hostGenerator, originAt, ts, tsImports, type Helpers, type Program, type Span } from '../src/index.ts'

const helpers: Helpers = { name: (item: { readonly name: string }) => ts.id(item.name), multi: () => ts.code`a(\n  b,\n)`, ref: (name: string) => ts.ref('@/m', name) }
const sources = {
  base: `{{imports}}

class {{name}} {
  {{#block "members"}}
  {{#each members}}
  {{name}} = {{multi}};
  {{/each}}
  {{/block}}
  a
  b
  {{! c }}
  {{ref "used"}}
  {{> part}}
}
`,
  part: 'p\n  {{name}}\nq\n',
  leaf: '{{#extend "base"}}\n{{#append "members"}}\nmine\n  more\n{{/append}}\n{{/extend}}\n',
}
const input = { id: 'entity/X', name: 'X', members: [{ id: 'entity/X/field/a', name: 'a' }, { id: 'entity/X/field/b', name: 'b' }] }

async function traced(): Promise<{ text: string; spans: readonly Span[]; program: Program }> {
  const trees = Object.fromEntries(Object.entries(sources).map(([name, text]) => [name, readTemplate({ name, text }).template])) as never
  const program = linkPrograms({ trees, names: ['leaf'], uses: [], languages: { leaf: ['ts'] } }).programs['leaf']
  if (program === undefined) throw new Error('not linked')
  const port = hostGenerator({
    target: 'test', options: { type: 'object', additionalProperties: false, properties: {} }, settings: () => ({}), plan: {}, helpers: () => helpers, uses: [],
    imports: () => ({ ts: tsImports({ folder: 'src', width: 80 }) }), kind: () => ({ languages: ['ts'], width: 80, tab: 2, blankLines: 1, imports: 'ts', format: { formatter: 'none' } }),
  })
  const batch = { files: [{ id: 'f', path: 'src/f.ts', template: 'leaf', input, ownership: 'generated' as const }], programs: { leaf: program }, slots: {}, settings: {} }
  const plain = await port.render(batch)
  const { texts, traces } = await port.render({ ...batch, trace: true })
  expect(plain).toEqual({ texts, faults: [] })
  return { text: texts['f'] ?? '', spans: traces?.['f'] ?? [], program }
}
const show = (text: string, spans: readonly Span[], program: Program): string => {
  let at = 0
  return text.split('\n').map((line) => {
    const origin = originAt(spans, program, at + (/\S/.exec(line)?.index ?? 0))
    at += line.length + 1
    return line.trim() === '' ? '' : `${line.trim()} | ${origin?.template}:${origin?.line} ${origin?.block ?? '-'} ${origin?.node ?? '-'}`
  }).join('\n')
}

describe('a trace', () => {
  it('tells template, line, block and node of every line, through blocks, partials and Code of several lines', async () => {
    const { text, spans, program } = await traced()
    expect(show(text, spans, program)).toBe(`import { used } from './m' | base:1 - -

class X { | base:3 - entity/X
a = a( | base:6 members entity/X/field/a
b, | base:6 members entity/X/field/a
); | base:6 members entity/X/field/a
b = a( | base:6 members entity/X/field/b
b, | base:6 members entity/X/field/b
); | base:6 members entity/X/field/b
mine | leaf:3 members entity/X
more | leaf:4 members entity/X
a | base:9 - entity/X
b | base:10 - entity/X
used | base:12 - entity/X
p | part:1 - entity/X
X | part:2 - entity/X
q | part:3 - entity/X
} | base:14 - entity/X
`)
  })
  it('is carried through a formatter', async () => {
    const { text, spans, program } = await traced()
    const formatted = text.replaceAll(' = a(\n    b,\n  );', ' = a(b)').replaceAll("'", '"').replace('mine\n', 'mine;\n\n').replace('    more', 'more;')
    const words = [...formatted.matchAll(/\w+/g)].map((match) => ({ word: match[0], index: match.index }))
    const before = [...text.matchAll(/\w+/g)].map((match) => originAt(spans, program, match.index))
    const carried = carrySpans(text, spans, formatted)
    expect(words.map(({ index }) => originAt(carried, program, index))).toEqual(before)
  })
  it('finds its step again behind what a formatter changed', async () => {
    const { text, spans, program } = await traced()
    const changed = text.replace('mine', '/* eight lines were put in here, all of a sudden */\n  mine')
    const carried = carrySpans(text, spans, changed)
    expect(originAt(carried, program, changed.indexOf('used }'))).toEqual(originAt(spans, program, text.indexOf('used }')))
    expect(originAt(carried, program, changed.indexOf('more'))).toEqual(originAt(spans, program, text.indexOf('more')))
  })
})
