import type { Column, Filter } from '@locus/screens'
import type { App } from '../driver.ts'
import { plainText, type Item } from '../shown.ts'
import { actors, everyActor, type Actor, type Group, type Trial } from '../trial.ts'
import { zone } from '../stage.ts'

/** What a list shows is what the API answers to the same query. */
const enough = 23

export const list: Group = {
  name: 'list',
  proves: 'columns, rows, order, search, filters, paging: all of it in the address',
  async run(it) {
    const all = actors(it)
    for (const actor of all) await stock(it, actor)
    await it.each(all, ({ screen }) => `${screen.type}: columns and rows`, (app, actor) => columnsAndRows(it, app, actor))
    await it.each(all, ({ screen }) => `${screen.type}: order`, (app, actor) => order(it, app, actor))
    await it.each(all, ({ screen }) => `${screen.type}: search`, (app, actor) => search(it, app, actor))
    await it.each(all, ({ screen }) => `${screen.type}: filters`, (app, actor) => filters(it, app, actor))
    await it.each(all, ({ screen }) => `${screen.type}: pages`, (app, actor) => pages(it, app, actor))
    await it.each(all.slice(0, 2), ({ screen }) => `${screen.type}: odd addresses`, (app, actor) => oddAddresses(it, app, actor))
  },
}

/** Enough rows for several pages, where the entity can have so many. */
export async function stock(it: Trial, { subject }: Actor): Promise<void> {
  const { json } = await it.api.get(`${subject.url}?pageSize=1`)
  const have = Number((json as { totalItems?: number } | undefined)?.totalItems ?? 0)
  for (let left = enough - have; left > 0; left--) {
    const made = await it.world.make(subject, { full: left % 2 === 0 }).catch(() => undefined)
    if (!made) return
  }
}

export async function pageOf(it: Trial, { screen, subject }: Actor, query: Readonly<Record<string, string>> = {}): Promise<{ readonly items: readonly Item[]; readonly totalItems: number; readonly totalPages: number }> {
  const params = new URLSearchParams(query)
  if (screen.list.expand.length > 0) params.set('expand', screen.list.expand.join(','))
  const answer = await it.api.get(`${subject.url}?${params.toString()}`)
  if (answer.status !== 200) throw new Error(`${answer.ask.target}: ${answer.status} ${answer.text}`)
  return answer.json as Awaited<ReturnType<typeof pageOf>>
}

/** The rows of the page are those of the API under the same query. */
async function rowsAgree(it: Trial, app: App, actor: Actor, what: string, query: Readonly<Record<string, string>>): Promise<void> {
  const { screen } = actor
  const { items } = await pageOf(it, actor, query)
  if (items.length === 0) {
    it.that(`${what}: says that nothing matches`, await app.page.getByText(it.texts(Object.keys(query).some((name) => name.includes('.')) ? screen.list.noMatch : screen.list.empty), { exact: true }).isVisible())
    return
  }
  const table = await app.table(it.texts(screen.list.title))
  it.equal(`${what}: rows`, table.rows.map(({ link, href }) => [link, href]), items.map((item) => [it.shown.display(screen, item), `/${screen.path}/${String(item[screen.platform.id])}`]))
}

async function columnsAndRows(it: Trial, app: App, actor: Actor): Promise<void> {
  const { screen } = actor
  await app.open(`/${screen.path}`)
  it.equal(`${screen.type}: heading`, await app.title(), plainText(it.texts(screen.list.title)))
  it.that(`${screen.type}: a link to a new one`, (await app.link(it.texts(screen.form.new), app.page.getByRole('main')).count()) > 0)
  await rowsAgree(it, app, actor, screen.type, {})
  const { items } = await pageOf(it, actor)
  if (items.length === 0) return
  const table = await app.table(it.texts(screen.list.title))
  it.equal(`${screen.type}: column labels`, table.headers.map(({ text }) => text), screen.list.columns.map(({ label }) => plainText(it.texts(label))))
  it.equal(`${screen.type}: what can be sorted`, table.headers.map(({ sorts }) => sorts), screen.list.columns.map(({ sort }) => sort !== undefined))
  screen.list.columns.slice(1).forEach((column, index) => {
    const wanted = items.map((item) => cellText(it, column, item))
    const seen = table.rows.map(({ cells }) => cells[index + 1] ?? '')
    it.that(`${screen.type}: values of ${column.field}`, seen.length === wanted.length && seen.every((text, row) => squeeze(text).includes(squeeze(wanted[row] ?? ''))), { seen, wanted })
  })
}

