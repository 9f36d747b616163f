import type { Subject } from './facts.ts'

/** One part of a composite key, escaped: every UTF-8 byte but `A-Z a-z 0-9 - . _` as `~` and two upper-case hex digits (9.2). */
const escapePart = (value: unknown): string =>
  [...Buffer.from(String(value), 'utf8')].map((byte) => {
    const sign = String.fromCharCode(byte)
    return /[A-Za-z0-9._-]/.test(sign) ? sign : `~${byte.toString(16).toUpperCase().padStart(2, '0')}`
  }).join('')

/** The `id` that a representation must show: the key's own value, or the text of all parts. */
export function idOf(subject: Subject, read: Readonly<Record<string, unknown>>): unknown {
  const { key } = subject.entity
  return key.kind === 'composite' ? key.parts.map((part) => escapePart(read[part.name])).join('~~') : read[subject.names.id]
}

export const compositeId = (parts: readonly unknown[]): string => parts.map(escapePart).join('~~')

/** A canonical id that no row has. */
export function unknownId(subject: Subject): string {
  const { key } = subject.entity
  if (key.kind === 'integer') return '2147483647'
  if (key.kind === 'uuid') return 'ffffffff-0000-4000-8000-00000000dead'
  const some: Readonly<Record<string, unknown>> = { String: 'zz-nobody', Integer: -2147483647, BigInt: '-9223372036854775807', UUID: 'ffffffff-0000-4000-8000-00000000dead', Date: '0001-01-02' }
  return compositeId(key.parts.map((part) => (part.type === 'Enum' ? part.values?.[0] : some[part.type])))
}

/** Texts that are no canonical id of this entity, whatever rows there are (9.2, 9.9). */
export function malformedIds(subject: Subject, id: string): readonly string[] {
  const { key } = subject.entity
  if (key.kind === 'integer') {
    return ['0', '-1', '+1', '01', '1.0', '1e0', '%201', '1%20', '1%0A', 'abc', '2147483648', '99999999999999999999', '0x1', '%D9%A1', `${id}%0A`, `0${id}`, `+${id}`, `${id}.0`, `-${id}`, 'null', 'undefined', '%00', '~', '1,2', '1_0']
  }
  if (key.kind === 'uuid') {
    return [
      id.toUpperCase(), id.replaceAll('-', ''), `%7B${id}%7D`, `urn:uuid:${id}`, `${id}%0A`, `%20${id}`, `${id}%20`, id.slice(0, -1), `${id}0`, 'abc', '1', '0', id.slice(0, -1) + 'g', id.replace('-', ''), `${id}-`, '%00', 'null',
      id.slice(0, 8) + id.slice(9, 10) + '-' + id.slice(10),
    ].filter((text) => text !== id)
  }
  const parts = id.split('~~')
  const first = key.parts[0]
  return [
    parts.slice(0, -1).join('~~'), `${id}~~x`, `${id}~~`, `~~${id}`, id.replaceAll('~~', '~'), id.replaceAll('~~', '-'), `${id}~`, `${id}~4`, `${id}~4g`, `${id}~C3`, `${id}~41`, `${id}~0A~ff`, `${id}%20`, `${id}%0A`, 'abc',
    ...(/~[0-9]*[A-F]/.test(id) ? [id.replace(/~([0-9A-F]{2})/g, (hit) => hit.toLowerCase())] : []),
    ...(first?.type === 'Integer' || first?.type === 'BigInt' ? [`+${id}`, `0${id}`, id.replace(/^-?\d+/, 'x'), id.replace(/^-?\d+/, '-0'), id.replace(/^-?\d+/, '')] : []),
    ...(first?.type === 'Integer' ? [id.replace(/^-?\d+/, '2147483648'), id.replace(/^-?\d+/, '1.0')] : []),
    ...(first?.type === 'BigInt' ? [id.replace(/^-?\d+/, '9223372036854775808')] : []),
    ...(first?.type === 'UUID' ? [id.toUpperCase().replace(parts[0]?.toUpperCase() ?? '', parts[0]?.toUpperCase() ?? '')] : []),
    ...(first?.type === 'Date' ? [id.replace(/^\d{4}-\d\d-\d\d/, '2025-02-30'), id.replace(/^\d{4}-\d\d-\d\d/, '2025-2-3')] : []),
    ...(first?.type === 'Enum' ? [id.replace(parts[0] ?? '', 'no-such-value')] : []),
  ].filter((text) => text !== id)
}
