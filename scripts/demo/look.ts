import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

export type That = (what: string, passed: boolean, seen?: unknown) => void

export interface Look {
  readonly page: Page
  readonly that: That
  /** Folder of the pictures. */
  readonly shots: string
  /** `#rrggbb` by theme. */
  readonly primary: Readonly<Record<'light' | 'dark', string>>
}

/** A picture of the page as it stands, in both themes, wide and at 320 px, and what holds in each. */
export async function look({ page, that, shots, primary }: Look, name: string): Promise<void> {
  mkdirSync(shots, { recursive: true })
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 })
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
      const what = `${name}, ${scheme}, ${width} px`
      const seen = await page.evaluate(measurePage)
      that(`${what}: a heading`, seen.heading !== '')
      that(`${what}: no horizontal scroll`, seen.overflow <= 0, seen.overflow)
      that(`${what}: no text is cut`, seen.cut.length === 0, seen.cut)
      that(`${what}: the model's primary colour`, seen.primaries.includes(rgbOf(primary[scheme])), seen.primaries)
      const { violations } = await new AxeBuilder({ page }).analyze()
      that(`${what}: axe finds nothing`, violations.length === 0, violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`))
      await page.screenshot({ path: join(shots, `${name}-${scheme}-${width}.png`) })
    }
  }
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.emulateMedia({ colorScheme: 'light' })
}

const rgbOf = (hex: string): string => `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`

/** Runs in the page. Text is cut where a box hides what overflows and shows less than there is; what is hidden on purpose has one pixel. */
function measurePage(): { readonly heading: string; readonly overflow: number; readonly cut: readonly string[]; readonly primaries: readonly string[] } {
  const cut: string[] = []
  /** For screen readers only: clipped, itself or with what holds it. */
  const isHidden = (element: Element | null): boolean => element !== null && (/inset\(50%\)|rect\(/.test(`${getComputedStyle(element).clipPath} ${getComputedStyle(element).clip}`) || element.getBoundingClientRect().width <= 1 || isHidden(element.parentElement))
  const primaries = new Set<string>()
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    const style = getComputedStyle(element)
    const box = element.getBoundingClientRect()
    if (box.width <= 1 || box.height <= 1 || style.visibility === 'hidden') continue
    for (const color of [style.backgroundColor, style.color, style.borderTopColor, style.fill]) primaries.add(color)
    const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '')
    if (!hasText || isHidden(element)) continue
    const hides = style.overflowX !== 'visible' && style.overflowX !== 'auto' && style.overflowX !== 'scroll'
    if (hides && element.scrollWidth > element.clientWidth + 1) cut.push(`${element.tagName.toLowerCase()}.${element.className}: ${(element.textContent ?? '').trim().slice(0, 60)}`)
    else if (box.left < -1 || box.right > document.documentElement.clientWidth + 1) {
      const scroller = element.closest('[class*="scroll"], table')?.parentElement
      if (!scroller || !/auto|scroll/.test(getComputedStyle(scroller).overflowX)) cut.push(`${element.tagName.toLowerCase()}.${element.className} reaches out of the page: ${(element.textContent ?? '').trim().slice(0, 60)}`)
    }
  }
  return { heading: document.querySelector('h1')?.textContent?.trim() ?? '', overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth, cut, primaries: [...primaries] }
}
