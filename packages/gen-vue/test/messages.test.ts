import { describe, expect, it } from 'vitest'
import { messageOf, messagesOf } from '../src/messages.ts'
import { readableOn } from '../src/helpers.ts'

describe('texts in the syntax of vue-i18n', () => {
  it.each([
    ['{field} from', '{field} from'],
    ['name@example.com', "name{'@'}example.com"],
    ['a | b', "a {'|'} b"],
    ['{{x}}', "{'{'}x{'}'}"],
    ['{{{x}}}', "{'{'}{x}{'}'}"],
    ['a \\ b', "a {'\\\\'} b"],
    ['{ no hole', "{'{'} no hole"],
  ])('%j is %j', (text, expected) => {
    expect(messageOf(text)).toBe(expected)
  })

  it('joins the forms of a plural, but not an enum of those names', () => {
    const texts = { results: { one: 'One result', other: '{count} results' } }
    expect(messagesOf(texts, 'plurals')).toEqual({ results: 'One result | {count} results' })
    expect(messagesOf(texts, 'texts')).toEqual(texts)
  })
})

it.each([['#000', '#ffffff'], ['#ffffff', '#000000'], ['#0b6e4f', '#ffffff'], ['#6fd3a8', '#000000']])('on %s the letter is %s', (color, expected) => {
  expect(readableOn(color)).toBe(expected)
})
