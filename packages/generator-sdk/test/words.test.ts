import { describe, expect, it } from 'vitest'
import { linkPrograms, readTemplate } from '../src/compile/index.ts'
import type { Language, Ref, Use } from '../src/index.ts'
import type { Op } from '../src/template/program.ts'

const uses: readonly Use[] = [{ module: 'm', name: 'word' }, { module: 'm', name: 'Comp' }, { module: 'm', name: '.Member' }, { module: 'm', name: 'T', kind: 'type' }]

const refsOf = (ops: readonly Op[]): readonly Ref[] => ops.flatMap((op) => (op.op === 'ref' ? [op.ref] : [...('body' in op ? refsOf(op.body ?? []) : []), ...('other' in op ? refsOf(op.other) : [])]))
/** Names of the references that are cut out of a template, in order; a known member as `.`. */
function found(text: string, languages?: readonly Language[], more: readonly Use[] = []): string {
  const { template, diagnostics } = readTemplate({ name: 'x', text: `${text}\n{{! a template }}\n` })
  expect(diagnostics).toEqual([])
  const linked = linkPrograms({ trees: { x: template as never }, names: ['x'], uses: [...uses, ...more], ...(languages !== undefined && { languages: { x: languages } }) })
  expect(linked.diagnostics).toEqual([])
  return refsOf(linked.programs['x']?.body ?? []).map(({ name }) => name || '.').join(' ')
}

describe('TypeScript, C#, Java', () => {
  it.each([
    ['word', 'word'], ['word(word, [word])', 'word word word'], ['words xword word1 $word', ''], ['a.word a?.word', ''], ['...word', 'word'], ['new Comp<T>()', 'Comp T'], ['x.Member(y) Member', '.'],
    ['{ word: 1, word }', 'word'], ['word?: string', ''], ['a ? word : b', 'word'], ['case word: x', 'word'], ['a::word', 'word'], ['@word #word', 'word'], ['a-word', ''],
    ["'word' word \"word\"", 'word'], ["'it\\'s word' word", 'word'], ['// word', ''], ['a // word\nword', 'word'], ['/* word\nword */ word', 'word'], ['`word ${word} word`', 'word'], ['`a\nword ${f(word)}\n` word', 'word word'],
    ["'http://x' word", 'word'], ["it's\nword", 'word'], ['{{x}}word word', 'word'], ['word{{x}} word', 'word'], ['x.{{x}}word(word)', 'word'], ['{{x}}.word', ''], ['{{x}}.Member()', '.'],
    ['{{#if a}}word{{/if}}', 'word'], ["{{#if a}}'{{else}}'{{/if}}word' word", 'word'], ["{{#if a}}'{{else}}word{{/if}}", 'word'], ['function f(x: word) {}', 'word'],
  ])('%j: %j', (text, names) => {
    expect(found(text, ['ts'])).toBe(names)
  })
})

describe('Python', () => {
  it.each([
    ['word', 'word'], ['class A(word):', 'word'], ['def f(a: word, word: int) -> word:', 'word word'], ['except word:', 'word'], ['if word:', 'word'], ['    word: int = word', 'word'], ['f(word=word)', 'word'], ['a == word', 'word'],
    ['# word', ''], ["'word' \"word\"", ''], ['"""\nword\n""" word', 'word'], ["'''word\nword''' word", 'word'], ['x[word:1]', 'word'], ['{word: 1}', 'word'], ['@word', 'word'], ['x.word', ''], ['lambda: word', 'word'], ['word := 1', 'word'],
    ['"{{x}}" word', 'word'], ['def {{x}}(a) -> word:', 'word'],
  ])('%j: %j', (text, names) => {
    expect(found(text, ['python'])).toBe(names)
  })
})

describe('Vue', () => {
  it.each([
    ['<Comp />', 'Comp'], ['<Comp>\n  <p>word Comp</p>\n</Comp>', 'Comp Comp'], ['<a word="word" :x="word" />', 'word'], ['<a @click="word($event)" v-if="word" #default="{ word }" />', 'word word word'],
    ['<a :x="\'word\'" />', ''], ['<a :x="`${word}`" />', 'word'], ['<p>{{{{x}}}}</p>'.replaceAll('{{{{', '\\{{').replaceAll('}}}}', '}}'), ''], ['<p>\\{{ word }} word</p>', 'word'], ['<!-- Comp word -->\n<Comp/>', 'Comp'],
    ['<a\n  word\n  :b="word"\n  :c={{x}}\n  :d="word"\n/>', 'word word'], ['<A :x="a > word" />word', 'word'], ['<Comp\n>word</Comp>', 'Comp Comp'],
  ])('%j: %j', (text, names) => {
    expect(found(`<script setup lang="ts">\n{{imports}}\n</script>\n<template>\n${text}\n</template>`, ['ts', 'html'])).toBe(names)
  })
  it('script and style', () => {
    expect(found('<script setup lang="ts">\n// Comp\nconst a = word // word\n/* T\n*/\nword({ word: T })\n</script>\n<template>\nword\n</template>\n<style>\n.word { word: Comp }\n</style>\n', ['ts', 'html'])).toBe('word word T')
  })
  it('HTML without a component\'s parts', () => {
    expect(found('<Comp word="word" />', ['html', 'ts'])).toBe('Comp')
  })
})

describe('other files', () => {
  it.each([['markdown'], ['json'], ['yaml'], ['css'], ['shell'], ['toml'], ['sql'], ['text']] as const)('%s: a word is a word', (language) => {
    expect(found('# word word(Comp)', [language])).toBe('')
  })
  it('without languages the text tells', () => {
    expect(found('<template>\n<Comp word="a"/>\n</template>')).toBe('Comp')
    expect(found('class A(word):\n    # Comp\n    pass')).toBe('word')
    expect(found('const a = word // Comp')).toBe('word')
  })
})

describe('vocabularies', () => {
  const link = (sources: Readonly<Record<string, string>>, given: readonly Use[]): { readonly names: string; readonly problems: readonly string[] } => {
    const trees = Object.fromEntries(Object.entries(sources).map(([name, text]) => [name, readTemplate({ name, text }).template])) as never
    const { programs, diagnostics } = linkPrograms({ trees, names: ['x'], uses: given, languages: { x: ['ts'] } })
    return { names: refsOf(programs['x']?.body ?? []).map(({ module, name }) => `${module}:${name}`).join(' '), problems: diagnostics.flatMap(({ code, message }) => [code, message]) }
  }
  it('a word of two modules is a finding', () => {
    expect(link({ x: '{{x}}' }, [{ module: 'a', name: 'w' }, { module: 'b', name: 'w' }]).problems).toEqual(['generator/ambiguous-word', '"w" is a word of a and of b'])
    expect(link({ x: '{{use "a" "w"}}{{use "b" "w"}}' }, []).problems).toHaveLength(2)
  })
  it('what a template says by {{use}} counts in its own text, over the generator\'s', () => {
    expect(link({ x: '{{use "own" "w"}}\nw\n{{> p}}\n', p: 'w\n{{x}}' }, [{ module: 'all', name: 'w' }]).names).toBe('own:w all:w')
    expect(link({ base: 'w\n{{#block "b"}}\nw\n{{/block}}', x: '{{use "own" "w"}}\n{{#extend "base"}}\n{{#append "b"}}\nw\n{{/append}}\n{{/extend}}' }, []).names).toBe('own:w')
  })
})
