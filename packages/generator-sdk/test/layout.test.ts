import { describe, expect, it } from 'vitest'
import { doc, layout, ts } from '../src/index.ts'
import { print, testHelpers, type Try } from './print.ts'

const input = { name: 'X', long: 'a text that is rather long for a line', yes: true, no: false, members: [{ name: 'a' }, { name: 'b' }], none: [], nested: [{ name: 'a', values: [{ name: 'p' }, { name: 'q' }] }, { name: 'b', values: [] }] }
const text = async (template: string | Record<string, string>, given: Try = {}): Promise<string> => {
  const printed = await print(typeof template === 'string' ? { x: template } : template, 'x', input, given)
  expect(printed.problems).toEqual([])
  return printed.text ?? ''
}

describe('rule 1: lines with only tags go', () => {
  it('bodies are not dedented: what is left stands at its column', async () => {
    expect(await text('class {{name}} {\n  {{#each members}}\n  {{#if @first}}\n  {{name}};\n  {{/if}}\n  {{/each}}\n}\n')).toBe('class X {\n  a;\n}\n')
  })
  it('a line whose prints print nothing goes, as does one whose inner parts print nothing', async () => {
    expect(await text('a\n{{none}}\n  {{none}}{{none}}\n{{none}} {{none}}\n{{#if no}}b{{/if}}\n  {{#each none}}{{name}}{{/each}}\nc\n')).toBe('a\nc\n')
  })
  it('blanks between two tags are none where nothing was printed before', async () => {
    expect(await text('a\n  {{none}} {{name}} {{none}}\n  {{#if no}}b{{/if}} {{#if yes}}c{{/if}}\n')).toBe('a\n  X\n  c\n')
  })
  it('a line with text of its own stays when its prints print nothing', async () => {
    expect(await text('x{{none}}\n= {{none}};\n')).toBe('x\n= ;\n')
  })
  it('blanks at the end of a line go', async () => {
    expect(await text('a {{none}}\nb   \n{{name}} {{#if no}}c{{/if}}\n')).toBe('a\nb\nX\n')
  })
  it('a comment, a use and a multi-line tag are tags', async () => {
    expect(await text('a\n  {{! one }}\n  {{!-- two\n  lines --}}\n{{use "@/m" "unused"}}\n  {{#each\n     members}}\n  {{name}}\n  {{/each}}\nb')).toBe('a\n  a\n  b\nb\n')
  })
})

describe('rule 2: text that joins the line before', () => {
  it('right behind a closing tag that begins its line', async () => {
    expect(await text('f(\n  {{#each members}}\n  {{name}},\n  {{/each}});\nend')).toBe('f(\n  a,\n  b,);\nend\n')
    expect(await text('x = y\n  {{#each members}}\n  .{{name}}()\n  {{/each}};\nend')).toBe('x = y\n  .a()\n  .b();\nend\n')
    expect(await text('x = y\n  {{#each none}}\n  .{{name}}()\n  {{/each}};\nend')).toBe('x = y;\nend\n')
  })
  it('a blank before it keeps it on its line', async () => {
    expect(await text('{{#if yes}}\na\n{{/if}} b\n')).toBe('a\n b\n')
  })
  it('a lone closer where the tags of its line printed nothing', async () => {
    expect(await text('b\n  .{{name}}()\n  {{#if yes}}.with(){{/if}}\n  {{#if no}}.or(){{/if}};\nend')).toBe('b\n  .X()\n  .with();\nend\n')
    expect(await text('b\n  .{{name}}()\n  {{#if yes}}.or(){{/if}};\nend')).toBe('b\n  .X()\n  .or();\nend\n')
  })
})

describe('rule 3: blank lines', () => {
  it('several are one, none at the start, the end and beside brackets', async () => {
    expect(await text('\n\na {\n\n\n  b(\n\n  c\n\n  )\n\n\n\n  d\n\n}\n\n{{#if yes}}\n\ne\n\n{{/if}}\n\n')).toBe('a {\n  b(\n  c\n  )\n\n  d\n}\n\ne\n')
    expect(await text('<a>\n\n{{name}}\n\n</a>\n', { kind: { languages: ['html', 'ts'] } })).toBe('<a>\n\nX\n</a>\n')
  })
  it('the body of a loop ends with one', async () => {
    expect(await text('{\n  {{#each members}}\n  {{name}}\n\n  {{/each}}\n}')).toBe('{\n  a\n\n  b\n}\n')
  })
  it('Python keeps two', async () => {
    expect(await text('a\n\n\n\nb{{none}}\n', { kind: { blankLines: 2 } })).toBe('a\n\n\nb\n')
  })
  it('one final newline; nothing is nothing', async () => {
    expect(await text('{{name}}')).toBe('X\n')
    expect(await text('{{name}}\n\n\n')).toBe('X\n')
    expect(await text('{{none}}\n')).toBe('')
  })
})

