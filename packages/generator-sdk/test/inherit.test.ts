import { describe, expect, it } from 'vitest'
import { linkPrograms, programHash, readTemplate } from '../src/compile/index.ts'
import { print, type Try } from './print.ts'

const input = { name: 'X', members: [{ name: 'a' }, { name: 'b' }] }
const text = async (sources: Readonly<Record<string, string>>, leaf: string, given: Try = {}): Promise<string> => {
  const printed = await print(sources, leaf, input, given)
  expect(printed.problems).toEqual([])
  return printed.text ?? ''
}

const base = `{{imports}}

class {{name}} {
  {{#block "members"}}
  {{#each members}}
  {{name}} = {{multi}};

  {{/each}}
  {{/block}}
  run() {
    {{#block "run"}}
    return start();
    {{/block}}
  }

  list = [{{#block "list"}}1{{/block}}];
}
`
const mid = `{{#extend "base"}}
  {{#wrap "run"}}
    try {
      {{super}}
    } finally {
      {{#block "finally"}}
      stop();
      {{/block}}
    }
  {{/wrap}}
  {{#append "list"}}, 2{{/append}}
{{/extend}}
`
const leaf = `{{use "@/log" "log"}}
{{#extend "mid"}}
{{#replace "finally"}}
log({{text "end"}});
stop();
{{/replace}}
{{#prepend "members"}}
first = 0;

{{/prepend}}
{{/extend}}
`

describe('a chain of three', () => {
  it('is one template: replaced, wrapped, prepended, appended, at the columns of the blocks', async () => {
    expect(await text({ base, mid, leaf }, 'leaf')).toBe(`import { log } from '@/log'

class X {
  first = 0;

  a = a(
    b,
  );

  b = a(
    b,
  );

  run() {
    try {
      return start();
    } finally {
      log('end');
      stop();
    }
  }

  list = [1, 2];
}
`)
  })
  it('what is overridden does not exist: no call, no import, no step', async () => {
    const noisy = 'a\n{{imports}}\n{{#block "b"}}\n{{boom}} {{ref "@/m" "gone"}}\n{{/block}}\n'
    expect(await text({ noisy, x: '{{#extend "noisy"}}\n{{#replace "b"}}\n{{name}}\n{{/replace}}\n{{/extend}}' }, 'x')).toBe('a\nX\n')
  })
  it('blocks of a level in the middle are blocks of the next', async () => {
    expect(await text({ base: 'a\n{{#block "one"}}\n1\n{{/block}}\n', mid: '{{#extend "base"}}\n{{#replace "one"}}\n{{#block "two"}}\n2\n{{/block}}\n{{/replace}}\n{{/extend}}', x: '{{#extend "mid"}}\n{{#wrap "two"}}\n[\n  {{super}}\n]\n{{/wrap}}\n{{#append "one"}}\n3\n{{/append}}\n{{/extend}}' }, 'x')).toBe('a\n[\n  2\n]\n3\n')
  })
  it('a level applies to the block as the levels below left it', async () => {
    const over = (parent: string, mark: string): string => `{{#extend "${parent}"}}\n{{#wrap "b"}}\n${mark}(\n  {{super}}\n)\n{{/wrap}}\n{{/extend}}`
    expect(await text({ base: '{{#block "b"}}\n{{name}}\n{{/block}}\n', one: over('base', 'f'), two: over('one', 'g'), x: over('two', 'h') }, 'x')).toBe('h(\n  g(\n    f(\n      X\n    )\n  )\n)\n')
  })
  it('inside of a line and on whole lines', async () => {
    const inline = { base: 'f({{#block "b"}}{{name}}{{/block}});\n' }
    expect(await text({ ...inline, x: '{{#extend "base"}}\n{{#replace "b"}}\n  a,\n  {{name}}\n{{/replace}}\n{{/extend}}' }, 'x')).toBe('f(a,\nX);\n')
    expect(await text({ ...inline, x: '{{#extend "base"}}{{#wrap "b"}}[{{super}}]{{/wrap}}{{/extend}}' }, 'x')).toBe('f([X]);\n')
    const whole = { base: 'a\n  {{#block "b"}}\n  {{name}};\n  {{/block}}\nc\n' }
    expect(await text({ ...whole, x: '{{#extend "base"}}{{#replace "b"}}b{{/replace}}{{/extend}}' }, 'x')).toBe('a\n  b\nc\n')
    expect(await text({ ...whole, x: '{{#extend "base"}}\n{{#append "b"}}y{{/append}}\n{{#prepend "b"}}x{{/prepend}}\n{{/extend}}' }, 'x')).toBe('a\n  x\n  X;\n  y\nc\n')
    expect(await text({ ...whole, x: '{{#extend "base"}}{{#replace "b"}}{{/replace}}{{/extend}}' }, 'x')).toBe('a\nc\n')
  })
  it('{{super}} twice, in a condition, beside prepends of a level below', async () => {
    expect(await text({ base: 'a\n  {{#block "b"}}\n  {{name}};\n  {{/block}}\n', mid: '{{#extend "base"}}\n{{#prepend "b"}}\n    deep\nfirst\n{{/prepend}}\n{{/extend}}', x: '{{#extend "mid"}}\n{{#wrap "b"}}\n{{#if members}}\n{\n  {{super}}\n}\n{{/if}}\n{{super}}\n{{/wrap}}\n{{/extend}}' }, 'x')).toBe('a\n  {\n        deep\n    first\n    X;\n  }\n      deep\n  first\n  X;\n')
  })
})

