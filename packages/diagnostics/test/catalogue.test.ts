import { describe, expect, it } from 'vitest'
import { defineCatalogue, isError, nearest } from '../src/index.ts'

const catalogue = defineCatalogue('demo', {
  'unknown-type': { severity: 'error', message: '`{name}` is no type', explanation: 'A type is one of the scalars.' },
  empty: { severity: 'warning', message: 'There is nothing', explanation: 'An empty file is legal.' },
})

describe('a catalogue', () => {
  it('fills the holes of a message and publishes the code with its prefix', () => {
    const span = { file: 'a.locus', start: 1, end: 4 }
    expect(catalogue.report('unknown-type', { span, params: { name: 'Strin' }, advice: 'Did you mean `String`?' })).toEqual({ code: 'demo/unknown-type', severity: 'error', message: '`Strin` is no type', span, advice: 'Did you mean `String`?' })
  })

  it('leaves out what is not said, and takes another severity', () => {
    expect(catalogue.report('empty', { severity: 'error' })).toEqual({ code: 'demo/empty', severity: 'error', message: 'There is nothing' })
    expect(isError(catalogue.report('empty', {}))).toBe(false)
  })

  it('prints a text with braces as it is', () => {
    expect(catalogue.report('unknown-type', { params: { name: '{name} $& {x}' } }).message).toBe('`{name} $& {x}` is no type')
  })
})

describe('advice', () => {
  const advised = defineCatalogue('demo', { full: { severity: 'error', message: '{disk} is full', advice: 'Empty {disk}.', explanation: 'There is no room.' } })

  it('is the catalogue\'s where nobody knows better', () => {
    expect(advised.report('full', { params: { disk: 'A' } }).advice).toBe('Empty A.')
    expect(advised.report('full', { params: { disk: 'A' }, advice: 'Buy one.' }).advice).toBe('Buy one.')
  })
})

describe('nearest', () => {
  it.each([
    ['Strin', ['Integer', 'String', 'Text'], 'String'], ['veu', ['fastapi', 'vue'], 'vue'], ['Whatever', ['Integer', 'String'], undefined], ['', ['a'], 'a'], ['x', [], undefined],
  ])('%s of %j is %s', (name, names, expected) => {
    expect(nearest(name, names)).toBe(expected)
  })
})
