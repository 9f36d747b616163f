import type { Answer } from './client.ts'
import type { Slot } from './facts.ts'

/** One item of `errors`: `at` is its pointer (`#/price`), parameter (`?page`) or header (`If-Match:`). */
export interface Finding {
  readonly at: string
  readonly code: string
  /** The contract leaves room for it. */
  readonly maybe?: boolean
}

/** A name as an RFC 6901 pointer in URI fragment form. */
export const pointer = (...path: readonly (string | number)[]): string =>
  '#' + path.map((step) => '/' + encodeFragment(String(step).replaceAll('~', '~0').replaceAll('/', '~1'))).join('')

/** What may stand in a URI fragment stays (RFC 3986). */
const encodeFragment = (text: string): string => encodeURI(text).replaceAll('[', '%5B').replaceAll(']', '%5D').replaceAll('#', '%23')

export const finding = (name: string, code: string, ...further: readonly (string | number)[]): Finding => ({ at: pointer(name, ...further), code })
export const maybe = (each: Finding): Finding => ({ ...each, maybe: true })
/**
 * The parts of a composite key are set together: whether one that is wrong has a value, so that the others are missing, is open.
 * All that may be said of such parts beside what is wrong with them.
 */
export const openAtParts = (slots: readonly Slot[]): readonly Finding[] =>
  slots.flatMap((slot) => (slot.relation?.kind === 'belongsTo' && slot.relation.keys.length > 1 ? [maybe(finding(slot.name, 'required')), maybe(finding(slot.name, 'not_null'))] : []))
export const parameter = (name: string, code: string): Finding => ({ at: `?${name}`, code })

interface Item {
  readonly pointer?: unknown
  readonly parameter?: unknown
  readonly header?: unknown
  readonly code?: unknown
  readonly detail?: unknown
}

export const itemsOf = (answer: Answer): readonly Item[] => {
  const errors = (answer.json as { errors?: unknown } | undefined)?.errors
  return Array.isArray(errors) ? errors : []
}

export const findingsOf = (answer: Answer): readonly Finding[] => itemsOf(answer).map((item) => ({ at: placeOf(item), code: String(item.code) }))

const placeOf = (item: Item): string =>
  typeof item.pointer === 'string' ? normal(item.pointer) : typeof item.parameter === 'string' ? `?${item.parameter}` : typeof item.header === 'string' ? `${item.header}:` : '(nowhere)'

/** Two spellings of one fragment are equal: percent-encoding of what needs none is undone. */
function normal(text: string): string {
  try {
    return '#' + encodeFragment(decodeURIComponent(text.slice(1)))
  } catch {
    return text
  }
}

const SUFFIX: Readonly<Record<number, string>> = {
  400: 'bad-request', 401: 'unauthorized', 403: 'forbidden', 404: 'not-found', 405: 'method-not-allowed', 409: 'conflict', 412: 'stale', 413: 'content-too-large',
  415: 'unsupported-media-type', 422: 'validation', 428: 'precondition-required', 500: 'internal',
}

export const CODES: ReadonlySet<string> = new Set(
  ('required not_null type format min max exclusive_min exclusive_max multiple_of min_length max_length pattern enum min_items max_items unique_items decimal_scale decimal_precision '
    + 'unknown_field read_only unique reference_not_found referenced immutable stale invalid_parameter').split(' '),
)

/** What is wrong with an error answer as a problem document (9.9), whatever it is about. */
export function problemFaults(answer: Answer): readonly string[] {
  const faults: string[] = []
  const media = String(answer.headers['content-type'] ?? '')
  if (!/^application\/problem\+json(;|$)/.test(media)) faults.push(`Content-Type is ${media}`)
  const body = answer.json as Readonly<Record<string, unknown>> | undefined
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return [...faults, 'the body is no object']
  const suffix = SUFFIX[answer.status]
  if (suffix !== undefined && body['type'] !== `urn:locus:problem:${suffix}`) faults.push(`type is ${JSON.stringify(body['type'])}`)
  if (body['status'] !== answer.status) faults.push(`status is ${JSON.stringify(body['status'])}`)
  if (typeof body['title'] !== 'string' || body['title'] === '') faults.push('title is missing')
  if (typeof body['traceId'] !== 'string' || body['traceId'] === '') faults.push('traceId is missing')
  if (body['errors'] !== undefined && !Array.isArray(body['errors'])) faults.push('errors is no list')
  const items = itemsOf(answer)
  if (items.length > 100) faults.push(`${items.length} errors`)
  for (const item of items) faults.push(...itemFaults(item))
  const places = items.map((item) => `${placeOf(item)} ${String(item.code)}`)
  if (new Set(places).size !== places.length) faults.push('two findings with one place and code')
  if (/Traceback|sqlalchemy|File "|site-packages|asyncpg|sqlite3/i.test(answer.text)) faults.push('the server shows its inside')
  return faults
}

function itemFaults(item: Item): readonly string[] {
  const places = [item.pointer, item.parameter, item.header].filter((place) => place !== undefined)
  return [
    ...(places.length === 1 && typeof places[0] === 'string' ? [] : [`an error with ${places.length} places`]),
    ...(typeof item.pointer === 'string' && !/^#(\/.*)?$/s.test(item.pointer) ? [`pointer ${item.pointer}`] : []),
    ...(typeof item.code === 'string' && CODES.has(item.code) ? [] : [`code ${String(item.code)}`]),
    ...(typeof item.detail === 'string' && item.detail !== '' ? [] : ['an error without detail']),
  ]
}
