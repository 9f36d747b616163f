import type { Answer, Ask } from '../client.ts'
import type { Subject } from '../facts.ts'
import { readOnlyNames } from '../facts.ts'
import { makeable, sharedOut, type Group, type Trial } from '../group.ts'
import { finding } from '../problem.ts'
import type { Body, Row } from '../world.ts'

/** What is malformed is 400, and the whole body is looked at for it before any member is. */
export const strictness: Group = {
  name: 'strictness',
  proves: '9.1, 9.5',
  async run(it) {
    await it.each('9.1', makeable(it), (subject) => `bodies for ${subject.name}`, async (subject) => {
      const row = await it.world.make(subject)
      const body = await it.world.body(subject)
      await malformed(it, subject, row, body)
      await noObject(it, subject, row)
      await strangers(it, subject, row, body)
      const after = await it.api.get(row.url)
      it.check.equal('9.1', `${subject.name}: what was refused changed nothing`, after.json, row.read, after)
    })
  },
}

const verbs = (subject: Subject, row: Row): readonly (readonly [string, string])[] => [['POST', subject.url], ['PUT', row.url], ['PATCH', row.url]]
const nested = (levels: number, core: string): string => '['.repeat(levels) + core + ']'.repeat(levels)

async function malformed(it: Trial, subject: Subject, row: Row, body: Readonly<Body>): Promise<void> {
  const text = JSON.stringify(body)
  const inside = text.slice(1, -1)
  const first = Object.keys(body)[0] ?? 'x'
  const twice = JSON.stringify(first)
  const join = (...parts: readonly string[]): string => `{${parts.filter((part) => part !== '').join(',')}}`
  const cases: readonly (readonly [string, string | Buffer])[] = [
    ['an empty body', ''],
    ['blanks', '  \n '],
    ['no JSON', 'hello'],
    ['half an object', text.slice(0, -1)],
    ['trailing garbage', `${text} x`],
    ['a second value', `${text}{}`],
    ['a trailing comma', `${text.slice(0, -1)},}`],
    ['a comment', `/* */${text}`],
    ['single quotes', "{'a':1}"],
    ['a bare name', '{a:1}'],
    ['NaN', join(inside, '"zz":NaN')],
    ['Infinity', join(inside, '"zz":Infinity')],
    ['-Infinity', join(inside, '"zz":-Infinity')],
    ['a number with a leading zero', join(inside, '"zz":01')],
    ['a number with a plus', join(inside, '"zz":+1')],
    ['.5', join(inside, '"zz":.5')],
    ['1.', join(inside, '"zz":1.')],
    ['True', join(inside, '"zz":True')],
    ['a raw newline in a text', join(inside, '"zz":"a\nb"')],
    ['a raw tab in a text', join(inside, '"zz":"a\tb"')],
    ['a raw NUL in a text', join(inside, '"zz":"a\0b"')],
    ['a bad escape', join(inside, '"zz":"\\x41"')],
    ['half a \\u escape', join(inside, '"zz":"\\u12"')],
    ['a duplicate name', join(inside, `${twice}:null`, `${twice}:null`)],
    ['a duplicate of an unknown name', join(inside, '"zz":1,"zz":1')],
    ['a duplicate name below', join(inside, '"zz":{"a":1,"a":1}')],
    ['a duplicate name deep below', join(inside, '"zz":[[{"b":[{"a":1,"a":2}]}]]')],
    ['a duplicate name by escapes', join(inside, '"zz":{"a":1,"\\u0061":1}')],
    ['a lone surrogate in a name', join(inside, '"\\ud800":1')],
    ['a lone surrogate in a name below', join(inside, '"zz":{"\\udc00x":1}')],
    ['a reversed pair in a name', join(inside, '"zz":{"\\udc00\\ud800":1}')],
    ['a byte order mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)])],
    ['a byte order mark alone', Buffer.from([0xef, 0xbb, 0xbf])],
    ['UTF-16', Buffer.from(text, 'utf16le')],
    ['invalid UTF-8 in a text', Buffer.concat([Buffer.from('{"zz":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')])],
    ['an overlong form', Buffer.concat([Buffer.from('{"zz":"'), Buffer.from([0xc0, 0x80]), Buffer.from('"}')])],
    ['a surrogate in UTF-8', Buffer.concat([Buffer.from('{"zz":"'), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from('"}')])],
    ['a cut UTF-8 sequence', Buffer.concat([Buffer.from('{"zz":"'), Buffer.from([0xe2, 0x82]), Buffer.from('"}')])],
    ['depth 65', `{"zz":${nested(64, '')}}`],
    ['depth 65 of objects', '{"a":'.repeat(65) + '1' + '}'.repeat(65)],
    ['depth 5,000', `{"zz":${nested(5000, '')}}`],
    ['depth 200,000', `{"zz":${nested(200_000, '')}}`],
    ['malformed behind a wrong member', `{${twice}:[{}],"zz":{"a":1,"a":1}}`],
    ['an array that is malformed', '[1,]'],
  ]
  const asks = cases.flatMap(([what, raw]) => verbs(subject, row).map(([method, target]) => ({ what, raw, method, target })))
  for (const { what, raw, method, target } of sharedOut(it, subject, asks)) {
    it.check.problem('9.1', `${method} ${subject.name}: ${what} is 400`, await it.api.send({ method, target, raw, ...noBody(method, raw) }), 400)
  }
  for (const [method, target] of verbs(subject, row)) {
    const answer = await it.api.send({ method, target, raw: `{"zz":${nested(63, '')}}` })
    it.check.that('9.1', `${method} ${subject.name}: depth 64 is well-formed`, has(answer, 422, 'zz'), answer)
    const escaped = await it.api.send({ method, target, raw: '{"\\u007a\\u007a":"\\ud83d\\ude00","\\ud83d\\ude00":1}' })
    it.check.that('9.1', `${method} ${subject.name}: a pair of surrogates is a character`, has(escaped, 422, 'zz'), escaped)
  }
}

const has = (answer: Answer, status: number, name: string): boolean => answer.status === status && answer.text.includes(`#/${name}`)
/** An empty body still has its media type. */
const noBody = (method: string, raw: string | Buffer): Partial<Ask> => (raw.length > 0 ? {} : { headers: { 'Content-Type': method === 'PATCH' ? 'application/merge-patch+json' : 'application/json' } })

async function noObject(it: Trial, subject: Subject, row: Row): Promise<void> {
  for (const raw of sharedOut(it, subject, ['[]', '[{}]', 'null', 'true', '0', '"x"', '1.5', `[${'1,'.repeat(200)}1]`])) {
    for (const [method, target] of verbs(subject, row)) {
      it.check.findings('9.5', `${method} ${subject.name}: ${raw.slice(0, 10)} is no object`, await it.api.send({ method, target, raw }), 422, [{ at: '#', code: 'type' }])
    }
  }
}

async function strangers(it: Trial, subject: Subject, row: Row, body: Readonly<Body>): Promise<void> {
  const { api, check } = it
  const known = new Set([...subject.slots.map((slot) => slot.name), ...readOnlyNames(subject)])
  const names = ['zzUnknown', '', ' ', 'a/b', 'a~b', 'a%b', 'ä', '__proto__', 'constructor', 'model_config', 'self', '$ref', '#', '😀', ...subject.slots.slice(0, 3).flatMap((slot) => [slot.name.toUpperCase(), snake(slot.name), `${slot.name} `])].filter((name) => !known.has(name))
  const unique = [...new Set(names)]
  const expected = unique.map((name) => finding(name, 'unknown_field'))
  // A computed `__proto__` is a member, not a prototype.
  const extra = Object.fromEntries(unique.map((name) => [name, null]))
  check.findings('9.1', `POST ${subject.name}: unknown members`, await api.post(subject.url, { ...body, ...extra }), 422, expected)
  check.findings('9.1', `PUT ${subject.name}: unknown members`, await api.put(row.url, { ...it.world.replacement(row), ...extra }), 422, expected)
  check.findings('9.1', `PATCH ${subject.name}: unknown members`, await api.patch(row.url, extra), 422, expected)
  const chosen = subject.entity.key.kind === 'uuid' ? readOnlyNames(subject).filter((name) => name !== subject.names.id) : readOnlyNames(subject)
  const plain = (readOnly: readonly string[]): Body => Object.fromEntries(readOnly.map((name) => [name, row.read[name] ?? null]))
  check.findings('9.1', `POST ${subject.name}: read-only members`, await api.post(subject.url, { ...body, ...plain(chosen) }), 422, chosen.map((name) => finding(name, 'read_only')))
  const all = readOnlyNames(subject)
  check.findings('9.1', `PATCH ${subject.name}: read-only members, even as they are`, await api.patch(row.url, plain(all)), 422, all.map((name) => finding(name, 'read_only')))
  for (const name of all) check.findings('9.1', `PATCH ${subject.name}: ${name} is read-only`, await api.patch(row.url, { [name]: 1 }), 422, [finding(name, 'read_only')])
  // Where the model took a platform member's name, the other spelling is unknown, and the other way round (9.1).
  for (const [role, name] of Object.entries(subject.names)) {
    const other = name.startsWith('_') ? role : `_${role}`
    if (!known.has(other)) check.findings('9.1', `PATCH ${subject.name}: ${other} is unknown`, await api.patch(row.url, { [other]: 1 }), 422, [finding(other, 'unknown_field')])
  }
}

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