const squeeze = (text: string): string => text.replace(/\s+/g, '')

function cellText(it: Trial, column: Column, item: Item): string {
  const target = column.entity && it.screens.entities[column.entity.entity]
  const expanded = item[column.field] as Item | null | undefined
  // Asked for by itself, one level further than this answer reaches.
  if (target?.display.kind === 'via' && expanded) return ''
  return it.shown.value(column, item)
}

async function order(it: Trial, app: App, actor: Actor): Promise<void> {
  const { screen } = actor
  const sortable = screen.list.columns.filter(({ sort }) => sort !== undefined)
  if ((await pageOf(it, actor)).items.length < 2 || sortable.length === 0) return
  await app.open(`/${screen.path}?page=2&pageSize=10`)
  const main = app.page.getByRole('main')
  for (const [index, column] of sortable.entries()) {
    const header = app.link(it.texts(column.label), main.getByRole('columnheader'))
    for (const [sort, said] of [[column.sort ?? '', 'ascending'], [`-${column.sort}`, 'descending']] as const) {
      if (said === 'descending' && index > 1) continue
      await header.click()
      await app.page.waitForURL((url) => url.searchParams.get('sort') === sort)
      await app.settle()
      it.equal(`${screen.type}: ${sort} goes to the first page`, app.address().query.get('page') ?? '1', '1')
      await rowsAgree(it, app, actor, `${screen.type}: by ${sort}`, { sort, pageSize: '10' })
      const table = await app.table(it.texts(screen.list.title))
      it.equal(`${screen.type}: aria-sort of ${sort}`, table.headers.filter((each) => each.sort !== null).map((each) => [each.text, each.sort]), [[plainText(it.texts(column.label)), said]])
    }
  }
}

async function search(it: Trial, app: App, actor: Actor): Promise<void> {
  const { screen } = actor
  const { search: by } = screen.list
  const [item] = (await pageOf(it, actor)).items
  if (!by || !item || screen.display.kind !== 'field') return
  const word = String(item[screen.display.field]).slice(0, 6)
  await app.open(`/${screen.path}?pageSize=10&page=2`)
  const box = app.page.getByRole('searchbox', { name: it.texts(by.label), exact: true })
  await box.pressSequentially(word)
  await app.page.waitForURL((url) => url.searchParams.get(by.param) === word)
  await app.settle()
  it.equal(`${screen.type}: the search starts at the first page`, app.address().query.get('page') ?? '1', '1')
  await rowsAgree(it, app, actor, `${screen.type}: search`, { [by.param]: word, pageSize: '10' })
  await box.fill('no such words anywhere')
  await app.page.waitForURL((url) => url.searchParams.get(by.param) === 'no such words anywhere')
  await app.settle()
  it.that(`${screen.type}: nothing matches`, await app.page.getByText(it.texts(screen.list.noMatch), { exact: true }).isVisible())
  await app.press(app.button(it.texts('list.clearFilters')).last())
  await app.page.waitForURL((url) => !url.searchParams.has(by.param))
  await app.settle()
  it.equal(`${screen.type}: the filters are gone, the size of the page stays`, app.address().query.get('pageSize'), '10')
  it.equal(`${screen.type}: and the box is empty`, await box.inputValue(), '')
}

