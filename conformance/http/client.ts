import { Agent, request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http'
import { parseJson, toJson } from './json.ts'

/** One request as the suite says it. `target` is the raw request target below the API's prefix unless it starts with `!` (then below the origin). */
export interface Ask {
  readonly method: string
  readonly target: string
  readonly headers?: Readonly<Record<string, string | readonly string[]>>
  /** Sent as JSON; what `rawJson` made travels as it is written. */
  readonly json?: unknown
  /** Sent as it is; wins over `json`. */
  readonly raw?: string | Buffer
}

export interface Answer {
  readonly ask: Ask
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
  /** The parsed body; undefined where it is empty or no JSON. */
  readonly json: unknown
}

export interface Client {
  send(ask: Ask): Promise<Answer>
  get(target: string, headers?: Ask['headers']): Promise<Answer>
  post(target: string, json: unknown, headers?: Ask['headers']): Promise<Answer>
  put(target: string, json: unknown, headers?: Ask['headers']): Promise<Answer>
  patch(target: string, json: unknown, headers?: Ask['headers']): Promise<Answer>
  delete(target: string, headers?: Ask['headers']): Promise<Answer>
  readonly origin: string
  readonly prefix: string
  close(): void
}

const MEDIA: Readonly<Record<string, string>> = { POST: 'application/json', PUT: 'application/json', PATCH: 'application/merge-patch+json' }

/** Keep-alive over a few connections; `prepare` may complete a request, every answer is shown to `observe` before its caller sees it. */
export function createClient(origin: string, prefix: string, prepare: (ask: Ask) => Ask, observe: (answer: Answer) => void): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 })
  const base = new URL(origin)

  const attempt = (ask: Ask, again: boolean): Promise<Answer> => new Promise((resolve, reject) => {
    const body = ask.raw ?? (ask.json === undefined ? undefined : toJson(ask.json))
    const bytes = body === undefined ? undefined : Buffer.isBuffer(body) ? body : Buffer.from(body, 'utf8')
    const headers: Record<string, string | readonly string[]> = {}
    if (bytes) {
      headers['Content-Length'] = String(bytes.length)
      const media = MEDIA[ask.method]
      if (media !== undefined) headers['Content-Type'] = media
    }
    for (const [name, value] of Object.entries(ask.headers ?? {})) {
      if (value === '') delete headers[name]
      else headers[name] = value
    }
    const path = ask.target.startsWith('!') ? ask.target.slice(1) : prefix + ask.target
    const outgoing = request({ agent, hostname: base.hostname, port: base.port, method: ask.method, path, headers: headers as OutgoingHttpHeaders }, (incoming) => {
      const parts: Buffer[] = []
      incoming.on('data', (part: Buffer) => parts.push(part))
      incoming.on('error', reject)
      incoming.on('end', () => {
        const text = Buffer.concat(parts).toString('utf8')
        const answer = { ask, status: incoming.statusCode ?? 0, headers: incoming.headers, text, json: parse(text) }
        observe(answer)
        resolve(answer)
      })
    })
    outgoing.setTimeout(60_000, () => outgoing.destroy(new Error(`no answer within 60 s: ${ask.method} ${path}`)))
    outgoing.on('error', (error: Error & { code?: string }) => {
      // A kept connection may be closed by the server at the very moment that it is used again.
      if (again && outgoing.reusedSocket && (error.code === 'ECONNRESET' || error.code === 'EPIPE')) attempt(ask, false).then(resolve, reject)
      else reject(new Error(`${ask.method} ${path}: ${error.message}`))
    })
    outgoing.end(bytes)
  })

  const send = (ask: Ask): Promise<Answer> => attempt(prepare(ask), true)
  const withBody = (method: string) => (target: string, json: unknown, headers?: Ask['headers']) => send({ method, target, json, ...(headers && { headers }) })
  const without = (method: string) => (target: string, headers?: Ask['headers']) => send({ method, target, ...(headers && { headers }) })
  return { send, get: without('GET'), post: withBody('POST'), put: withBody('PUT'), patch: withBody('PATCH'), delete: without('DELETE'), origin, prefix, close: () => agent.destroy() }
}

function parse(text: string): unknown {
  try {
    return text === '' ? undefined : parseJson(text)
  } catch {
    return undefined
  }
}


/** `?a=1&a=2`, each name and value percent-encoded; an empty list is an empty text. */
export function query(pairs: readonly (readonly [string, string | number | boolean])[]): string {
  return pairs.length === 0 ? '' : '?' + pairs.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`).join('&')
}