describe('rule 4: Code of several lines', () => {
  it('takes the indentation of the line, not the column', async () => {
    expect(await text('  a\n    x = {{multi}};\n')).toBe('  a\n    x = a(\n      b,\n    );\n')
    expect(await text('\tx = {{multi}};\n')).toBe('\tx = a(\n\t  b,\n\t);\n')
  })
})

describe('rule 5: bodies from elsewhere', () => {
  it('the leftmost line of a partial moves to the column of the tag', async () => {
    expect(await text({ x: 'f(\n    {{> p}}\n)', p: '    a({{name}},\n      b)\n  c\n' })).toBe('f(\n      a(X,\n        b)\n    c\n)\n')
  })
  it('within a line the first indentation and the last line end fall away', async () => {
    expect(await text({ x: 'f({{> p}});', p: '  a({{name}})\n' })).toBe('f(a(X));\n')
    expect(await text({ x: 'f({{> p}});', p: '  a(\n    {{name}}\n  )\n\n' })).toBe('f(a(\n  X\n));\n')
  })
  it('a partial in a partial', async () => {
    expect(await text({ x: '{\n  {{> p}}\n}', p: 'a {{name}}\n  {{> q}}\nb', q: 'q\n  {{name}}' })).toBe('{\n  a X\n    q\n      X\n  b\n}\n')
  })
})

describe('rule 6: fit', () => {
  const call = '  {{#fit}}\n  call(\n    {{name}},\n    {{text long}},\n  );\n  {{/fit}}\n'
  it('joins lines that fit the width, else leaves them', async () => {
    expect(await text(call, { kind: { width: 60 } })).toBe("  call(X, 'a text that is rather long for a line');\n")
    expect(await text(call, { kind: { width: 40 } })).toBe("  call(\n    X,\n    'a text that is rather long for a line',\n  );\n")
  })
  it('to the column exactly', async () => {
    const line = "  call(X, 'a text that is rather long for a line');"
    expect((await text(call, { kind: { width: line.length } })).split('\n')).toHaveLength(2)
    expect((await text(call, { kind: { width: line.length - 1 } })).split('\n').length).toBeGreaterThan(2)
  })
  it.each([
    ['[\n  a,\n  {{name}},\n]', '[a, X]'], ['{\n  a,\n  {{name}},\n}', '{ a, X }'], ['f(\n  {{name}}\n  .g()\n)', 'f(X.g())'], ['a\n  ?.b\n  {{name}}', 'a?.b X'],
    ['<A\n  b={{name}}\n/>', '<A b=X />'], ['<A\n  b={{name}}\n>', '<A b=X>'], ['Map<\n  {{name}},\n>', 'Map<X>'], ['a = {{name}}\n  ? b\n  : c', 'a = X ? b : c'], ['(\n{{#each none}}\n{{name}},\n{{/each}}\n)', '()'],
  ])('%j', async (body, flat) => {
    expect(await text(`{{#fit}}\n${body}\n{{/fit}}\n`)).toBe(`${flat}\n`)
  })
  it('a comment forbids it', async () => {
    for (const comment of ['// c', '<!-- c -->', '# c']) expect(await text(`{{#fit}}\na({{name}}, ${comment}\n  b)\n{{/fit}}\n`)).toBe(`a(X, ${comment}\n  b)\n`)
  })
  it('an address is no comment', async () => {
    expect(await text("{{#fit}}\na('http://x',\n  {{name}})\n{{/fit}}\n")).toBe("a('http://x', X)\n")
  })
  it('leaves room for the text behind it', async () => {
    expect(await text('x{{#fit}}(\n  {{name}}\n){{/fit}}.call(this)\n', { kind: { width: 15 } })).toBe('x(X).call(this)\n')
    expect(await text('x{{#fit}}(\n  {{name}}\n){{/fit}}.call(this)\n', { kind: { width: 14 } })).toBe('x(\n  X\n).call(this)\n')
  })
  it('blank lines around it stay', async () => {
    expect(await text('a\n\n{{#fit}}\nb(\n  {{name}}\n)\n{{/fit}}\n\nc')).toBe('a\n\nb(X)\n\nc\n')
  })
  it('with else: the first form if all of its lines fit, else the second', async () => {
    const either = '{{#fit}}\nshort {{text long}}\n{{else}}\nlong\n  {{name}}\n{{/fit}}\nend\n'
    expect(await text(either, { kind: { width: 50 } })).toBe("short 'a text that is rather long for a line'\nend\n")
    expect(await text(either, { kind: { width: 30 } })).toBe('long\n  X\nend\n')
  })
  it('references count with their names, and what is discarded imports nothing', async () => {
    const template = '{{imports}}\n\n{{#fit}}\n{{ref "@/m" "first"}}({{text long}})\n{{else}}\n{{ref "@/n" "second"}}()\n{{/fit}}\n'
    expect(await text(template, { kind: { width: 60 } })).toBe("import { first } from '@/m'\n\nfirst('a text that is rather long for a line')\n")
    expect(await text(template, { kind: { width: 40 } })).toBe("import { second } from '@/n'\n\nsecond()\n")
  })
  it('a reference at the end counts as well', async () => {
    const template = '{{imports}}\n\n{{#fit}}\na(\n  b) + {{ref "@/m" "theVeryLast"}}\n{{/fit}}\n'
    expect(await text(template, { kind: { width: 18 } })).toBe("import { theVeryLast } from '@/m'\n\na(b) + theVeryLast\n")
    expect(await text(template, { kind: { width: 17 } })).toBe("import { theVeryLast } from '@/m'\n\na(\n  b) + theVeryLast\n")
  })
  it('nested: inner ones join first', async () => {
    expect(await text('{{#fit}}\nf(\n  {{#each nested}}\n  {{#fit}}\n  [\n    {{name}},\n  ],\n  {{/fit}}\n  {{/each}}\n)\n{{/fit}}', { kind: { width: 12 } })).toBe('f([a], [b])\n')
  })
  it('wide characters take two columns', async () => {
    const helpers = { ...testHelpers, wide: () => ts.string('漢字漢字') }
    expect(await text('{{#fit}}\nf(\n  {{wide}}\n)\n{{/fit}}\n', { helpers, kind: { width: 13 } })).toBe("f('漢字漢字')\n")
    expect(await text('{{#fit}}\nf(\n  {{wide}}\n)\n{{/fit}}\n', { helpers, kind: { width: 12 } })).toBe("f(\n  '漢字漢字'\n)\n")
  })
})

