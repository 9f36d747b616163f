import { describe, expect, it } from 'vitest'
import { readTemplate } from '../src/compile/index.ts'
import { print } from './print.ts'

const input = { id: 'entity/X', name: 'X', title: 'A', yes: true, no: false, zero: 0, empty: '', nothing: null, members: [{ id: 'f/a', name: 'a' }, { id: 'f/b', name: 'b' }], none: [], one: { name: 'inner', title: 'T' } }
const text = async (template: string, more: Record<string, string> = {}): Promise<string> => {
  const printed = await print({ x: template, ...more }, 'x', input)
  expect(printed.problems).toEqual([])
  return printed.text ?? ''
}
/** `code:line` of each finding. */
const problems = async (template: string, more: Record<string, string> = {}): Promise<readonly string[]> => (await print({ x: template, ...more }, 'x', input)).problems.map((problem) => problem.replace(/^generator\/(\S+) \S+?:(\d+).*$/s, '$1:$2'))

describe('constructs', () => {
  it('print: a helper applied to the item, to data, to literals, to calls, to named arguments', async () => {
    expect(await text('{{name}} {{text title}} {{text one.title}} {{text "q"}} {{number 3}} {{interp (id "a")}}')).toBe("X 'A' 'T' 'q' 3 {{ a }}\n")
  })
  it('if, else if, unless: what is false', async () => {
    for (const test of ['no', 'zero', 'empty', 'nothing', 'none', 'absent', '(none)', 'one.absent']) expect(await text(`{{#if ${test}}}{{id "yes"}}{{else}}{{id "no"}}{{/if}}`), test).toBe('no\n')
    for (const test of ['yes', 'title', 'members', 'one', '(isLong "four")', '1', '"a"']) expect(await text(`{{#if ${test}}}{{id "yes"}}{{else}}{{id "no"}}{{/if}}`), test).toBe('yes\n')
    expect(await text('{{#if no}}{{id "a"}}{{else if yes}}{{id "b"}}{{else}}{{id "c"}}{{/if}}{{#unless no}}{{id "d"}}{{/unless}}')).toBe('bd\n')
    expect(await text('{{^if no}}{{id "a"}}{{/if}}')).toBe('a\n')
  })
  it('each: items, names in bars, @index @first @last, between, else, item one out', async () => {
    expect(await text('{{#each members between=", "}}{{name}}{{/each}}')).toBe('a, b\n')
    expect(await text('{{#each members as |m i|}}{{name m}}{{number i}}{{number @index}}{{#if @first}}{{id "f"}}{{/if}}{{#if @last}}{{id "l"}}{{/if}};{{/each}}')).toBe('a00f;b11l;\n')
    expect(await text('{{#each none}}{{name}}{{else}}{{text title}}{{/each}}')).toBe("'A'\n")
    expect(await text('{{#each members}}{{text ../title}}{{name @one}}{{../name}}{{/each}}')).toBe("'A'innerX'A'innerX\n")
    expect(await text('{{#each members between=", "}}{{#if @first}}{{else}}{{name}}{{/if}}{{/each}}')).toBe('b\n')
  })
  it('with: the body if it is there', async () => {
    expect(await text('{{#with one}}{{name}}{{/with}}{{#with nothing}}{{name}}{{else}}{{id "none"}}{{/with}}{{#with one as |o|}}{{text o.title}}{{/with}}')).toBe("innernone'T'\n")
  })
  it('partial: arguments laid over the item, an item of its own, one out', async () => {
    expect(await text('{{> p}}, {{> p title="B"}}, {{> p one}}, {{> p one title=name}}', { p: '{{name}}:{{text title}}' })).toBe("X:'A', X:'B', inner:'T', inner:'X'\n")
    expect(await text('{{#each members}}{{> p title="B"}}{{/each}}', { p: '{{name}}{{text ../title}}{{text title}} ' })).toBe("a'A''B'\nb'A''B'\n")
  })
  it('imports, use, comments, literal braces, the third brace', async () => {
    expect(await text('{{use "@/m" "thing" "other"}}{{! gone }}{{!-- gone }} too --}}\n{{imports}}\n\nthing(other, {{{name}}}) \\{{ x }} `${{{name}}}`')).toBe("import { other, thing } from '@/m'\n\nthing(other, {X}) {{ x }} `${X}`\n")
    expect(await text('{{#each members}}{ {{name}} }{{/each}}}')).toBe('{ a }{ b }}\n')
  })
  it('CRLF and a byte order mark do not count', async () => {
    expect(await text('\ufeffa\r\n{{name}}\r\n')).toBe('a\nX\n')
  })
})

