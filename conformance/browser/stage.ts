import { chromium, type Browser, type BrowserContext, type Page, type Request } from 'playwright-core'

/** One request to the API, as it left the page. */
export interface Sent {
  readonly method: string
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
  /** Asked from an address whose bad values go to the API as they are. */
  readonly provoked: boolean
}

/** One page of its own browser context, with what went over its wire and its console. */
export interface Lane {
  readonly page: Page
  readonly context: BrowserContext
  readonly sent: Sent[]
  /** The address that is open holds values that the API refuses. */
  provoked: boolean
  /** Requests to the API that have no answer yet. */
  readonly open: ReadonlySet<Request>
  /** Lines of the console that nobody provoked; a failed request has one line of the browser's own. */
  readonly complaints: () => readonly string[]
}

export interface Stage {
  readonly lanes: readonly Lane[]
  lane(options: Parameters<Browser['newContext']>[0]): Promise<Lane>
  close(): Promise<void>
}

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
/** A zone without summer time that is no whole hour away: what is converted wrongly shows. */
export const zone = 'Asia/Kolkata'
const desktop = { viewport: { width: 1280, height: 900 }, timezoneId: zone, reducedMotion: 'reduce' } as const

export async function openStage(width: number, locale: string, prefix: string): Promise<Stage> {
  const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: flags })
  const lane: Stage['lane'] = async (options) => openLane(await browser.newContext({ ...desktop, locale, ...options }), prefix)
  return { lanes: await Promise.all(Array.from({ length: width }, () => lane({}))), lane, close: () => browser.close() }
}

async function openLane(context: BrowserContext, prefix: string): Promise<Lane> {
  const page = await context.newPage()
  page.setDefaultTimeout(8000)
  const sent: Sent[] = []
  const open = new Set<Request>()
  const lines: string[] = []
  let failures = 0
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (!url.pathname.startsWith(`${prefix}/`)) return
    open.add(request)
    sent.push({ method: request.method(), url, headers: request.headers(), body: request.postData() ?? undefined, provoked: lane.provoked })
  })
  page.on('response', (response) => {
    if (response.status() >= 400) failures += 1
  })
  page.on('requestfinished', (request) => void open.delete(request))
  page.on('requestfailed', (request) => {
    failures += 1
    open.delete(request)
  })
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined))
  page.on('pageerror', (error) => void lines.push(`uncaught: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') lines.push(`${message.type()}: ${message.text()}`)
  })
  const complaints = (): readonly string[] => {
    const isOwn = (line: string): boolean => line.startsWith('error: Failed to load resource')
    const own = lines.filter(isOwn)
    return [...lines.filter((line) => !isOwn(line)), ...(own.length > failures ? [`${own.length} failed requests on the console, ${failures} seen`] : [])]
  }
  const lane: Lane = { page, context, sent, provoked: false, open, complaints }
  return lane
}
