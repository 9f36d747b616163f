import { brief } from '../batches.ts'
import { query } from '../client.ts'
import type { Subject } from '../facts.ts'
import { filterRows, found, TRICKY } from '../filter-rows.ts'
import { isLarge, makeable, sharedOut, type Group, type Trial } from '../group.ts'
import { filterables, matches, OPERATORS, unfilterable, type Filterable } from '../operators.ts'
import { findingsOf } from '../problem.ts'
import { tableOf } from '../tables/table-of.ts'
import { canonical, same } from '../wire.ts'
import type { Row } from '../world.ts'

/** Every operator on every field, against rows whose answer is known. */
export const filters: Group = {
  name: 'filters',
  proves: '9.6',
  async run(it) {
    await it.each('9.6', makeable(it), (subject) => `filters of ${subject.name}`, async (subject) => {
      const rows = await filterRows(it, subject)
      for (const field of filterables(subject)) for (const operator of field.operators) await byOperator(it, subject, rows, field, operator)
      await together(it, subject, rows)
      await refused(it, subject)
      await unparsable(it, subject)
    })
  },
}

async function byOperator(it: Trial, subject: Subject, rows: readonly Row[], field: Filterable, operator: string): Promise<void> {
  if (field.scalar.type === 'Json' && operator === 'has') return
  const all = asked(rows, field, operator)
  // In a large model each member is asked a part of it, others the rest.
  const shift = subject.slots.findIndex((slot) => slot.name === field.name) + it.subjects.indexOf(subject) + 1
  for (const values of isLarge(it) ? all.filter((_, at) => at % 6 === shift % Math.min(6, all.length)) : all) {
    // The id narrows the list already; asked for twice it would be a duplicate.
    const pairs = values.map((value): readonly [string, string] => [`${field.name}.${operator}`, String(value)])
    const { at, answer } = await found(it, subject, rows, pairs)
    const read = (row: Row): unknown => row.read[field.name]
    if (field.scalar.type === 'Id' && field.list && operator === 'has') continue
    const canon = values.map((value) => (operator === 'contains' || operator === 'startsWith' || operator === 'isNull' ? value : canonical(field.scalar, numeric(field, value))))
    const expected = rows.map((row, place) => (matches(field, operator, read(row), canon) ? place : -1)).filter((place) => place >= 0)
    it.check.equal('9.6', `${subject.name}?${pairs.map(([name, value]) => `${name}=${brief(value)}`).join('&').slice(0, 200)}`, at, expected, answer)
  }
}

const numeric = (field: Filterable, value: unknown): unknown =>
  field.scalar.type === 'Integer' || field.scalar.type === 'Float' ? Number(value) : field.scalar.type === 'Boolean' ? String(value) === 'true' : value

/** What an operator is asked with: values that are there, their neighbours, and what is not there. */
function asked(rows: readonly Row[], field: Filterable, operator: string): readonly (readonly unknown[])[] {
  if (operator === 'isNull') return [['true'], ['false']]
  const stored: unknown[] = []
  for (const row of rows) for (const item of [row.read[field.name]].flat()) if (item !== null && item !== undefined && !stored.some((each) => same(each, item))) stored.push(item)
  const some = stored.slice(0, 4)
  if (operator === 'contains' || operator === 'startsWith') {
    const text = String(some[0] ?? 'al')
    // Whole characters: half of a pair of surrogates cannot stand in an address.
    const part = (from: number, to: number): string => [...text].slice(from, to).join('')
    const inside = operator === 'contains' ? [part(1, 4), '%', '_', '\\', '*', '[a-z]', ',', "'", '"', 'ü', 'Ü', ' ', '\u0001'] : ['%al', '_l', 'über']
    return [...some.slice(0, 2), part(0, 3), text.toUpperCase(), text.toLowerCase(), '', 'al%', 'al_', 'l_b', `${text}x`, ...inside].map((value) => [value])
  }
  if (operator === 'in' || operator === 'has') {
    const comma = field.scalar.type === 'String' || field.scalar.type === 'Text' ? [['a', 'b'], ['a,b'], TRICKY] : []
    return [...some.map((value) => [value]), some, stored.slice(0, 100), [some[0], some[0]].filter((value) => value !== undefined), ...comma].filter((values) => values.length > 0)
  }
  return [...(operator === 'eq' || operator === 'gte' ? some : some.slice(0, 2)), ...(operator === 'eq' || operator === 'ne' || operator === 'lte' ? spellings(field, some[0]) : [])].map((value) => [value])
}