describe('between', () => {
  it('on whole lines ends each line but the last', async () => {
    expect(await text('enum E {\n  {{#each members between=","}}\n  {{name}}(1)\n  {{/each}};\n}')).toBe('enum E {\n  a(1),\n  b(1);\n}\n')
    expect(await text('[\n  {{#each members between=","}}\n  {{name}}\n\n  {{/each}}\n]')).toBe('[\n  a,\n\n  b\n]\n')
  })
  it('an item that prints nothing has no separator', async () => {
    expect(await text('({{#each nested between=", "}}{{#each values between="|"}}{{name}}{{/each}}{{/each}})')).toBe('(p|q)\n')
    expect(await text('[\n  {{#each members between=","}}\n  {{#if @first}}\n  {{name}}\n  {{/if}}\n  {{/each}}\n]')).toBe('[\n  a\n]\n')
  })
})

describe('printers', () => {
  const list = layout(ts.code`f(${['alpha', 'beta'].map((name) => ts.ref(`@/${name}`, name))})`, doc.group(['f(', doc.indent([doc.softline, doc.join([',', doc.line], ['alpha', 'beta'].map((name) => doc.code(ts.ref(`@/${name}`, name))))]), doc.ifBreak(','), doc.softline, ')']))
  const helpers = { ...testHelpers, list: () => list }
  it('print flat where that fits, else the document, at the line\'s indentation, with its references', async () => {
    expect(await text('{{imports}}\n\n  const x = {{list}};\n', { helpers, kind: { width: 30 } })).toBe("import { alpha } from '@/alpha'\nimport { beta } from '@/beta'\n\n  const x = f(alpha, beta);\n")
    expect(await text('{{imports}}\n\n  const x = {{list}};\n', { helpers, kind: { width: 26 } })).toBe("import { alpha } from '@/alpha'\nimport { beta } from '@/beta'\n\n  const x = f(\n    alpha,\n    beta,\n  );\n")
  })
  it('leave room for the text behind', async () => {
    const width = '  const x = f(alpha, beta);'.length
    expect(await text('{{imports}}\n\n  const x = {{list}};\n', { helpers, kind: { width } })).toContain('f(alpha, beta);')
    expect(await text('{{imports}}\n\n  const x = {{list}};\n', { helpers, kind: { width: width - 1 } })).toContain('f(\n')
  })
  it('an alias is printed where the name was', async () => {
    const two = layout(ts.code`g(${[ts.ref('@/one', 'same'), ts.ref('@/two', 'same')]})`, doc.group(['g(', doc.indent([doc.hardline, doc.code(ts.ref('@/one', 'same')), ', ', doc.code(ts.ref('@/two', 'same'))]), doc.hardline, ')']))
    expect(await text('{{imports}}\n\n{{two}}\n', { helpers: { ...testHelpers, two: () => two }, kind: { width: 10 } })).toBe("import { same } from '@/one'\nimport { same as sameFromTwo } from '@/two'\n\ng(\n  same, sameFromTwo\n)\n")
  })
})
