import { refuse, hold } from '../answers.ts'
import type { App } from '../driver.ts'
import { everyActor, type Actor, type Group, type Trial, varied } from '../trial.ts'
import { expanded } from './detail.ts'

export const remove: Group = {
  name: 'delete',
  proves: 'asked for in a dialog, with If-Match, once; what is in use stays; the focus stays where one reads',
  async run(it) {
    const all = varied(it)
    await it.each(all, ({ screen }) => `${screen.type}: kept`, (app, actor) => kept(it, app, actor))
    await it.each(all, ({ screen }) => `${screen.type}: deleted`, (app, actor) => deleted(it, app, actor))
    await it.each(all.filter(({ subject }) => inUseBy(it, subject.name).length > 0), ({ screen }) => `${screen.type}: in use`, (app, actor) => inUse(it, app, actor))
  },
}

async function ask(it: Trial, app: App, actor: Actor, id: string | number): Promise<ReturnType<App['page']['getByRole']>> {
  await app.open(`/${actor.screen.path}/${id}`)
  await app.press(app.button(it.texts('action.delete')))
  const title = it.texts('delete.title', { title: it.shown.display(actor.screen, await expanded(it, actor, id)) })
  const dialog = app.page.getByRole('dialog', { name: title, exact: true })
  await dialog.waitFor()
  return dialog
}

async function kept(it: Trial, app: App, actor: Actor): Promise<void> {
  const { screen, subject } = actor
  const row = await it.world.make(subject)
  const what = screen.type
  const asked = app.mark()
  for (const how of ['cancel', 'escape'] as const) {
    const dialog = await ask(it, app, actor, row.id)
    if (how === 'cancel') await app.press(app.button(it.texts('action.cancel'), dialog))
    else await app.page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    it.equal(`${what}: ${how} gives the focus back`, (await app.focus()).name, it.texts('action.delete'))
  }
  it.that(`${what}: nothing was sent`, asked().every(({ method }) => method === 'GET'))

  const path = `${subject.url}/${row.id}`
  const restricted = await refuse(app.page, '/api', { method: 'DELETE', path }, 409, { errors: [{ pointer: '#', code: 'referenced' }] })
  const dialog = await ask(it, app, actor, row.id)
  await app.press(app.button(it.texts('action.delete'), dialog))
  await dialog.getByRole('heading', { name: it.texts('delete.referencedTitle'), exact: true }).waitFor()
  it.that(`${what}: the focus stays in the dialog`, await app.page.evaluate(() => document.activeElement?.closest('dialog') !== null && document.activeElement !== document.body))
  await app.press(app.button(it.texts('action.cancel'), dialog))
  await dialog.waitFor({ state: 'detached' })
  it.equal(`${what}: and comes back after it`, (await app.focus()).name, it.texts('action.delete'))
  await restricted()

  await refuse(app.page, '/api', { method: 'DELETE', path }, 412)
  const stale = await ask(it, app, actor, row.id)
  await app.press(app.button(it.texts('action.delete'), stale))
  it.that(`${what}: changed meanwhile`, await stale.getByText(it.texts('delete.staleText'), { exact: true }).waitFor({ timeout: 5000 }).then(() => true, () => false))
}

async function deleted(it: Trial, app: App, actor: Actor): Promise<void> {
  const { screen, subject } = actor
  const row = await it.world.make(subject)
  const dialog = await ask(it, app, actor, row.id)
  const asked = app.mark()
  const held = await hold(app.page, '/api', { method: 'DELETE' })
  const button = app.button(it.texts('action.delete'), dialog)
  await app.press(button)
  await app.page.keyboard.press('Enter')
  await app.page.keyboard.press('Enter')
  await held.release()
  await app.page.waitForURL((url) => url.pathname === `/${screen.path}`)
  await app.settle()
  const sent = asked().filter(({ method }) => method !== 'GET')
  it.equal(`${screen.type}: one request`, sent.map(({ method, url }) => `${method} ${decodeURI(url.pathname)}`), [`DELETE /api/${screen.path}/${row.id}`])
  it.equal(`${screen.type}: If-Match`, sent[0]?.headers['if-match'], row.etag)
  it.that(`${screen.type}: says so`, (await app.page.getByRole('status').getByText(it.texts('delete.deleted', { one: it.texts(`entities.${screen.name}.one`) }), { exact: true }).count()) > 0)
  it.equal(`${screen.type}: it is gone`, (await it.api.get(row.url)).status, 404)
  it.equal(`${screen.type}: the focus`, (await app.focus()).tag, 'h1')
}

/** Required relations that keep a row from being deleted. */
const inUseBy = (it: Trial, name: string) => everyActor(it).flatMap((actor) =>
  actor.subject.belongsTo.filter((relation) => relation.target === name && relation.onDelete === 'restrict' && actor.subject.name !== name).map((relation) => ({ actor, relation })))

async function inUse(it: Trial, app: App, actor: Actor): Promise<void> {
  const [user] = inUseBy(it, actor.subject.name)
  if (!user) return
  const row = await it.world.make(actor.subject)
  await it.world.make(user.actor.subject, { to: { [user.relation.name]: row } })
  const dialog = await ask(it, app, actor, row.id)
  await app.press(app.button(it.texts('action.delete'), dialog))
  it.that(`${actor.screen.type}: what is in use is not deleted`, await dialog.getByRole('heading', { name: it.texts('delete.referencedTitle'), exact: true }).waitFor({ timeout: 5000 }).then(() => true, () => false))
  it.equal(`${actor.screen.type}: it is still there`, (await it.api.get(row.url)).status, 200)
}
