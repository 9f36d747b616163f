import type { Dice } from '../dice.ts'
import type { Scalar } from '../facts.ts'
import { broken, lengthOf, longest } from '../limits.ts'
import { matching } from '../patterns.ts'
import { validValue } from '../values.ts'
import { byLimits, join, wrongForm, wrongKind, type Table } from './cases.ts'

const NO_TEXT = [5, 0, 1.5, true, false, [], {}, ['x']]

export function textTable(scalar: Scalar, dice: Dice): Table {
  const { minLength = 0, pattern } = scalar.limits
  const max = longest(scalar)
  const some = String(validValue(scalar, dice))
  const astral = scalar.type === 'Text' || max > 4000 ? [] : ['😀'.repeat(max), '😀'.repeat(max + 1)]
  const shortest = minLength === 0 ? ['', 'x'] : ['x'.repeat(minLength - 1), 'x'.repeat(minLength), '😀'.repeat(minLength), '😀'.repeat(minLength - 1), '']
  const atBounds = pattern === undefined ? [] : [matching(pattern, dice, minLength, Math.min(max, minLength + 20)), max <= 4000 ? matching(pattern, dice, max, max) : undefined]
  return join(
    byLimits(scalar, [
      ...shortest, 'x'.repeat(max), 'x'.repeat(max + 1), ...astral, ...atBounds.filter((text) => text !== undefined),
      '  not trimmed  ', `${some} `, ` ${some}`, `${some}\n`, `\n${some}`, `${some}x${some}`, 'quote " and \\ and \' and `', '<b>&amp;</b>', 'e\u0301 \u00e9', 'שלום مرحبا', '\u2028\u2029\u0001\uFFFF\uFEFF', '👩‍👩‍👧 😀', 'NULL', 'null', '%00 %25', '${x} {{x}} $1 :name ?', some.toUpperCase(), some.toLowerCase(),
    ]),
    { reject: wrongForm([`${some}\0`, '\0', `a\0${some}`, '\ud800', `${some}\udc00`, '\udc00\ud800']) },
    { reject: wrongKind(NO_TEXT) },
  )
}

const EMAILS = ['a@b', 'first.last+tag@sub.example.co', "!#$%&'*+/=?^_`{|}~-@x", 'UPPER@EXAMPLE.com', '.dot.@x.example', 'a..b@x', '1@2', `a@${'b'.repeat(63)}`, `a@${'b'.repeat(63)}.${'c'.repeat(63)}`, 'a@b-c.d--e']
const NO_EMAILS = ['', 'a', 'a@', '@b', 'a@b..c', 'a@-b', 'a@b-', 'a@b.-c', 'a b@c', 'a@b c', 'a@b@c', 'ä@b.c', 'a@ä.c', 'a@b.c\n', '\na@b.c', ' a@b.c', 'a@b.c ', 'a@b.', 'a@.b', `a@${'b'.repeat(64)}`, 'a"b@c', '"a b"@c', 'a@[127.0.0.1]', 'a,b@c', 'a(b)@c', 'a@b_c', 'a@b\0', 'Name <a@b>', '\ud800@b']

export function emailTable(scalar: Scalar, dice: Dice): Table {
  const max = longest(scalar)
  const sized = (length: number): string => `${'a'.repeat(length - 10)}@x.example`
  return join(
    byLimits(scalar, [...EMAILS, String(validValue(scalar, dice)), ...(max > 12 ? [sized(max), sized(max + 1)] : []), ...(max < 254 ? [sized(254)] : []), sized(255)]),
    { reject: wrongForm(NO_EMAILS) },
    { reject: wrongKind(NO_TEXT) },
  )
}

const URLS = [
  'http://a', 'https://a', 'https://x.example', 'https://x.example/', 'https://x.example/p/q?r=s&t=u#v', 'http://[::1]:80/', 'http://user:pass@host:99/', 'https://ä.example/ü', 'https://a?b', 'https://a#b', "https://a/b'\"<>{}|\\^`", 'https://a//b',
  'https://%zz', 'https://X.Example/UPPER', 'http://a:b:c', 'https://a\u00a0b', 'https://😀',
]
const NO_URLS = ['', 'a', 'http', 'http:', 'http:/a', 'http://', 'https://', 'http:///a', 'https:///', 'http://?a', 'http://#a', 'ftp://a', 'HTTP://a', 'Https://a', '//a', 'javascript:alert(1)', 'mailto:a@b', ' http://a', 'http://a ', 'http://a b', 'http://a\n', '\nhttp://a', 'http://a/b c', 'http://a\tb', 'http://a/\u007f', 'http://\u0001', 'http://a\0', 'xhttp://a', 'http://a/\ud800']

export function urlTable(scalar: Scalar, dice: Dice): Table {
  const max = longest(scalar)
  const sized = (length: number): string => `https://x.example/${'a'.repeat(length - 18)}`
  return join(
    byLimits(scalar, [...URLS, String(validValue(scalar, dice)), ...(max > 20 ? [sized(max), sized(max + 1), `https://x.example/${'ü'.repeat(max - 18)}`] : []), sized(2049)]),
    { reject: wrongForm(NO_URLS) },
    { reject: wrongKind(NO_TEXT) },
  )
}

export function enumTable(scalar: Scalar): Table {
  const values = scalar.limits.values ?? []
  const near = values.flatMap((value) => [value.toUpperCase(), value.toLowerCase(), `${value} `, ` ${value}`, `${value}\n`, [...value].slice(0, -1).join('')])
  const strangers = [...new Set(['', 'no such value', '0', ...near])].filter((text) => !values.includes(text))
  return {
    accept: values.map((value) => ({ value })),
    reject: [...strangers.map((value) => ({ value, codes: ['enum'] })), ...['\0', '\ud800'].map((value) => ({ value, codes: [], maybe: ['enum', 'format'] })), ...wrongKind([0, 1, true, [], {}])],
  }
}

/** Whether two values of a text column may be told apart by their length alone: the boundary values are long. */
export const heavy = (value: unknown): number => (typeof value === 'string' ? Buffer.byteLength(value, 'utf8') : 64)
export const fits = (scalar: Scalar, text: string): boolean => broken(scalar, text).length === 0 && lengthOf(text) <= longest(scalar)