async function filters(it: Trial, app: App, actor: Actor): Promise<void> {
  const { screen } = actor
  if (screen.list.filters.length === 0) return
  const { items } = await pageOf(it, actor, { pageSize: '20' })
  for (const filter of screen.list.filters) {
    await app.open(`/${screen.path}`)
    const button = app.page.getByRole('button', { name: it.texts('list.filters'), exact: true })
    if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click()
    const set = await apply(it, app, actor, filter, items)
    if (!set) continue
    await app.page.waitForURL((url) => Object.entries(set).every(([name, value]) => url.searchParams.get(name) === value), { timeout: 5000 }).catch(() => undefined)
    await app.settle()
    const query = app.address().query
    it.equal(`${screen.type}: address of the filter ${filter.field}`, Object.fromEntries(Object.keys(set).map((name) => [name, query.get(name)])), set)
    await rowsAgree(it, app, actor, `${screen.type}: filter ${filter.field}`, set)
    await app.press(app.button(it.texts('list.clearFilters')).first())
    await app.page.waitForURL((url) => Object.keys(set).every((name) => !url.searchParams.has(name)))
    await app.settle()
    it.equal(`${screen.type}: the focus after the filter ${filter.field} was cleared`, (await app.focus()).tag, 'h1')
  }
}

const dayIn = (moment: string): string => new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short' }).format(new Date(moment))
/** Begin or end of a local day as a moment; the zone of the suite is always 5:30 ahead. */
const localDay = (day: string, end: boolean): string => new Date(Date.parse(`${day}T${end ? '23:59:59.999' : '00:00:00.000'}Z`) - 5.5 * 3_600_000).toISOString()

/** Sets the filter to the value of one of the rows, and says which parameters the address must then hold. */
async function apply(it: Trial, app: App, actor: Actor, filter: Filter, items: readonly Item[]): Promise<Readonly<Record<string, string>> | undefined> {
  const box = app.page.getByRole('group', { name: it.texts('list.filters'), exact: true })
  const label = it.texts(filter.label)
  const select = box.getByRole('combobox', { name: label, exact: true })
  const item = items.find((each) => each[filter.field] !== undefined && each[filter.field] !== null)
  switch (filter.kind) {
    case 'boolean':
      await select.selectOption({ label: it.texts('detail.no') })
      return { [filter.param]: 'false' }
    case 'enum': {
      const choice = filter.values.find(({ value }) => value === item?.[filter.field]) ?? filter.values[0]
      if (!choice) return undefined
      await select.selectOption({ label: it.texts(choice.label) })
      return { [filter.param]: choice.value }
    }
    case 'period': {
      if (!item) return undefined
      const day = filter.date ? String(item[filter.field]) : dayIn(String(item[filter.field]))
      await box.getByLabel(it.texts('list.from', { field: label }), { exact: true }).fill(day)
      await app.page.waitForURL((url) => url.searchParams.has(filter.from))
      await app.settle()
      await box.getByLabel(it.texts('list.to', { field: label }), { exact: true }).fill(day)
      return filter.date ? { [filter.from]: day, [filter.to]: day } : { [filter.from]: localDay(day, false), [filter.to]: localDay(day, true) }
    }
    case 'reference':
    case 'compositeReference': {
      const target = everyActor(it).find(({ screen }) => screen.entity === filter.entity.entity)
      if (!target) return undefined
      const keys = filter.kind === 'reference' ? undefined : filter.params
      const { items: offered } = await pageOf(it, target, pickerQuery(target))
      const [first] = offered
      if (!first) return undefined
      await select.click()
      const option = app.page.getByRole('listbox', { name: label, exact: true }).getByRole('option').first()
      await option.waitFor()
      it.equal(`${actor.screen.type}: the first that the filter ${filter.field} offers`, plainText(await option.innerText()), it.shown.display(target.screen, first))
      await option.click()
      return keys
        ? Object.fromEntries(keys.map(({ param, part }) => [param, String(first[part])]))
        : { [(filter as Extract<Filter, { kind: 'reference' }>).param]: String(first[target.screen.platform.id]) }
    }
  }
}