/** Other wire forms of one value. */
function spellings(field: Filterable, value: unknown): readonly unknown[] {
  if (value === undefined) return []
  const text = String(value)
  if (field.scalar.type === 'Decimal') return [text.replace(/\.?0+$/, '') || text, text.includes('.') ? `${text}000` : `${text}.000`]
  if (field.scalar.type === 'DateTime') return [text.replace('Z', '999Z'), text.replace('Z', '+00:00')]
  if (field.scalar.type === 'String' || field.scalar.type === 'Text') return [text.toUpperCase(), `${text} `, ` ${text}`, [...text].slice(0, -1).join(''), `${text}%`, '']
  return []
}

async function together(it: Trial, subject: Subject, rows: readonly Row[]): Promise<void> {
  const fields = filterables(subject).filter((field) => field.operators.includes('ne') && !field.list)
  for (let at = 0; at + 1 < fields.length; at++) {
    const pair = [fields[at], fields[at + 1]].map((field) => ({ field: field as Filterable, value: rows[at % rows.length]?.read[field?.name ?? ''] })).filter((each) => each.value !== null && each.value !== undefined)
    const expected = rows.map((row, place) => (pair.every(({ field, value }) => matches(field, 'ne', row.read[field.name], [value])) ? place : -1)).filter((place) => place >= 0)
    const { at: seen, answer } = await found(it, subject, rows, pair.map(({ field, value }) => [`${field.name}.ne`, String(value)]))
    it.check.equal('9.6', `${subject.name}: ${pair.map(({ field }) => `${field.name}.ne`).join(' and ')} combine with AND`, seen, expected, answer)
  }
  const ordered = filterables(subject).find((field) => field.operators.includes('gte') && rows.every((row) => row.read[field.name] !== null && row.read[field.name] !== undefined))
  const value = ordered && rows[0]?.read[ordered.name]
  if (!ordered || value === undefined) return
  const { at: seen, answer } = await found(it, subject, rows, [[`${ordered.name}.gte`, String(value)], [`${ordered.name}.lte`, String(value)]])
  const expected = rows.map((row, place) => (matches(ordered, 'eq', row.read[ordered.name], [value]) ? place : -1)).filter((place) => place >= 0)
  it.check.equal('9.6', `${subject.name}: ${ordered.name}.gte and .lte at once`, seen, expected, answer)
}

/** Operators that a type has not, unknown names, and parameters that stand twice. */
async function refused(it: Trial, subject: Subject): Promise<void> {
  const { api, check } = it
  const fields = filterables(subject)
  const some = (field: Filterable): string => (field.scalar.type === 'Enum' ? (field.scalar.limits.values?.[0] ?? '') : field.scalar.type === 'UUID' ? 'ffffffff-0000-4000-8000-00000000dead' : field.scalar.type === 'Boolean' ? 'true' : field.scalar.type === 'DateTime' ? '2026-01-02T03:04:05Z' : field.scalar.type === 'Date' ? '2026-01-02' : field.scalar.type === 'Time' ? '03:04:05' : '1')
  const absent = fields.flatMap((field) => OPERATORS.filter((operator) => !field.operators.includes(operator)).map((operator) => [`${field.name}.${operator}`, operator === 'isNull' ? 'true' : some(field)] as const))
  const unknown = [...unfilterable(subject).flatMap((name) => ['eq', 'isNull', 'has', 'gt'].map((operator) => [`${name}.${operator}`, '1'] as const)), ...fields.slice(0, 6).flatMap((field) => ['', '.EQ', '.Eq', '.like', '.', '.eq.eq', '.neq', '.isnull'].map((tail) => [`${field.name}${tail}`, some(field)] as const)), ['zz.eq', '1'] as const]
  const known = new Set(fields.flatMap((field) => field.operators.map((operator) => `${field.name}.${operator}`)))
  await allRefused(it, subject, 'is no filter', [...absent, ...unknown].filter(([name]) => !known.has(name)))
  const single = fields.filter((field) => field.scalar.type !== 'Id').flatMap((field) => field.operators.filter((each) => each !== 'in' && each !== 'has').map((operator) => [`${field.name}.${operator}`, operator === 'isNull' ? 'true' : some(field)] as const))
  for (let at = 0; at < single.length; at += 12) {
    const part = single.slice(at, at + 12)
    const answer = await api.get(subject.url + query([...part, ...part]))
    const named = new Set(findingsOf(answer).map((each) => each.at))
    for (const [name] of part) check.that('9.6', `${subject.name}: ${name} twice is 400`, answer.status === 400 && named.has(`?${name}`), named.has(`?${name}`) ? undefined : answer)
  }
  const listed = fields.filter((field) => field.operators.includes('in') && field.scalar.type !== 'Id')
  for (const [at, field] of listed.entries()) {
    const many = (count: number): string => query(Array.from({ length: count }, () => [`${field.name}.in`, some(field)] as const))
    if (at < 3) check.status('9.6', `${subject.name}: 100 values of ${field.name}.in`, await api.get(subject.url + many(100)), 200)
    const over = await api.get(subject.url + many(101))
    check.that('9.6', `${subject.name}: 101 values of ${field.name}.in are 400`, over.status === 400 && findingsOf(over).some((each) => each.at === `?${field.name}.in`), over)
  }
}

