import { refTo } from './wire/schema.ts'
import type { Schema } from './wire/schema.ts'

const text = (description: string, pattern?: string): Schema => ({ description, required: true, schema: { type: 'string', ...(pattern && { pattern }) } })

export const headers: { readonly [name: string]: Schema } = {
  ETag: text('The version in quotes: what `If-Match` and `If-None-Match` take.', '^"[1-9][0-9]*"$'),
  /** With `expand` there is none. */
  ETagUnlessExpanded: { ...text('The version in quotes; left out with `expand`.', '^"[1-9][0-9]*"$'), required: false },
  Location: text('Address of the new entity.'),
  Allow: text('The methods of this path, separated by commas.'),
  AcceptPatch: { ...text('On PATCH: the media types that it takes.'), required: false },
  RetryAfter: text('Seconds to wait.', '^[0-9]+$'),
  NoCache: { description: 'An answer may be stored, but is asked for again before it is used.', schema: { type: 'string' } },
}

export const headerRefs = (names: Readonly<Record<string, string>>): Schema => ({ headers: Object.fromEntries(Object.entries(names).map(([header, name]) => [header, refTo('headers', name)])) })

interface ProblemResponse {
  readonly status: string
  readonly description: string
  readonly headers?: Readonly<Record<string, string>>
  readonly example: Schema
}

const problem = (status: string, suffix: string, title: string, description: string, more: { headers?: Readonly<Record<string, string>>; errors?: readonly Schema[] } = {}): ProblemResponse => ({
  status, description,
  ...(more.headers && { headers: more.headers }),
  example: {
    type: `urn:locus:problem:${suffix}`, title, status: Number(status),
    ...(more.errors && { errors: more.errors }), traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
  },
})

/** By name of the component. */
export const problems = {
  BadRequest: problem('400', 'bad-request', 'Bad request', 'Malformed JSON, duplicate members, a bad or unknown query parameter, a malformed `If-Match`.',
    { errors: [{ parameter: 'pageSize', code: 'invalid_parameter', detail: 'Must be a number from 1 to 100' }] }),
  NotFound: problem('404', 'not-found', 'Not found', 'No such entity, or a key that is not in its canonical form.'),
  MethodNotAllowed: problem('405', 'method-not-allowed', 'Method not allowed', 'What another method gets on this path.', { headers: { Allow: 'Allow' } }),
  Conflict: problem('409', 'conflict', 'Conflict', 'A unique value or a chosen key exists already, or the entity is still referred to.',
    { errors: [{ pointer: '#/email', code: 'unique', detail: 'Exists already' }] }),
  Stale: problem('412', 'stale', 'Precondition failed', 'The entity was changed since: `If-Match` or `version` is not the current one.',
    { headers: { ETag: 'ETag' }, errors: [{ header: 'If-Match', code: 'stale', detail: 'Is not the current tag' }] }),
  ContentTooLarge: problem('413', 'content-too-large', 'Content too large', 'The body has more than 1048576 bytes.'),
  UnsupportedMediaType: problem('415', 'unsupported-media-type', 'Unsupported media type', 'Neither JSON nor, for PATCH, a merge patch.', { headers: { 'Accept-Patch': 'AcceptPatch' } }),
  Invalid: problem('422', 'validation', 'Validation failed', 'The body is JSON, but not valid; all findings at once.',
    { errors: [{ pointer: '#/name', code: 'required', detail: 'Is required' }, { pointer: '#/price', code: 'decimal_scale', detail: 'At most 2 decimals', params: { max: 2 } }] }),
  PreconditionRequired: problem('428', 'precondition-required', 'Precondition required', 'This entity is changed with `If-Match` only.'),
  TooManyRequests: problem('429', 'too-many-requests', 'Too many requests', 'Of a gateway that limits rates.', { headers: { 'Retry-After': 'RetryAfter' } }),
  Internal: problem('500', 'internal', 'Internal error', 'Anything else.'),
  NotReady: problem('503', 'not-ready', 'Not ready', 'The database does not answer or is not up to date.', { headers: { 'Retry-After': 'RetryAfter' } }),
} satisfies Readonly<Record<string, ProblemResponse>>

export type ProblemName = keyof typeof problems

/** For `responses`: by status, in ascending order. */
export const problemRefs = (names: readonly ProblemName[]): Schema =>
  Object.fromEntries([...names, ...always].map(name => [problems[name].status, refTo('responses', name)] as const).sort(([a], [b]) => Number(a) - Number(b)))

const always: readonly ProblemName[] = ['MethodNotAllowed', 'TooManyRequests', 'Internal']

export function problemResponses(schemaName: string): Schema {
  return Object.fromEntries(Object.entries(problems).map(([name, { description, headers: own, example }]: [string, ProblemResponse]) => [name, {
    description,
    ...(own && headerRefs(own)),
    content: { 'application/problem+json': { schema: refTo('schemas', schemaName), example } },
  }]))
}

const codes = [
  'required', 'not_null', 'type', 'format', 'min', 'max', 'exclusive_min', 'exclusive_max', 'multiple_of', 'min_length', 'max_length', 'pattern', 'enum',
  'min_items', 'max_items', 'unique_items', 'decimal_scale', 'decimal_precision', 'unknown_field', 'read_only', 'unique', 'reference_not_found', 'referenced',
  'immutable', 'stale', 'invalid_parameter',
]

/** RFC 9457, as the contract narrows it. */
export const problemSchema: Schema = {
  type: 'object',
  description: 'What went wrong (RFC 9457).',
  properties: {
    type: { type: 'string', pattern: '^urn:locus:problem:[a-z-]+$' },
    title: { type: 'string' },
    status: { type: 'integer', minimum: 400, maximum: 599 },
    detail: { type: 'string' },
    instance: { type: 'string' },
    errors: {
      type: 'array', maxItems: 100,
      items: {
        type: 'object',
        properties: {
          pointer: { type: 'string', description: 'Of the member, as the fragment of a JSON Pointer (RFC 6901); `#` is the whole entity.' },
          parameter: { type: 'string' },
          header: { type: 'string' },
          code: { type: 'string', enum: codes },
          detail: { type: 'string' },
          params: { type: 'object' },
        },
        required: ['code', 'detail'],
        oneOf: [{ required: ['pointer'] }, { required: ['parameter'] }, { required: ['header'] }],
      },
    },
    traceId: { type: 'string' },
  },
  required: ['type', 'title', 'status', 'traceId'],
}
