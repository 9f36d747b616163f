import { describe, expect, it } from 'vitest'
import { checkTemplate, learnShape, linkPrograms, readTemplate } from '../src/compile/index.ts'

const inputs = [
  { self: { name: 'a', note: 'n' }, title: 't', items: [{ name: 'i', more: 1 }, { name: 'j' }], deep: { inner: { x: 1 } }, list: [[1]] },
  { self: { name: 'b' }, items: [], deep: { inner: { x: null } }, list: [] },
]
function check(text: string, others: Readonly<Record<string, string>> = {}): readonly (readonly string[])[] {
  const trees = Object.fromEntries(Object.entries({ x: text, ...others }).map(([name, source]) => {
    const { template, diagnostics } = readTemplate({ name, text: source })
    expect(diagnostics).toEqual([])
    return [name, template]
  })) as never
  const program = linkPrograms({ trees, names: ['x'], uses: [] }).programs['x']
  if (program === undefined) throw new Error('not linked')
  return checkTemplate(program, learnShape(inputs), trees).map(({ code, span, message, advice }) => [code, `${span?.file}:${text.slice(0, span?.start).split('\n').length} ${message}${advice === undefined ? '' : `; ${advice}`}`])
}

describe('a shape', () => {
  it('is what inputs have in common', () => {
    expect(learnShape(inputs)).toEqual({
      members: {
        self: { members: { name: { scalars: ['string'] }, note: { scalars: ['string'], optional: true } } },
        title: { scalars: ['string'], optional: true },
        items: { items: { members: { name: { scalars: ['string'] }, more: { scalars: ['number'], optional: true } } } },
        deep: { members: { inner: { members: { x: { scalars: ['null', 'number'] } } } } },
        list: { items: { items: { scalars: ['number'] } } },
      },
    })
    expect(learnShape([])).toEqual({})
  })
  it('does not depend on the order of inputs, but for what was seen first', () => {
    expect(learnShape(inputs.toReversed())).toEqual(learnShape(inputs))
    expect(learnShape([{ a: 1 }, {}, { a: 2, b: 3 }])).toEqual({ members: { a: { scalars: ['number'], optional: true }, b: { scalars: ['number'], optional: true } } })
  })
})

describe('a template', () => {
  it.each([
    '{{h self.name}}{{#if title}}{{h title}}{{/if}}', '{{#each items}}{{h name}}{{h @self.name}}{{h ../self.name}}{{#if more}}{{h more}}{{/if}}{{h @index}}{{/each}}', '{{#if self.note}}{{h self.note}}{{/if}}',
    '{{#unless title}}{{else}}{{h title}}{{/unless}}', '{{#with self}}{{h name}}{{/with}}', '{{#each items as |i|}}{{h i.name}}{{/each}}', '{{#if (h title)}}{{/if}}', '{{h self.name x=title}}', '{{#each list}}{{#each this}}{{h this}}{{/each}}{{/each}}',
    '{{#slot "s" of=items}}{{h name}}{{/slot}}', '{{#if @self.note}}{{#each items}}{{h @self.note}}{{/each}}{{/if}}', '{{#fit}}{{h self.name}}{{else}}{{h deep.inner.x}}{{/fit}}', '{{h @file.path}}',
  ])('%j is fine', (text) => {
    expect(check(text)).toEqual([])
  })
  it.each([
    ['\n{{h titel}}', 'generator/not-in-input', 'x.hbs:2 "titel" is not in the input; did you mean "title"?'],
    ['{{#if self.zzzzzz}}{{/if}}', 'generator/not-in-input', 'x.hbs:1 "self.zzzzzz" is not in the input; there is name, note'],
    ['{{h title}}', 'generator/may-be-absent', 'x.hbs:1 "title" may be absent: ask {{#if}} first'],
    ['{{#if title}}{{else}}{{h title}}{{/if}}', 'generator/may-be-absent', 'x.hbs:1 "title" may be absent: ask {{#if}} first'],
    ['{{#unless title}}{{h title}}{{/unless}}', 'generator/may-be-absent', 'x.hbs:1 "title" may be absent: ask {{#if}} first'],
    ['{{h (g self.note)}}', 'generator/may-be-absent', 'x.hbs:1 "self.note" may be absent: ask {{#if}} first'],
    ['{{#if title}}{{#each items}}{{h more}}{{/each}}{{/if}}', 'generator/may-be-absent', 'x.hbs:1 "more" may be absent: ask {{#if}} first'],
    ['{{#each items}}{{h title}}{{/each}}', 'generator/not-in-input', 'x.hbs:1 "title" is not in the input; there is more, name'],
    ['{{#each self}}{{/each}}', 'generator/not-a-list', 'x.hbs:1 "self" is no list'],
    ['{{#each items}}{{h @selv.name}}{{/each}}', 'generator/not-in-input', 'x.hbs:1 "@selv.name" is not in the input; did you mean "self"?'],
    ['{{#each items as |i|}}{{h i.nam}}{{/each}}', 'generator/not-in-input', 'x.hbs:1 "i.nam" is not in the input; did you mean "name"?'],
  ])('%j: %s %s', (text, code, finding) => {
    expect(check(text)).toEqual([[code, finding]])
  })
  it('partials see what is laid over the item, and findings stand in them', () => {
    expect(check('{{> p item=self}}\n', { p: '{{h item.name}}{{h extra}}' })).toEqual([['generator/not-in-input', 'p.hbs:1 "extra" is not in the input; there is deep, items, list, self, title, item']])
    expect(check('{{#each items}}{{> p @self}}{{/each}}\n', { p: '{{h name}}{{#if note}}{{h note}}{{/if}}{{h ../name}}' })).toEqual([])
  })
  it('a partial may ask for an argument that others give it, and not print it', () => {
    expect(check('{{> p a=self}}{{> p b=self}}\n', { p: '{{#if a}}{{h a.name}}{{/if}}{{#each items}}{{h name}}{{/each}}' })).toEqual([])
    expect(check('{{> p b=self}}\n', { p: '{{h argument}}' })).toEqual([['generator/not-in-input', 'p.hbs:1 "argument" is not in the input; there is deep, items, list, self, title, b']])
  })
  it('an override is checked as part of its chain', () => {
    expect(check('{{#extend "base"}}\n{{#append "b"}}\n{{h nam}}\n{{/append}}\n{{/extend}}', { base: '{{#each items}}\n{{#block "b"}}\n{{h name}}\n{{/block}}\n{{/each}}' })).toEqual([['generator/not-in-input', 'x.hbs:3 "nam" is not in the input; did you mean "name"?']])
  })
})