/** Many parameters a request: each bad one is named. */
async function allRefused(it: Trial, subject: Subject, why: string, pairs: readonly (readonly [string, string])[]): Promise<void> {
  for (const part of distinctly(pairs)) {
    const answer = await it.api.get(subject.url + query(part))
    const named = new Set(findingsOf(answer).map((each) => each.at))
    for (const [name, value] of part) it.check.that('9.6', `${subject.name}?${name}=${brief(value)} ${why}: 400`, answer.status === 400 && named.has(`?${name}`), named.has(`?${name}`) ? undefined : answer)
  }
}

/** Portions of at most 25 parameters, in each of which a name stands once. */
function distinctly(pairs: readonly (readonly [string, string])[]): readonly (readonly (readonly [string, string])[])[] {
  const portions: (readonly [string, string])[][] = []
  for (const pair of pairs) {
    const place = portions.find((portion) => portion.length < 25 && !portion.some(([name]) => name === pair[0]))
    if (place) place.push(pair)
    else portions.push([pair])
  }
  return portions
}

/** Values that are no wire form of the field's type. */
async function unparsable(it: Trial, subject: Subject): Promise<void> {
  const free = new Set(['String', 'Text', 'Email', 'URL'])
  const wrong: (readonly [string, string])[] = []
  for (const field of filterables(subject)) {
    if (free.has(field.scalar.type)) {
      for (const raw of sharedOut(it, subject, ['%00', 'a%00b', '%FF', '%ED%A0%80'])) {
        const answer = await it.api.get(`${subject.url}?${encodeURIComponent(field.name)}.${field.list ? 'has' : 'eq'}=${raw}`)
        const fine = answer.status === 400 || (answer.status === 200 && raw.includes('%00') === ((answer.json as { totalItems?: number }).totalItems === 0)) || (answer.status === 200 && !raw.includes('%00'))
        it.check.that('9.6', `${subject.name}: ${field.name}=${raw} is 400 or finds nothing`, fine, answer)
      }
    }
    const bad = badTexts(it, field)
    for (const operator of field.operators.filter((each) => each !== 'contains' && each !== 'startsWith')) {
      const texts = operator === 'isNull' ? ['', 'TRUE', 'True', '1', '0', 'yes', 'null', ' true', 'true ', 'x'] : operator === 'eq' || operator === 'has' ? bad : bad.slice(0, 6)
      for (const text of sharedOut(it, subject, texts)) wrong.push([`${field.name}.${operator}`, text])
    }
  }
  await allRefused(it, subject, 'is no wire form of its type', wrong)
}

const badTexts = (it: Trial, field: Filterable): readonly string[] => {
  const { type } = field.scalar
  const wellFormed = (text: string): boolean => text.isWellFormed() && !text.includes('\0') && text.length < 200
  switch (type) {
    case 'String': case 'Text': case 'Email': case 'URL': case 'Json': return []
    case 'Integer': return ['', '1.0', '1e3', '1.5', '01', '+1', '-0x1', ' 1', '1 ', 'x', 'true', '2147483648', '-2147483649', '99999999999999999999', '1,2', '\u0661', '1\n', 'NaN']
    case 'Float': return ['', 'x', 'NaN', 'nan', 'Infinity', '-Infinity', 'inf', '1e400', '.5', '1.', '+1', '01', ' 1', '1 ', '1,5', '1_0', '0x1', 'true', '1\n']
    case 'Boolean': return ['', 'TRUE', 'True', '1', '0', 'yes', 'null', 'x', ' true', 'true ']
    case 'Id': return ['', 'no-key', '~', 'a~4', '~~~']
    default: return tableOf(field.scalar, it.dice).reject.filter((each) => typeof each.value === 'string' && wellFormed(each.value) && each.codes.some((code) => code === 'format' || code === 'enum' || code === 'decimal_scale' || code === 'decimal_precision')).map((each) => String(each.value))
  }
}
