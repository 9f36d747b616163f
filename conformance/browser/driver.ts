import type { Locator, Page } from 'playwright-core'
import type { Lane, Sent } from './stage.ts'
import { plainText } from './shown.ts'

export interface TableRead {
  readonly headers: readonly { readonly text: string; readonly sort: string | null; readonly sorts: boolean }[]
  /** `cells` in order; `link` is the first link of the row. */
  readonly rows: readonly { readonly link: string; readonly href: string; readonly cells: readonly string[] }[]
}

export interface Focus {
  readonly tag: string
  readonly id: string
  /** `aria-label`, else the text of what labels it, else its own. */
  readonly name: string
}

/** The application as a person meets it: by addresses, roles and accessible names. */
export interface App {
  readonly page: Page
  readonly lane: Lane
  /** `provoked`: the address holds values that the API refuses, and the application passes on. */
  open(path: string, address?: 'provoked'): Promise<void>
  /** Waits until nothing is asked any more and nothing is busy. */
  settle(): Promise<void>
  /** Waits for whatever moves, so that colours are what they will be. */
  still(): Promise<void>
  /** Path and query of the address. */
  address(): { readonly path: string; readonly query: URLSearchParams }
  title(): Promise<string>
  heading(name: string): Locator
  button(name: string, within?: Locator): Locator
  link(name: string, within?: Locator): Locator
  /** By keyboard, as the focus is what is looked at afterwards. */
  press(target: Locator): Promise<void>
  focus(): Promise<Focus>
  table(name: string): Promise<TableRead>
  /** Requests to the API since `mark()`. */
  mark(): () => readonly Sent[]
}

export function createApp(lane: Lane, origin: string): App {
  const { page } = lane
  const settle = async (): Promise<void> => {
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    const end = Date.now() + 12_000
    for (let calm = 0; calm < 2;) {
      if (Date.now() > end) throw new Error(`the page does not come to rest: ${[...lane.open].map((request) => request.url()).join(' ') || 'busy'}`)
      await page.waitForTimeout(20)
      calm = lane.open.size === 0 && (await page.locator('[aria-busy=true]').count()) === 0 ? calm + 1 : 0
    }
  }
  return {
    page, lane, settle,
    async open(path, address) {
      lane.provoked = address === 'provoked'
      await page.goto(origin + path)
      await settle()
    },
    still: () => page.evaluate(() => Promise.allSettled(document.getAnimations().map((each) => each.finished)).then(() => undefined)),
    address() {
      const url = new URL(page.url())
      return { path: decodeURI(url.pathname), query: url.searchParams }
    },
    title: async () => plainText(await page.getByRole('heading', { level: 1 }).first().innerText()),
    heading: (name) => page.getByRole('heading', { name, exact: true }),
    button: (name, within) => (within ?? page).getByRole('button', { name, exact: true }),
    link: (name, within) => (within ?? page).getByRole('link', { name, exact: true }),
    async press(target) {
      await target.focus()
      await page.keyboard.press('Enter')
    },
    focus: () => page.evaluate(() => {
      const element = document.activeElement
      const labelled = (element?.getAttribute('aria-labelledby') ?? '').split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? '').join(' ').trim()
      const label = element instanceof HTMLInputElement ? [...(element.labels ?? [])].map((each) => each.textContent).join(' ') : ''
      const name = [element?.getAttribute('aria-label'), labelled, label, element?.textContent].find((text) => text !== null && text !== undefined && text.trim() !== '') ?? ''
      return { tag: element?.tagName.toLowerCase() ?? '', id: element?.id ?? '', name: name.replace(/\s+/g, ' ').trim() }
    }),
    async table(name) {
      const read = await page.getByRole('table', { name, exact: true }).first().evaluate((element) => {
        const table = element as HTMLTableElement
        const headers = [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) => ({ text: cell.textContent ?? '', sort: cell.getAttribute('aria-sort'), sorts: cell.querySelector('a[href]') !== null }))
        const rows = [...table.tBodies].filter((body) => body.getAttribute('aria-hidden') !== 'true').flatMap((body) => [...body.rows]).map((row) => {
          const link = row.querySelector('a')
          return { link: link?.textContent ?? '', href: link?.getAttribute('href') ?? '', cells: [...row.cells].map((cell) => cell.textContent ?? '') }
        })
        return { headers, rows }
      })
      return {
        headers: read.headers.map((header) => ({ ...header, text: plainText(header.text) })),
        rows: read.rows.map((row) => ({ link: plainText(row.link), href: row.href, cells: row.cells.map(plainText) })),
      }
    },
    mark() {
      const from = lane.sent.length
      return () => lane.sent.slice(from)
    },
  }
}