describe('two packages and a project', () => {
  const layers = [
    { 'kit/router': '{{#extend "vue/router"}}\n{{#append "routes"}}\nkit,\n{{/append}}\n{{/extend}}', 'vue/cell': '{{#extend "vue/cell"}}\n{{#wrap "cell"}}\nkit {{super}}\n{{/wrap}}\n{{/extend}}' },
    { 'vue/router': '{{#extend "vue/router"}}\n{{#prepend "routes"}}\nmine,\n{{/prepend}}\n{{/extend}}', 'vue/cell': '{{#extend "vue/cell"}}\n{{#wrap "cell"}}\nmine {{super}}\n{{/wrap}}\n{{/extend}}' },
  ]
  const vue = { 'vue/router': '[\n  {{#block "routes"}}\n  home,\n  {{/block}}\n  {{> vue/cell}}\n]\n', 'vue/cell': '{{#block "cell"}}\ncell\n{{/block}}\n' }
  it('an override of one name extends the layer below', async () => {
    expect(await text(vue, 'vue/router')).toBe('[\n  home,\n  cell\n]\n')
    expect(await text(vue, 'vue/router', { overrides: layers })).toBe('[\n  mine,\n  home,\n  mine kit cell\n]\n')
  })
  it('a package\'s template sees what the project did to the one that it extends', async () => {
    expect(await text(vue, 'kit/router', { overrides: layers })).toBe('[\n  mine,\n  home,\n  kit,\n  mine kit cell\n]\n')
  })
  it('a template without extend takes the place of the one below', async () => {
    expect(await text(vue, 'vue/router', { overrides: [{ 'vue/cell': 'other {{name}}\n' }] })).toBe('[\n  home,\n  other X\n]\n')
  })
})

describe('findings', () => {
  const problems = async (sources: Readonly<Record<string, string>>): Promise<readonly string[]> => (await print(sources, 'x', input)).problems
  it('who replaced a block away', async () => {
    const found = await problems({ base: '{{#block "outer"}}\n{{#block "inner"}}\n1\n{{/block}}\n{{/block}}', mid: '{{#extend "base"}}\n{{#replace "outer"}}\n2\n{{/replace}}\n{{/extend}}', x: '{{#extend "mid"}}\n{{#replace "inner"}}\n3\n{{/replace}}\n{{/extend}}' })
    expect(found).toEqual(['generator/unknown-block x.hbs:2 block "inner" is not in "mid": "mid" replaced it away'])
  })
  it('a block inside of one that the same template replaces', async () => {
    expect(await problems({ base: '{{#block "outer"}}\n{{#block "inner"}}\n1\n{{/block}}\n{{/block}}', x: '{{#extend "base"}}\n{{#replace "outer"}}\n2\n{{/replace}}\n{{#append "inner"}}\n3\n{{/append}}\n{{/extend}}' })).toEqual(['generator/unknown-block x.hbs:5 block "inner" is not in "base": "x" replaced it away'])
  })
  it('lists the blocks that there are, and the closest', async () => {
    expect(await problems({ base, x: '{{#extend "base"}}\n{{#replace "runn"}}\nx\n{{/replace}}\n{{/extend}}' })).toEqual(['generator/unknown-block x.hbs:2 block "runn" is not in "base"; it has members, run, list; did you mean "run"?'])
  })
  it('a circle over three', async () => {
    expect(await problems({ x: '{{#extend "y"}}{{/extend}}', y: '{{#extend "z"}}{{/extend}}', z: '{{#extend "x"}}{{/extend}}' })).toEqual([expect.stringMatching(/^generator\/extend-cycle \w.hbs:1 templates extend each other: x > y > z > x$/)])
  })
  it('a helper that the generator of the root does not have', () => {
    const trees = Object.fromEntries(Object.entries({ base: '{{name}} {{#if (other 1)}}{{/if}}' }).map(([name, source]) => [name, readTemplate({ name, text: source }).template])) as never
    expect(linkPrograms({ trees, names: ['base'], uses: [], helpers: ['names'] }).diagnostics.map(({ code, advice }) => `${code} ${advice}`)).toEqual(['generator/unknown-helper did you mean "names"?', 'generator/unknown-helper undefined'])
  })
  it('partials that double each other come to an end', async () => {
    const sources = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`p${index}`, `{{> p${index + 1}}}\n{{> p${index + 1}}}\n`]))
    expect(await problems({ ...sources, p30: '{{name}}', x: '{{> p0}}' })).toEqual([expect.stringMatching(/^generator\/too-large x.hbs:1/)])
  })
})

