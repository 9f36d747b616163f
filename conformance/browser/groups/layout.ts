import type { App } from '../driver.ts'
import type { Group, Trial } from '../trial.ts'
import { tourOf } from '../tour.ts'

export const layout: Group = {
  name: 'layout',
  proves: 'from 320 to 1280 pixels and with text of twice the size: nothing scrolls sideways, nothing is cut, the focus is seen',
  async run(it) {
    const stops = await tourOf(it)
    await it.each(stops, ({ name }) => name, async (app, stop) => {
      await app.page.setViewportSize({ width: 320, height: 800 })
      await stop.go(app)
      for (const width of [320, 480, 768, 1280]) await fits(it, app, `${stop.name} at ${width} px`, width)
      const style = await app.page.addStyleTag({ content: ':root { font-size: 200% !important }' })
      for (const width of [640, 1280]) await fits(it, app, `${stop.name} at ${width} px, text of 200 %`, width)
      await style.evaluate((element) => (element as HTMLElement).remove())
      await app.page.setViewportSize({ width: 1280, height: 900 })
      if (/list|findings/.test(stop.name)) await focusIsSeen(it, app, stop.name)
    })
  },
}

async function fits(it: Trial, app: App, what: string, width: number): Promise<void> {
  await app.page.setViewportSize({ width, height: 800 })
  await app.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  const { overflow, cut } = await app.page.evaluate(() => {
    const root = document.documentElement
    const isHidden = (element: Element): boolean => {
      if (!element.checkVisibility({ visibilityProperty: true })) return true
      for (let each: Element | null = element; each; each = each.parentElement) {
        const { width: wide, height } = each.getBoundingClientRect()
        if (wide <= 1 || height <= 1) return true
      }
      return false
    }
    /** A wide table may scroll inside its own panel. */
    const isInScroller = (element: Element): boolean => {
      for (let each = element.parentElement; each && each !== root && each !== document.body; each = each.parentElement) {
        const { overflowX } = getComputedStyle(each)
        if ((overflowX === 'auto' || overflowX === 'scroll') && each.scrollWidth > each.clientWidth) return true
      }
      return false
    }
    const isCut = (element: HTMLElement): boolean => {
      const style = getComputedStyle(element)
      const clips = (value: string): boolean => value === 'hidden' || value === 'clip'
      return (clips(style.overflowX) && element.scrollWidth > element.clientWidth + 1) || (clips(style.overflowY) && element.scrollHeight > element.clientHeight + 1)
    }
    const own = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) =>
      !(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) && (element.textContent ?? '').trim() !== '' && !isHidden(element) && isCut(element))
    const outside = [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, a, button, input, select, textarea, label, dt, dd, td, th, p, legend)')].filter((element) => {
      const { left, right } = element.getBoundingClientRect()
      return (right > root.clientWidth + 1 || left < -1) && !isHidden(element) && !isInScroller(element)
    })
    const say = (element: Element): string => `${element.tagName.toLowerCase()}.${element.className}: ${(element.textContent ?? '').trim().slice(0, 60)}`
    return { overflow: root.scrollWidth - root.clientWidth, cut: [...own, ...outside].slice(0, 4).map(say) }
  })
  it.that(`${what}: does not scroll sideways`, overflow <= 0, `${overflow} px`)
  it.that(`${what}: nothing is cut`, cut.length === 0, cut)
}

async function focusIsSeen(it: Trial, app: App, what: string): Promise<void> {
  const unseen: string[] = []
  for (let step = 0; step < 10; step++) {
    await app.page.keyboard.press('Tab')
    const bad = await app.page.evaluate(() => {
      const element = document.activeElement
      // The parts of a native date are not to be seen from outside; the browser marks them itself.
      if (!element || element === document.body || (element instanceof HTMLInputElement && /date|time/.test(element.type))) return undefined
      const marks = (each: Element): boolean => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each)
        return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
      }
      const around = [element, element.parentElement, element.parentElement?.parentElement, element.closest('tr, .combobox, .field, li, label')]
      return around.some((each) => each && marks(each)) ? undefined : element.outerHTML.slice(0, 160)
    })
    if (bad !== undefined) unseen.push(bad)
  }
  it.that(`${what}: the focus is seen`, unseen.length === 0, unseen)
}
