import { spawnSync } from 'node:child_process'
import { compileTemplate, parse as parseSfc } from '@vue/compiler-sfc'
import { parseSync } from 'oxc-parser'
import { parse as parseCss } from 'postcss'
import { parse as parseToml } from 'smol-toml'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { Code, csharp, css, html, java, json, markdown, path, plainText, python, shell, sql, text, toml, ts, yaml, type Sinks } from '../src/index.ts'

const hostile = [
  'plain', '', ' ', `'; alert(1) //`, `"; System.exit(1); //`, '\\', '\\\\', 'a\\', '\n', '\r\n', '\r', 'a\u2028b', '\u2029', '\u0000', '\ud800', '\udc00x', '`${x}`', '*/ evil() /*', '/*', '--> <script>', '<!--', '--!>', '</script>', '<script>',
  '{{ evil }}', '{{{', '${x}', '#{x}', '\\u0022', '\\u000a', '\\x22', '"""', "'''", '""', "''", '"', "'", `both ' and "`, '\u202e', '\u200b', '%n', '%s', '{@link x}', '@evil', '\ufeff', '𝒳', '\t', 'ünï', '</summary>', '&quot;', '&', '&#34;',
  '"@x="y"', ' /> <b', '\u0085', 'coding: utf-7', '# -*- coding: latin-1 -*-', "' OR 1=1 --", '"; DROP TABLE x; --', '$(evil)', '`evil`', '; rm -rf /', '-rf', '~', '*', 'yes', 'null', '1e3', '- a', 'key: value', '[a]', '{a: b}', '| a', '> a', '![x](y)', '[x](javascript:y)', '# h', '1. a', '<b>', 'a | b', '\u00ad',
]
const plain = plainText
const bodyOf = (source: string): readonly { readonly type: string }[] => {
  const { program, errors } = parseSync('x.ts', source)
  expect(errors, source).toEqual([])
  return program.body
}

describe('TypeScript', () => {
  it.each(hostile)('%j', (evil) => {
    const value = evil.toWellFormed()
    const strings = [plain(ts.string(evil)), `'${plain(ts.inside(evil))}'`, `\`${plain(ts.insideTemplate(evil))}\``]
    const [statement, ...others] = bodyOf(`const a = [${strings.join(', ')}];`) as never as readonly { readonly declarations: readonly { readonly init: { readonly elements: readonly { readonly value?: string; readonly quasis?: readonly { readonly value: { readonly cooked: string } }[] }[] } }[] }[]
    expect(others).toEqual([])
    const elements = statement?.declarations[0]?.init.elements ?? []
    expect(elements.map((element) => element.value ?? element.quasis?.map((quasi) => quasi.value.cooked).join('<hole>'))).toEqual([value, value, value])
    for (const comment of [ts.comment(evil), ts.doc(evil)]) expect(bodyOf(`${plain(comment)}\nconst a = 1;`)).toHaveLength(1)
    const object = bodyOf(`const a = { ${plain(ts.property(evil))}: 1 }; a${plain(ts.member(ts.none, evil))}`)
    expect(object).toHaveLength(2)
  })
  it('members: reserved words stay, the prototype is not set', () => {
    expect(plain(ts.property('class'))).toBe('class')
    expect(plain(ts.property('__proto__'))).toBe("['__proto__']")
    expect(plain(ts.member(ts.id('a'), 'class'))).toBe('a.class')
    expect(plain(ts.member(ts.id('a'), 'b-c'))).toBe("a['b-c']")
  })
  it('the quote that needs fewer escapes', () => {
    expect(plain(ts.string("it's"))).toBe('"it\'s"')
    expect(plain(ts.string(`"it's"`))).toBe(`'"it\\'s"'`)
  })
})