describe('drift', () => {
  const replace = (was: string): string => `{{#extend "base"}}\n{{#replace "b" was="${was}"}}\nmine\n{{/replace}}\n{{/extend}}`
  const hashOf = async (block: string): Promise<string> => {
    const { problems } = await print({ base: `{{#block "b"}}\n${block}\n{{/block}}\n`, x: replace('0000000000') }, 'x', input)
    return /was="(\w{10})"/.exec(problems[0] ?? '')?.[1] ?? ''
  }
  it('a replace that was written against another block is a warning, and prints', async () => {
    const printed = await print({ base: '{{#block "b"}}\nnew\n{{/block}}\n{{name}}\n', x: replace(await hashOf('old')) }, 'x', input)
    expect(printed.problems.map((problem) => problem.split(' x.hbs:'))).toEqual([['generator/drifted', expect.stringMatching(/^2 block "b" of "base" is not what this replace was written against; compare/)]])
    expect(printed.text).toBe('mine\nX\n')
  })
  it('the same block elsewhere in the file has not drifted', async () => {
    const was = await hashOf('old {{name}}\n{{#if name}}\na\n{{/if}}')
    expect(await text({ base: 'a\n\n{{! moved }}\n{{#block "b"}}\nold {{name}}\n{{#if name}}\na\n{{/if}}\n{{/block}}\n', x: replace(was) }, 'x')).toBe('a\n\nmine\n')
  })
})

describe('a program', () => {
  const hash = (template: string, other = 'p {{name}}\n'): string => {
    const trees = Object.fromEntries(Object.entries({ x: template, p: other }).map(([name, written]) => [name, readTemplate({ name, text: written }).template])) as never
    const program = linkPrograms({ trees, names: ['x'], uses: [{ module: 'm', name: 'word' }] }).programs['x']
    if (program === undefined) throw new Error('not linked')
    return programHash(program)
  }
  const source = 'a {{name}}\nb\nword c\n{{#if name}}\n  d\n  e\n{{/if}}\n{{> p}}\nf\n'
  it('has a hash without lines: comments and tag lines that move change nothing', () => {
    expect(hash(`{{! a comment }}\n${source}`)).toBe(hash(source))
    expect(hash(source.replace('b\n', '{{! c }}\nb\n{{!-- d\n --}}\n'))).toBe(hash(source))
    expect(hash(source, '{{! q }}\np {{name}}\n')).toBe(hash(source))
  })
  it('has another hash when anything that prints changes', () => {
    for (const changed of [source.replace('b', 'B'), source.replace('{{#if', '{{#unless').replace('/if', '/unless'), source.replace('  d', '   d'), source.replace('{{> p}}', ''), source.replace('word', 'words')]) expect(hash(changed)).not.toBe(hash(source))
    expect(hash(source, 'q {{name}}\n')).not.toBe(hash(source))
  })
  it('is JSON', () => {
    const { template } = readTemplate({ name: 'x', text: source })
    expect(JSON.parse(JSON.stringify(template))).toEqual(template)
  })
})