/** What a picker asks for before anything is typed. */
export const pickerQuery = ({ screen }: Actor): Readonly<Record<string, string>> =>
  ({ pageSize: '20', ...(screen.display.kind === 'field' && screen.display.search !== undefined && { sort: screen.display.field }) })

async function pages(it: Trial, app: App, actor: Actor): Promise<void> {
  const { screen } = actor
  const { totalItems } = await pageOf(it, actor)
  if (totalItems < 21) return
  await app.open(`/${screen.path}`)
  await app.page.getByRole('combobox', { name: it.texts('list.pageSize'), exact: true }).selectOption('10')
  await app.page.waitForURL((url) => url.searchParams.get('pageSize') === '10')
  await app.settle()
  const format = new Intl.NumberFormat(it.texts.locale)
  const range = (from: number, to: number): string => it.texts('list.range', { from: format.format(from), to: format.format(to), total: format.format(totalItems) })
  const status = async (text: string): Promise<boolean> => app.page.getByText(text, { exact: true }).first().waitFor({ timeout: 5000 }).then(() => true, () => false)
  it.that(`${screen.type}: says which rows it shows`, await status(range(1, 10)))
  const next = app.page.getByRole('navigation', { name: it.texts('list.pagination') }).getByRole('button', { name: it.texts('list.next'), exact: true })
  await app.press(next)
  await app.page.waitForURL((url) => url.searchParams.get('page') === '2')
  await app.settle()
  it.that(`${screen.type}: the second ten`, await status(range(11, 20)))
  await rowsAgree(it, app, actor, `${screen.type}: page 2`, { page: '2', pageSize: '10' })
  it.equal(`${screen.type}: the focus stays on "next"`, (await app.focus()).name, it.texts('list.next'))
  await app.page.goBack()
  await app.settle()
  it.that(`${screen.type}: back to the first`, await status(range(1, 10)))
  await app.page.goForward()
  await app.settle()
  it.that(`${screen.type}: forward to the second`, await status(range(11, 20)))
  await app.open(`/${screen.path}?page=9999&pageSize=10`)
  await app.page.waitForURL((url) => url.searchParams.get('page') === String(Math.ceil(totalItems / 10)), { timeout: 5000 }).catch(() => undefined)
  it.equal(`${screen.type}: a page beyond the end is the last one`, app.address().query.get('page'), String(Math.ceil(totalItems / 10)))
}

async function oddAddresses(it: Trial, app: App, actor: Actor): Promise<void> {
  const { screen } = actor
  const main = app.page.getByRole('main')
  const asked = app.mark()
  await app.open(`/${screen.path}?nonsense=1&utm.eq=2`)
  const own = asked().filter(({ url }) => url.pathname.endsWith(`/${screen.path}`))
  it.that(`${screen.type}: unknown names are not asked for`, own.length > 0 && own.every(({ url }) => !url.searchParams.has('nonsense') && !url.searchParams.has('utm.eq')), own.map(({ url }) => url.search))
  for (const query of ['sort=nosuch', 'pageSize=1000', 'page=0']) {
    await app.open(`/${screen.path}?${query}`, 'provoked')
    it.that(`${screen.type}: ?${query} says what is wrong`, await main.getByRole('alert').getByText(it.texts('problem.badRequest'), { exact: true }).isVisible())
    await app.press(app.button(it.texts('list.clearFilters')).last())
    await app.page.getByRole('table').first().waitFor()
    await app.settle()
    it.equal(`${screen.type}: ?${query} has a way out`, app.address().query.toString(), '')
    it.equal(`${screen.type}: the focus after ?${query}`, (await app.focus()).tag, 'h1')
  }
}
