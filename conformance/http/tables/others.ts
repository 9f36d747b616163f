import { rawJson } from '../json.ts'
import type { Dice } from '../dice.ts'
import { randomUuid } from '../values.ts'
import { wrongForm, wrongKind, type Table } from './cases.ts'

export function uuidTable(dice: Dice): Table {
  const one = randomUuid(dice)
  const upper = randomUuid(dice).toUpperCase()
  const mixed = `${one.slice(0, 18).toUpperCase()}${one.slice(18)}`
  return {
    accept: [{ value: one }, { value: upper, reads: upper.toLowerCase() }, { value: mixed, reads: one }, { value: '00000000-0000-0000-0000-000000000000' }, { value: 'ffffffff-ffff-ffff-ffff-ffffffffffff' }, { value: '0190f5c2-7b3c-7abc-8def-0123456789ab' }],
    reject: [
      ...wrongForm(['', 'x', one.replaceAll('-', ''), `{${one}}`, `(${one})`, `urn:uuid:${one}`, one.slice(0, -1), `${one}0`, `${one.slice(0, -1)}g`, ` ${one}`, `${one} `, `${one}\n`, `\n${one}`, one.replaceAll('-', '_'), `${one.slice(0, 8)}${one.slice(9)}-`, one.replace('-', ''), one.slice(0, 9) + '-' + one.slice(9), '\u0661' + one.slice(1), `${one.slice(0, -1)}\0`, '\ud800']),
      ...wrongKind([5, 0, true, [], {}, [one]]),
    ],
  }
}

/** Values as deep as a body may hold them: in an object, and perhaps in a list. `nullable`: a Json member takes null only where the model says so; that is a matter of presence, not of this table. */
export function jsonTable(list: boolean): Table {
  const deep = (levels: number): unknown => (levels === 1 ? [] : [deep(levels - 1)])
  return {
    accept: [
      {}, [], '', 'text', true, false, 0, 1, -1, 1.5, 1e21, -1e-7, 9007199254740992, 1.7976931348623157e308, 5e-324, [null, 1, 'x', { a: null }], { b: 1, a: { d: [], c: {} } }, { '': '', ' ': ' ', 'ä': '😀', 'a.b': '$x', '__proto__x': 1 }, deep(list ? 62 : 63), { note: 'x'.repeat(5000) },
      rawJson('1.0'), rawJson('1e3'), rawJson('0.' + '1'.repeat(398)), rawJson('[1.50, 2E2]'), rawJson('{"a":0.0,"b":-0.0}'), 'null', '\u0001\u2028\uFFFF',
    ].map((value) => ({ value })),
    reject: [
      '\0', 'x\0y', '\ud800', ['\udc00'], { a: '\0' }, { a: { b: ['\ud800'] } }, { 'a\0': 1 }, [{ '\0': 1 }], rawJson('1e400'), rawJson('[-1e400]'), rawJson('{"a":1e999}'), rawJson('1e-400'), rawJson('[0.' + '0'.repeat(330) + '1]'), rawJson('0.' + '1'.repeat(399)), rawJson('1' + '0'.repeat(400)), rawJson('[1' + '0'.repeat(5000) + ']'),
    ].map((value) => ({ value, codes: ['format'] })),
  }
}