describe('Python', () => {
  it('strings, comments and docstrings are one token each, and mean what they say', () => {
    const cases = hostile.map((evil) => [evil.toWellFormed(), plain(python.string(evil)), plain(python.doc(evil)), plain(python.comment(evil)), plain(python.inside(evil)), plain(python.raw(evil)), plain(python.raw(`\\d${evil}`))])
    const script = `
import ast, json, sys, io, tokenize
bad = []
for value, literal, doc, comment, inside, raw, pattern in json.load(sys.stdin):
    tree = ast.parse('a = ' + literal)
    if len(tree.body) != 1 or tree.body[0].value.value != value: bad.append(['string', value])
    tree = ast.parse('a = "' + inside + '"')
    if len(tree.body) != 1 or tree.body[0].value.value != value: bad.append(['inside', value])
    for text, expected in ((raw, value), (pattern, '\\\\d' + value)):
        tree = ast.parse('a = ' + text)
        if len(tree.body) != 1 or tree.body[0].value.value != expected: bad.append(['raw', text])
    tree = ast.parse('def f():\\n    ' + doc + '\\n    pass')
    if len(tree.body[0].body) != 2 or not isinstance(tree.body[0].body[0].value.value, str): bad.append(['doc', value])
    if len(ast.parse(comment + '\\na = 1').body) != 1: bad.append(['comment', value])
    if tokenize.detect_encoding(io.BytesIO((comment + '\\na = 1').encode()).readline)[0] != 'utf-8': bad.append(['coding', value])
print(json.dumps(bad))`
    const { stdout, stderr } = spawnSync('python3', ['-W', 'error', '-c', script], { input: JSON.stringify(cases), encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual([])
  })
  it('names', () => {
    expect(plain(python.id('class'))).toBe('class_')
    expect(plain(python.id('match'))).toBe('match')
    for (const name of ['a b', '1a', 'a-b', '', 'ｄｅｆ', 'a$', 'a²']) expect(() => python.id(name), name).toThrow(TypeError)
    expect(plain(python.bool(true))).toBe('True')
    expect(plain(python.generic(python.id('list'), python.id('int')))).toBe('list[int]')
  })
})

describe('Vue', () => {
  it.each(hostile)('%j', (evil) => {
    const source = `<p title=${plain(html.attr(evil))} :x=${plain(html.bind(ts.code`f(${ts.string(evil)})`))}>${plain(html.text(evil))}</p>`
    const { errors, ast } = compileTemplate({ source, filename: 'x.vue', id: 'x', compilerOptions: { whitespace: 'preserve' } })
    expect(errors, source).toEqual([])
    const [element, ...others] = (ast?.children ?? []) as never as readonly { readonly props: readonly { readonly value?: { readonly content: string }; readonly exp?: { readonly loc: { readonly source: string } } }[]; readonly children: readonly { readonly type: number; readonly content: string }[] }[]
    expect(others).toEqual([])
    expect(element?.props).toHaveLength(2)
    const printable = evil.toWellFormed().replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '\ufffd')
    expect(element?.props[0]?.value?.content).toBe(printable)
    expect(element?.children.every((child) => child.type === 2)).toBe(true)
    const read = element?.children.map((child) => child.content).join('') ?? ''
    expect(/[\r\u0000]/.test(evil) || evil.trim() === '' ? printable : read).toBe(printable)
  })
  it('a component stays one', () => {
    for (const evil of hostile) {
      const { descriptor, errors } = parseSfc(`<script setup lang="ts">\n${plain(ts.doc(evil.replaceAll('</script', '')))}\nconst a = 1\n</script>\n<template>\n${plain(html.comment(evil))}\n<p>${plain(html.text(evil))}</p>\n</template>\n`)
      expect(errors, evil).toEqual([])
      expect(descriptor.template?.ast?.children.filter((child) => child.type === 1), evil).toHaveLength(1)
    }
  })
  it('names of tags, interpolations, other languages', () => {
    expect(() => html.tagName('a b')).toThrow(TypeError)
    expect(() => html.interpolation(ts.string('}}'))).toThrow(TypeError)
    expect(() => html.bind(python.id('x') as Code)).toThrow(TypeError)
    expect(plain(html.interpolation(ts.code`a < ${ts.id('b')}`))).toBe('{{ a &lt; b }}')
  })
})

describe('SQL', () => {
  it('SQLite reads back what was written', () => {
    const cases = hostile.filter((evil) => !evil.includes('\u0000') && evil !== '').map((evil) => [evil.toWellFormed(), plain(sql.string(evil)), plain(sql.id(evil)), plain(sql.comment(evil))])
    const script = `
import json, sqlite3, sys
bad = []
for value, string, name, comment in json.load(sys.stdin):
    cursor = sqlite3.connect(':memory:').execute(comment + '\\nSELECT ' + string + ' AS ' + name)
    if cursor.fetchall() != [(value,)] or cursor.description[0][0] != value: bad.append(value)
print(json.dumps(bad))`
    const { stdout, stderr } = spawnSync('python3', ['-c', script], { input: JSON.stringify(cases), encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual([])
    expect(() => sql.string('\u0000')).toThrow(TypeError)
  })
})

describe('a shell', () => {
  it('hands over the words', () => {
    const words = hostile.filter((evil) => !evil.includes('\u0000')).map((evil) => evil.toWellFormed())
    const command = `printf '%s\\0' ${words.map((word) => plain(shell.word(word))).join(' ')}`
    const { stdout } = spawnSync('sh', ['-c', command], { encoding: 'utf8' })
    expect(stdout.split('\0').slice(0, -1)).toEqual(words)
    for (const evil of hostile) expect(spawnSync('sh', ['-c', `${plain(shell.comment(evil))}\nprintf x`], { encoding: 'utf8' }).stdout).toBe('x')
  })
})

describe('data and style', () => {
  it.each(hostile)('%j', (evil) => {
    const value = evil.toWellFormed()
    expect(JSON.parse(plain(json.string(evil)))).toBe(value)
    expect(JSON.parse(plain(json.value({ [value]: [value, { a: value }] })))).toEqual({ [value]: [value, { a: value }] })
    expect(JSON.parse(plain(json.flat({ [value]: [value], b: {} })))).toEqual({ [value]: [value], b: {} })
    expect(plain(json.flat([value]))).not.toContain('\n')
    expect(parseYaml(`${plain(yaml.comment(evil))}\n${plain(yaml.string(evil))}: [${plain(yaml.string(evil))}]\n`)).toEqual({ [value]: [value] })
    expect(parseToml(`${plain(toml.comment(evil))}\n${plain(toml.key(evil))} = [${plain(toml.string(evil))}]\n`)).toEqual({ [value]: [value] })
    const sheet = parseCss(`${plain(css.comment(evil))}\n.a { content: ${plain(css.string(evil))}; ${plain(css.custom(evil))}: 1; color: ${plain(css.variable(evil))} }`)
    expect(sheet.nodes.map((node) => node.type)).toEqual(['comment', 'rule'])
    expect(sheet.nodes[1]?.type === 'rule' ? sheet.nodes[1].nodes.map((node) => node.type) : []).toEqual(['decl', 'decl', 'decl'])
    for (const line of [text.line(evil), markdown.text(evil), markdown.inline(evil)]) expect(plain(line)).not.toMatch(/[\n\r\u2028]/)
    expect(plain(markdown.text(evil)).replaceAll(/\\./g, '')).not.toMatch(/[<>[\]`*_&#]/)
  })
  it('CSS: values and colours', () => {
    expect(plain(css.value('0 1px  2px rgba(0, 0, 0, .2)'))).toBe('0 1px 2px rgba(0, 0, 0, .2)')
    expect(plain(css.value(`"Inter", 'Open Sans', sans-serif`))).toBe("'Inter', 'Open Sans', sans-serif")
    expect(plain(css.color('#FFF'))).toBe('#fff')
    for (const evil of ['red; }', 'url(x)', 'URL (x)', 'a /* b', ')', '(', '"', 'a\\', '', '{', '@import']) expect(() => css.value(evil), evil).toThrow(TypeError)
    for (const evil of ['red', '#ff', '#ggg', '#fff;']) expect(() => css.color(evil), evil).toThrow(TypeError)
  })
  it('JSON: members in their order, two blanks a level', () => {
    expect(plain(json.value({ b: 1, a: [] }))).toBe('{\n  "b": 1,\n  "a": []\n}')
    expect(plain(json.flat({ b: [1, null], a: {} }))).toBe('{ "b": [1, null], "a": {} }')
  })
  it('YAML: plain where no reader takes it for something else', () => {
    expect(['abc', 'no', 'Null', 'a/b', '1', 'a b'].map((word) => plain(yaml.string(word)))).toEqual(['abc', '"no"', '"Null"', 'a/b', '"1"', '"a b"'])
  })
})

/** Java and C# by their own rules of tokens: what a literal or a comment leaves behind. */
describe('Java and C#', () => {
  const java16 = (source: string): string => source.replaceAll(/(?<!\\)((?:\\\\)*)\\u+([0-9a-fA-F]{4})/g, (_all, before: string, hex: string) => before + String.fromCharCode(Number.parseInt(hex, 16)))
  const token = (literal: string): boolean => /^"(?:[^"\\\n\r\u0085\u2028\u2029]|\\(?:[nrt"'\\]|u[0-9a-f]{4}))*"$/.test(literal)
  it.each(hostile)('%j', (evil) => {
    expect(token(plain(java.string(evil)))).toBe(true)
    expect(java16(plain(java.string(evil)).slice(1, -1))).not.toMatch(/[\n\r]|(?<!\\)(?:\\\\)*"/)
    expect(token(plain(csharp.string(evil)))).toBe(true)
    for (const comment of [java.comment(evil), csharp.comment(evil), csharp.doc(evil)]) expect(plain(comment).split(/[\n\r\u0085\u2028\u2029]/).every((line) => line.startsWith('//'))).toBe(true)
    expect(java16(plain(java.comment(evil)))).toBe(plain(java.comment(evil)))
    expect(java16(plain(java.doc(evil))).indexOf('*/')).toBe(plain(java.doc(evil)).length - 2)
    expect(plain(csharp.doc(evil)).replaceAll(/<\/?summary>/g, '')).not.toMatch(/[<]/)
  })
  it('words of the language', () => {
    expect([plain(java.id('class')), plain(csharp.id('class')), plain(java.generic(java.id('List'), java.id('A'))), plain(csharp.verbatim('a"\\b'))]).toEqual(['class_', '@class', 'List<A>', '@"a""\\b"'])
    expect(() => csharp.verbatim('a\nb')).toThrow(TypeError)
  })
})

describe('paths', () => {
  it.each(['', '.', '..', 'a/b', 'a\\b', 'con', 'CON.ts', 'lpt1', 'a.', 'a ', ' a', 'a\u0000', 'a\nb', 'a:b', 'a*', 'x'.repeat(201), '-rf'])('%j is no name of a file', (segment) => {
    expect(() => path('src', segment)).toThrow(TypeError)
  })
  it('others are', () => {
    expect(path('src', '[id]', '.env', 'a b.ts', '+page.svelte', 'Ünï.vue', '(group)')).toBe('src/[id]/.env/a b.ts/+page.svelte/Ünï.vue/(group)')
  })
})

describe('Code', () => {
  it('cannot be imitated', () => {
    for (const fake of [{ language: 'ts', pieces: ['x'] }, JSON.parse('{"#brand":true,"language":"ts","pieces":["evil()"]}'), Object.create(Code.prototype), null, 'x']) expect(Code.is(fake)).toBe(false)
    const Forged = Code as unknown as new (...args: readonly unknown[]) => unknown
    expect(() => new Forged('ts', ['evil()'], undefined, Symbol('x'))).toThrow(TypeError)
    expect(Code.is(ts.none)).toBe(true)
  })
  it('holes take Code of their own language', () => {
    expect(() => ts.code`f(${'x' as never})`).toThrow('a hole of ts takes Code, not string')
    expect(() => ts.code`f(${java.id('x')})`).toThrow('a hole of ts takes ts, not java')
    expect(() => ts.list([{} as never])).toThrow(TypeError)
    expect(plain(ts.code`f(${[ts.id('a'), ts.id('b')]}, ${ts.none})`)).toBe('f(a, b, )')
  })
  it('of another language comes in as text, without references', () => {
    expect(plain(python.string(plainText(sql.code`SELECT ${sql.id('a')}`)))).toBe("'SELECT \"a\"'")
    expect(() => plainText(ts.ref('m', 'x'))).toThrow(TypeError)
  })
  it('is never made of what is no text, number or truth', () => {
    const sinks: readonly (readonly [string, (value: never) => unknown])[] = [
      ...[ts, java, csharp, python].flatMap((language) => (['id', 'string', 'inside', 'number', 'bool', 'comment', 'doc'] as const).map((name) => [name, language[name]] as const)),
      ...[ts, java, csharp, python].flatMap(({ ref }) => [['ref', (value: never) => ref('m', value)], ['module', (value: never) => ref(value, 'x')]] as const),
      ['property', ts.property], ['member', (value: never) => ts.member(ts.id('a'), value)], ['insideTemplate', ts.insideTemplate], ['raw', python.raw], ['verbatim', csharp.verbatim],
      ['html', html.text], ['attr', html.attr], ['bind', html.bind], ['interpolation', html.interpolation], ['tagName', html.tagName], ['comment', html.comment], ['json', json.string], ['yaml', yaml.string], ['yaml number', yaml.number], ['yaml bool', yaml.bool],
      ['toml', toml.string], ['key', toml.key], ['toml number', toml.number], ['toml bool', toml.bool], ['css', css.id], ['custom', css.custom], ['variable', css.variable], ['css string', css.string], ['css number', css.number], ['color', css.color], ['value', css.value],
      ['sql', sql.id], ['sql string', sql.string], ['sql number', sql.number], ['sql bool', sql.bool], ['markdown', markdown.text], ['inline', markdown.inline], ['word', shell.word], ['line', text.line], ['path', path],
    ]
    for (const [name, sink] of sinks) for (const value of [undefined, null, {}, ['a']]) expect(() => sink(value as never), `${name} of ${JSON.stringify(value)}`).toThrow(TypeError)
  })
  it('numbers, names, modules', () => {
    for (const value of [Number.NaN, Infinity]) expect(() => ts.number(value)).toThrow(TypeError)
    expect(plain(ts.number(12345678901234567890n))).toBe('12345678901234567890')
    for (const sinks of [ts, java, csharp, python] as readonly Sinks[]) for (const name of ['', 'a b', 'a-b', '1', 'a;', 'a\u2028']) expect(() => sinks.id(name)).toThrow(TypeError)
    for (const module of ["a'b", 'a\nb', 'a\\b', 'a b', 'a;b']) expect(() => ts.ref(module, 'x')).toThrow(TypeError)
  })
})
