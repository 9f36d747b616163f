import { expect, test } from 'vitest'
import { distinct, inSentence, pluralOf, sentence, valueKeys, valueTexts } from '../src/words.ts'

test.each([
  ['hourlyRate', 'Hourly rate'], ['htmlURL', 'Html URL'], ['URL', 'URL'], ['is2FAEnabled', 'Is 2FA enabled'], ['address2', 'Address 2'], ['MedicalRecord', 'Medical record'],
  ['snake_case', 'Snake case'], ['SCREAMING_CASE', 'SCREAMING CASE'], ['x', 'X'], ['_id', 'Id'], ['größeInCm', 'Größe in cm'], ['__proto__', 'Proto'], ['___', '___'],
])('%s reads "%s"', (name, text) => expect(sentence(name)).toBe(text))

test('values of an enum are words, unless they are signs', () => {
  expect(valueTexts(['booked', 'no-show', 'inProgress', 'in_review', "won't fix", 'Free text, here', 'iPhone 15'])).toEqual(['Booked', 'No-show', 'In progress', 'In review', "Won't fix", 'Free text, here', 'iPhone 15'])
  expect(valueTexts(['A', 'B', 'AB', 'O'])).toEqual(['A', 'B', 'AB', 'O'])
  expect(valueTexts(['ä', 'Ä', 'open', 'Open', 'shut'])).toEqual(['ä', 'Ä', 'open', 'Open', 'Shut'])
  expect(valueTexts(['EUR', 'USD'])).toEqual(['EUR', 'USD'])
  expect(valueTexts(['PENDING', 'PAID', 'IN_TRANSIT'])).toEqual(['Pending', 'Paid', 'In transit'])
})

test('keys of values are letters and digits, each once', () => {
  const keys = valueKeys(['no-show', 'noShow', 'no show', '', '§', '1', 'a.b', 'A', 'IN_TRANSIT', 'constructor'])
  expect(keys).toEqual(['noShow', 'noShow2', 'noShow3', 'value', 'value2', 'value1', 'aB', 'a', 'inTransit', 'constructor'])
})

test('inside a sentence a text begins small, but an abbreviation does not', () => {
  expect(['Medical record', 'URL', 'DVD set', 'A', 'x'].map(inSentence)).toEqual(['medical record', 'URL', 'DVD set', 'a', 'x'])
})

test('a label has a plural of its own', () => {
  expect(['Unit price', 'Person', 'Query', 'Shared DVD', 'box', 'Person (VIP)', '</h1>'].map(pluralOf)).toEqual(['Unit prices', 'People', 'Queries', 'Shared DVDs', 'boxes', 'Person (VIP)', '</h1>'])
    expect(['Große Tür', 'Größe', 'مرحبا', '日本', 'eBook'].map(pluralOf)).toEqual(['Große Tür', 'Größe', 'مرحبا', '日本', 'eBooks'])
})

test('texts that are alike get their names', () => {
  const named = (name: string, text: string, given = false) => ({ name, text, given })
  expect(distinct([named('fooBar', 'Foo bar'), named('foo_bar', 'Foo bar'), named('x', 'X')])).toEqual(['Foo bar (fooBar)', 'Foo bar (foo_bar)', 'X'])
})
