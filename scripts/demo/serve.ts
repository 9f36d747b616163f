import { createReadStream, statSync } from 'node:fs'
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, sep } from 'node:path'

export interface Served {
  /** `http://127.0.0.1:<port>` */
  readonly url: string
  close(): Promise<void>
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml', '.json': 'application/json', '.map': 'application/json', '.woff2': 'font/woff2', '.png': 'image/png', '.ico': 'image/x-icon',
}

/** The build of a frontend and its API as one origin: files first, the API's paths passed on, every other page is the application's. */
export async function serve(folder: string, api: { readonly port: number }, port = 0): Promise<Served> {
  const server = createServer((incoming, outgoing) => {
    const path = new URL(incoming.url ?? '/', 'http://origin').pathname
    if (/^\/(api(\/|$)|openapi\.json$|livez$|readyz$)/.test(path)) return pass(incoming, outgoing, api.port)
    const file = fileOf(folder, path) ?? (extname(path) === '' || incoming.headers.accept?.includes('text/html') === true ? join(folder, 'index.html') : undefined)
    if (file === undefined) return void outgoing.writeHead(404).end()
    const immutable = /-[\w-]{8,}\.\w+$/.test(file)
    outgoing.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream', 'cache-control': immutable ? 'max-age=31536000, immutable' : 'no-cache' })
    createReadStream(file).pipe(outgoing)
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function fileOf(folder: string, path: string): string | undefined {
  let decoded: string
  try {
    decoded = decodeURIComponent(path)
  } catch {
    return undefined
  }
  const file = normalize(join(folder, decoded))
  return file.startsWith(folder + sep) && statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : undefined
}

function pass(incoming: IncomingMessage, outgoing: ServerResponse, port: number): void {
  const upstream = request({ host: '127.0.0.1', port, path: incoming.url, method: incoming.method, headers: incoming.headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(outgoing)
  })
  upstream.on('error', () => {
    if (outgoing.headersSent) return void outgoing.destroy()
    outgoing.writeHead(502, { 'content-type': 'text/plain; charset=utf-8' }).end('The API does not answer.')
  })
  outgoing.on('close', () => upstream.destroy())
  incoming.pipe(upstream)
}
