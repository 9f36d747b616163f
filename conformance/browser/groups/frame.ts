import type { App } from '../driver.ts'
import { plainText } from '../shown.ts'
import { actors, type Actor, type Group, type Trial, varied } from '../trial.ts'
import { tourOf } from '../tour.ts'

export const frame: Group = {
  name: 'frame',
  proves: 'titles, language, one heading, breadcrumbs, navigation, theme, and the focus that follows the path',
  async run(it) {
    const stops = (await tourOf(it)).filter(({ name }) => !name.endsWith('delete'))
    await it.each(stops, ({ name }) => name, (app, stop) => stop.go(app).then(() => everyPage(it, app, stop.name)))
    await it.each(varied(it), ({ screen }) => `${screen.type}: the way through`, (app, actor) => wayThrough(it, app, actor))
    await it.one('home', (app) => home(it, app))
    await it.one('theme', (app) => theme(it, app))
    await it.one('narrow', (app) => narrow(it, app))
  },
}

async function everyPage(it: Trial, app: App, what: string): Promise<void> {
  const { page } = app
  it.equal(`${what}: one heading`, await page.getByRole('heading', { level: 1 }).count(), 1)
  const heading = await app.title()
  it.that(`${what}: the heading says something`, heading !== '')
  it.equal(`${what}: title`, plainText(await page.title()), plainText(it.texts('shell.title', { title: heading, app: it.model.app.name })))
  it.equal(`${what}: language`, await page.locator('html').getAttribute('lang'), it.texts.locale)
  it.that(`${what}: main, banner and skip link`, (await page.getByRole('main').count()) === 1 && (await page.locator('a[href="#main"]').count()) === 1)
  const [current, inNav] = await page.evaluate(() => [document.querySelectorAll('[aria-current]').length, document.querySelectorAll('nav [aria-current]').length] as const)
  it.equal(`${what}: only a navigation says what is current`, current, inNav)
  it.equal(`${what}: ids are unique`, await page.evaluate(() => { const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id); return ids.filter((id, at) => ids.indexOf(id) !== at) }), [])
  if (/ (detail|form with findings|edit)$/.test(what)) it.equal(`${what}: breadcrumbs`, await page.getByRole('navigation', { name: it.texts('shell.breadcrumbs') }).count(), 1)
}

async function wayThrough(it: Trial, app: App, { screen, subject }: Actor): Promise<void> {
  const { page } = app
  await it.world.shared(subject)
  const many = it.texts(screen.list.title)
  const nav = page.getByRole('navigation', { name: it.texts('shell.navigation') }).first()
  await app.open('/')
  await app.press(app.link(many, nav))
  await page.waitForURL((url) => url.pathname === `/${screen.path}`)
  await app.settle()
  it.equal(`${screen.type}: the focus goes to the heading of the list`, (await app.focus()).tag, 'h1')
  it.equal(`${screen.type}: which is the current page`, await app.link(many, nav).getAttribute('aria-current'), 'page')
  const { rows } = await app.table(many)
  const [row] = rows
  if (!row) return
  await page.getByRole('table').first().locator(`a[href="${row.href}"]`).first().press('Enter')
  await page.waitForURL((url) => url.pathname === row.href)
  await app.settle()
  it.equal(`${screen.type}: the row leads to its page`, await app.title(), row.link)
  it.equal(`${screen.type}: the focus goes to its heading`, (await app.focus()).tag, 'h1')
  it.equal(`${screen.type}: the list is the current entry above it`, await app.link(many, nav).getAttribute('aria-current'), 'true')
  const back = page.getByRole('navigation', { name: it.texts('shell.breadcrumbs') }).getByRole('link', { name: many, exact: true })
  it.equal(`${screen.type}: the breadcrumbs lead back`, await back.getAttribute('href'), `/${screen.path}`)
  await app.press(app.link(it.texts('action.edit'), page.getByRole('main')).first())
  await page.waitForURL((url) => url.pathname === `${row.href}/edit`)
  await app.settle()
  it.equal(`${screen.type}: the focus goes to the heading of the form`, (await app.focus()).tag, 'h1')
}

async function home(it: Trial, app: App): Promise<void> {
  await app.open('/')
  it.equal('home: heading', await app.title(), it.texts('home.title'))
  for (const { screen } of actors(it)) {
    const tile = app.page.getByRole('main').locator(`a[href="/${screen.path}"]`)
    it.that(`home: ${screen.type} has a tile`, (await tile.count()) === 1 && plainText(await tile.first().innerText()).includes(plainText(it.texts(screen.list.title))))
  }
  await app.page.keyboard.press('Tab')
  await app.open('/')
  await app.page.locator('body').press('Tab')
  it.equal('the first stop is the skip link', (await app.focus()).name, it.texts('shell.skip'))
  await app.page.keyboard.press('Enter')
  await app.page.waitForTimeout(50)
  it.that('which leads to the content', await app.page.evaluate(() => document.activeElement?.id === 'main' || location.hash === '#main'))
}

async function theme(it: Trial, app: App): Promise<void> {
  await app.open('/')
  const background = (): Promise<string> => app.still().then(() => app.page.evaluate(() => getComputedStyle(document.body).backgroundColor))
  const radio = (name: string) => app.page.getByRole('group', { name: it.texts('shell.theme') }).getByRole('radio', { name: it.texts(`shell.themes.${name}`), exact: true })
  await radio('light').check({ force: true })
  const light = await background()
  await radio('dark').check({ force: true })
  const dark = await background()
  it.that('light and dark differ', light !== dark, { light, dark })
  await app.page.reload()
  await app.settle()
  it.equal('the choice is kept', [await background(), await radio('dark').isChecked()], [dark, true])
  await radio('system').check({ force: true })
}

async function narrow(it: Trial, app: App): Promise<void> {
  await app.page.setViewportSize({ width: 360, height: 740 })
  const [first] = actors(it)
  await app.open('/')
  const button = app.button(it.texts('shell.openNavigation'))
  await app.press(button)
  const drawer = app.page.getByRole('dialog', { name: it.texts('shell.navigation'), exact: true })
  it.that('narrow: the navigation is a dialog', await drawer.waitFor({ timeout: 5000 }).then(() => true, () => false))
  await app.page.keyboard.press('Escape')
  it.equal('narrow: Escape gives the focus back', (await app.focus()).name, it.texts('shell.openNavigation'))
  await app.press(button)
  if (first) {
    await app.press(app.link(it.texts(first.screen.list.title), drawer))
    await app.page.waitForURL((url) => url.pathname === `/${first.screen.path}`)
    await app.settle()
    it.equal('narrow: a link of it closes it', await drawer.isVisible(), false)
    const sortable = first.screen.list.columns.find(({ sort }) => sort !== undefined)
    if (sortable) {
      await app.page.getByRole('combobox', { name: it.texts('list.sortBy'), exact: true }).selectOption({ label: it.texts('list.sortDescending', { field: it.texts(sortable.label) }) })
      it.that('narrow: cards are sorted by a select', await app.page.waitForURL((url) => url.searchParams.get('sort') === `-${sortable.sort}`, { timeout: 5000 }).then(() => true, () => false))
    }
  }
  await app.page.setViewportSize({ width: 1280, height: 900 })
}
