import type { Page, Route } from 'playwright-core'

/** Answers of the API that are replaced, delayed or refused, by method and path below the prefix. */
export interface Match {
  readonly method?: string
  /** `/doctors`, `/doctors/7`; without it everything. */
  readonly path?: string
}

const fits = (match: Match, prefix: string) => (url: URL): boolean => url.pathname.startsWith(`${prefix}/`) && (match.path === undefined || url.pathname === prefix + match.path)

const rerouted = async (page: Page, prefix: string, match: Match, handle: (route: Route) => Promise<void>): Promise<() => Promise<void>> => {
  const predicate = fits(match, prefix)
  const handler = (route: Route): Promise<void> => (match.method === undefined || route.request().method() === match.method ? handle(route) : route.fallback())
  await page.route(predicate, handler)
  return () => page.unroute(predicate, handler)
}

/** From now on the API answers with a problem; the result takes it back. */
export const refuse = (page: Page, prefix: string, match: Match, status: number, problem: object = {}): Promise<() => Promise<void>> =>
  rerouted(page, prefix, match, (route) => route.fulfill({ status, contentType: 'application/problem+json', body: JSON.stringify({ type: 'about:blank', title: `HTTP ${status}`, status, traceId: 'trace-of-the-suite', ...problem }) }))

export const answer = (page: Page, prefix: string, match: Match, body: object): Promise<() => Promise<void>> =>
  rerouted(page, prefix, match, (route) => route.fulfill({ status: 200, contentType: 'application/json', body: JSON.stringify(body) }))

/** No answer at all, as without a network. */
export const cut = (page: Page, prefix: string, match: Match): Promise<() => Promise<void>> => rerouted(page, prefix, match, (route) => route.abort('internetdisconnected'))

/** Holds answers back until `release`; `waiting` counts those that wait. */
export async function hold(page: Page, prefix: string, match: Match, which: (url: URL) => boolean = () => true): Promise<{ readonly release: () => Promise<void>; readonly waiting: () => number }> {
  const held: (() => void)[] = []
  let isOpen = false
  const stop = await rerouted(page, prefix, match, async (route) => {
    if (isOpen || !which(new URL(route.request().url()))) return route.fallback()
    await new Promise<void>((resolve) => held.push(resolve))
    // The page may have given it up meanwhile.
    await route.continue().catch(() => undefined)
  })
  return {
    waiting: () => held.length,
    async release() {
      isOpen = true
      for (const go of held) go()
      await page.waitForTimeout(50)
      await stop()
    },
  }
}