describe('findings', () => {
  it.each([
    ['syntax', 'a\n{{#if x}}\nb', 3], ['syntax', 'a\n\n{{/if}}', 3], ['syntax', '{{#if x}}\n{{/each}}', 1], ['syntax', '{{name', 1], ['syntax', '{{}}', 1], ['syntax', 'a{{name}}\n\ufdd0', 2],
    ['unescaped', '\n{{&name}}', 2], ['raw-block', 'a\n{{{{raw}}}}{{{{/raw}}}}', 2], ['decorator', '{{* x}}', 1], ['decorator', '{{#* inline "x"}}{{/inline}}', 1],
    ['dynamic-partial', '{{> (name)}}', 1], ['partial-block', '{{#> x}}{{/x}}', 1], ['whitespace-control', '{{name}}\n{{~name}}', 2], ['whitespace-control', '{{#if yes~}}{{/if}}', 1],
    ['unknown-helper', '{{nome "x"}}', 1], ['unknown-helper', '{{text (nome x)}}', 1], ['bare-value', '{{title}}', 1], ['bare-value', '{{one.title}}', 1], ['bare-value', '{{@one}}', 1], ['bare-value', '{{"x"}}', 1],
    ['bare-value', '{{#each members as |m|}}{{m}}{{/each}}', 1], ['bare-value', '{{this}}', 1],
    ['unknown-block-helper', '\n\n{{#eech x}}{{/eech}}', 3], ['misplaced-else', '{{#block "a"}}{{else}}{{/block}}', 1],
    ['wrong-arguments', '{{#each}}{{/each}}', 1], ['wrong-arguments', '{{#each a b}}{{/each}}', 1], ['wrong-arguments', '{{#each a betwen=","}}{{/each}}', 1], ['wrong-arguments', '{{#each a between=b}}{{/each}}', 1],
    ['wrong-arguments', '{{#if a as |x|}}{{/if}}', 1], ['wrong-arguments', '{{#block a}}{{/block}}', 1], ['wrong-arguments', '{{#fit 1}}{{/fit}}', 1], ['wrong-arguments', '{{use "x"}}', 1],
    ['wrong-arguments', '{{use "x" "y" kind="z"}}', 1], ['wrong-arguments', '{{imports 1}}', 1], ['wrong-arguments', '{{slot}}', 1], ['wrong-arguments', '{{> x a b}}', 1],
    ['no-tags', 'plain', 1], ['too-deep', '{{#if yes}}'.repeat(250) + '{{/if}}'.repeat(250), 1], ['too-large', '{{name}}' + ' '.repeat(262_144), 1],
    ['duplicate-block', '{{#block "a"}}{{/block}}\n{{#block "a"}}{{/block}}', 2], ['super-outside-wrap', 'a\n{{super}}', 2], ['change-outside-extend', '{{#replace "a"}}{{/replace}}', 1],
    ['second-extend', '{{#extend "b"}}{{/extend}}\n{{#extend "b"}}{{/extend}}', 2], ['stray-text', '{{#extend "b"}}\nfoo\n{{/extend}}', 2], ['stray-text', '{{#extend "b"}}\n{{/extend}}\n{{name}}', 3],
    ['changed-twice', '{{#extend "b"}}\n{{#replace "a"}}{{/replace}}\n{{#append "a"}}{{/append}}\n{{/extend}}', 3], ['changed-twice', '{{#extend "b"}}\n{{#append "a"}}{{/append}}\n{{#append "a"}}{{/append}}\n{{/extend}}', 3],
    ['missing-parent', '{{#extend "nob"}}{{/extend}}', 1], ['unknown-block', '{{#extend "b"}}\n{{#replace "z"}}{{/replace}}\n{{/extend}}', 2], ['extend-cycle', '{{#extend "x"}}{{/extend}}', 1],
    ['unknown-partial', '\n{{> nob}}', 2], ['partial-cycle', '\n{{> x}}', 2],
  ])('%s: %j', async (code, template, line) => {
    expect(await problems(template, { b: '{{#block "a"}}{{/block}}' })).toContain(`${code}:${line}`)
  })

  it('come all at once, in order, with the closest name', async () => {
    const { problems: found } = await print({ x: '{{nome "a"}}\n{{#if yes}}\n{{&name}}\n{{#eech a}}{{titel}}{{/eech}}\n{{/if}}' }, 'x', input)
    expect(found.map((problem) => problem.replace(/^generator\//, ''))).toEqual([
      'unknown-helper x.hbs:1 "nome" is not a helper of this generator; did you mean "name"?',
      'unescaped x.hbs:3 {{&…}} does not exist: only Code prints, and it prints as it is',
      'unknown-block-helper x.hbs:4 {{#eech}} does not exist; did you mean {{#each}}?',
      expect.stringMatching(/^bare-value x.hbs:4 "titel" is data/),
    ])
  })
  it('an open block is named with its line', async () => {
    expect((await print({ x: 'a\n{{#if yes}}\n{{#each members}}\n{{/each}}\n' }, 'x', input)).problems[0]).toMatch(/\{\{#if\}\} of line 2 is not closed/)
    expect((await print({ x: '{{#if yes}}\n{{/each}}' }, 'x', input)).problems[0]).toMatch(/\{\{#if\}\} is closed by \{\{\/each\}\}/)
  })
  it('without names of helpers the reader accepts any, and the linker refuses', async () => {
    expect(readTemplate({ name: 'x', text: '{{anything}}' }).diagnostics).toEqual([])
  })
})

describe('faults while printing', () => {
  it.each([
    ['unknown-name', '\n{{text missing}}', 2], ['unknown-name', '{{text (id missing)}}', 1], ['bare-value', '\n\n{{raw}}', 3], ['not-a-list', '{{#each title}}{{/each}}', 1], ['not-a-list', '{{#slot "s" of=title}}{{/slot}}', 1],
    ['helper-threw', 'a\n{{boom}}', 2], ['helper-threw', '{{id "a b"}}', 1], ['wrong-language', '{{py "x"}}', 1], ['imports-missing', 'a\nb\n{{ref "@/m" "x"}}', 3],
  ])('%s: %j', async (code, template, line) => {
    const printed = await print({ x: template }, 'x', input)
    expect(printed.text).toBeUndefined()
    expect(printed.problems.map((problem) => problem.replace(/^(\S+) x:(\d+).*$/s, '$1:$2'))).toEqual([`generator/${code}:${line}`])
  })
  it('no prototype answers for data', async () => {
    for (const path of ['constructor', 'one.toString', 'one.__proto__', 'title.length', 'members.map']) expect((await print({ x: `{{#if ${path}}}{{id "leak"}}{{/if}}` }, 'x', input)).text, path).toBe('')
  })
})
