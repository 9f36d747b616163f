/** Error answers of the API (RFC 9457), and what may go wrong before there is an answer. */

/** What is wrong with one value: a code of the contract, and the limits that its text names. */
export interface FieldError {
  code: string
  params?: Record<string, string | number>
  detail?: string
}

export interface ProblemError extends FieldError {
  /** A member of the request body, as a JSON pointer in URI fragment form: `#/languages/1`. */
  pointer?: string
  parameter?: string
  header?: string
}

export interface Problem {
  type?: string
  title?: string
  status?: number
  detail?: string
  errors?: ProblemError[]
  traceId?: string
}

export class ApiError extends Error {
  override readonly name = 'ApiError'

  constructor(
    /** The HTTP status; 0 when no answer came. */
    readonly status: number,
    readonly problem: Problem = {},
  ) {
    super(problem.title ?? `HTTP ${status}`)
  }
}

const hasStatus = (error: unknown, status: number) => error instanceof ApiError && error.status === status

export const isBadRequest = (error: unknown) => hasStatus(error, 400)
export const isNotFound = (error: unknown) => hasStatus(error, 404)
export const isStale = (error: unknown) => hasStatus(error, 412)
/** Of a DELETE: the contract has no other conflict there. */
export const isReferenced = (error: unknown) => hasStatus(error, 409)

/** By what the server's log finds this failure; only failures of its own have one to show. */
export const traceOf = (error: unknown) =>
  error instanceof ApiError && error.status >= 500 ? error.problem.traceId : undefined

/** Which text of the catalogue (`problem.*`) says what has happened to a whole request. */
export function problemKey(error: unknown) {
  const status = error instanceof ApiError ? error.status : 500
  if (status === 0) return 'offline'
  if (status === 400) return 'badRequest'
  if (status === 401 || status === 403) return 'forbidden'
  return status === 404 ? 'gone' : 'server'
}

/** `#/languages/1` -> `languages/1`; the whole entity (`#`) -> ``. */
export function memberOf(pointer: string): string {
  return decodeURIComponent(pointer.replace(/^#\/?/, ''))
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('/')
}
