import { answer, cut, hold, refuse } from '../answers.ts'
import type { App } from '../driver.ts'
import { type Actor, type Group, type Trial, varied } from '../trial.ts'

export const states: Group = {
  name: 'states',
  proves: 'loading, empty, failed, offline, and answers that come too late',
  async run(it) {
    const all = varied(it)
    await it.each(all, ({ screen }) => `${screen.type}: loading`, (app, actor) => loading(it, app, actor))
    await it.each(all, ({ screen }) => `${screen.type}: empty`, (app, actor) => empty(it, app, actor))
    await it.each(all, ({ screen }) => `${screen.type}: failed`, (app, actor) => failed(it, app, actor))
    await it.each(all.slice(0, 1), ({ screen }) => `${screen.type}: offline`, (app, actor) => offline(it, app, actor))
    await it.each(all.filter(({ screen }) => screen.list.search !== undefined), ({ screen }) => `${screen.type}: late answers`, (app, actor) => late(it, app, actor))
  },
}

const nobody = { items: [], page: 1, pageSize: 20, totalItems: 0, totalPages: 0 }

async function loading(it: Trial, app: App, { screen, subject }: Actor): Promise<void> {
  await it.world.shared(subject)
  const held = await hold(app.page, '/api', { path: subject.url })
  await app.page.goto(`${it.origin}/${screen.path}`)
  const busy = app.page.getByRole('table', { name: it.texts(screen.list.loading), exact: true })
  it.that(`${screen.type}: a table stands while the list loads`, await busy.waitFor({ timeout: 5000 }).then(() => true, () => false))
  it.equal(`${screen.type}: and is busy`, await busy.getAttribute('aria-busy', { timeout: 500 }).catch(() => null), 'true')
  it.equal(`${screen.type}: the heading stands already`, await app.title(), it.texts(screen.list.title))
  await held.release()
  await app.settle()
  it.that(`${screen.type}: then come the rows`, (await app.table(it.texts(screen.list.title))).rows.length > 0)
}

async function empty(it: Trial, app: App, { screen, subject }: Actor): Promise<void> {
  await answer(app.page, '/api', { method: 'GET', path: subject.url }, nobody)
  await app.open(`/${screen.path}`)
  const main = app.page.getByRole('main')
  it.that(`${screen.type}: says that there are none yet`, await main.getByText(it.texts(screen.list.empty), { exact: true }).isVisible())
  it.that(`${screen.type}: and how to begin`, (await main.getByRole('link', { name: it.texts(screen.form.new), exact: true }).count()) >= 1)
  const param = screen.list.search?.param ?? screen.list.filters.flatMap((filter) => ('param' in filter ? [filter.param] : []))[0]
  if (param === undefined) return
  await app.open(`/${screen.path}?${param}=1`, 'provoked')
  it.that(`${screen.type}: says that none match`, await main.getByText(it.texts(screen.list.noMatch), { exact: true }).isVisible())
  await app.press(app.button(it.texts('list.clearFilters'), main).last())
  await app.page.waitForURL((url) => url.search === '')
  await app.page.waitForTimeout(50)
  it.equal(`${screen.type}: the focus after "clear filters"`, (await app.focus()).tag, 'h1')
}

async function failed(it: Trial, app: App, { screen, subject }: Actor): Promise<void> {
  const { page } = app
  const row = await it.world.shared(subject)
  const main = page.getByRole('main')
  for (const [what, path, resource] of [['the list', `/${screen.path}`, subject.url], ['the page', `/${screen.path}/${row.id}`, row.url], ['the form', `/${screen.path}/${row.id}/edit`, row.url]] as const) {
    const stop = await refuse(page, '/api', { method: 'GET', path: resource }, 500)
    await app.open(path)
    const alert = main.getByRole('alert')
    it.that(`${screen.type}: ${what} says that it failed`, await alert.getByText(it.texts('problem.server')).waitFor({ timeout: 6000 }).then(() => true, () => false))
    it.that(`${screen.type}: ${what} shows how the failure is found`, (await alert.innerText().catch(() => '')).includes('trace-of-the-suite'))
    await stop()
    await app.press(app.button(it.texts('action.retry'), main).first())
    await alert.first().waitFor({ state: 'detached' })
    await app.settle()
    it.that(`${screen.type}: ${what} comes after "try again"`, (await main.getByRole('alert').count()) === 0)
    it.equal(`${screen.type}: the focus after it`, (await app.focus()).tag, 'h1')
  }
}

async function offline(it: Trial, app: App, { screen, subject }: Actor): Promise<void> {
  const stop = await cut(app.page, '/api', { method: 'GET', path: subject.url })
  await app.open(`/${screen.path}`)
  it.that('no answer: says that the server cannot be reached', await app.page.getByRole('alert').getByText(it.texts('problem.offline')).waitFor({ timeout: 6000 }).then(() => true, () => false))
  await stop()
  await app.open(`/${screen.path}`)
  await app.lane.context.setOffline(true)
  const notice = app.page.getByText(it.texts('shell.offline'), { exact: true })
  it.that('without a network: says so', await notice.waitFor({ timeout: 5000 }).then(() => true, () => false))
  await app.lane.context.setOffline(false)
  it.that('and no longer when it is back', await notice.waitFor({ state: 'detached', timeout: 5000 }).then(() => true, () => false))
}

/** The answer to an older search comes last: what stands must be the newer one's. */
async function late(it: Trial, app: App, { screen, subject }: Actor): Promise<void> {
  const { search } = screen.list
  if (!search) return
  await it.world.shared(subject)
  await app.open(`/${screen.path}`)
  const box = app.page.getByRole('searchbox', { name: it.texts(search.label), exact: true })
  const old = await hold(app.page, '/api', { path: subject.url }, (url) => url.searchParams.get(search.param) === 'e')
  await box.fill('e')
  await app.page.waitForURL((url) => url.searchParams.get(search.param) === 'e')
  for (let tries = 200; tries > 0 && old.waiting() === 0; tries--) await app.page.waitForTimeout(25)
  it.that(`${screen.type}: the older search was asked for`, old.waiting() > 0)
  await box.fill('no such words anywhere')
  const none = app.page.getByRole('main').getByText(it.texts(screen.list.noMatch), { exact: true })
  await none.waitFor()
  await old.release()
  await app.page.waitForTimeout(400)
  it.that(`${screen.type}: the older answer does not replace the newer one`, await none.isVisible())
}
