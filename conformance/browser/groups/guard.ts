import type { App } from '../driver.ts'
import { controlsOf, createForm, entryOf } from '../form.ts'
import { type Actor, type Group, type Trial, varied } from '../trial.ts'

export const guard: Group = {
  name: 'guard',
  proves: 'what was entered is not lost by a link, the browser\'s buttons or a closed window',
  async run(it) {
    const all = varied(it).filter(({ screen }) => controlsOf(screen).some(({ entity }) => entity === undefined))
    await it.each(all, ({ screen }) => `${screen.type}: unsaved changes`, (app, actor) => unsaved(it, app, actor))
  },
}

async function unsaved(it: Trial, app: App, actor: Actor): Promise<void> {
  const { screen, subject } = actor
  const { page } = app
  const listName = it.texts(screen.list.title)
  const dialog = page.getByRole('dialog', { name: it.texts('form.unsavedTitle'), exact: true })
  const control = controlsOf(screen).find(({ entity, control: kind }) => entity === undefined && kind !== 'list')
  if (!control) return
  const form = createForm(it, app, screen)
  const nav = page.getByRole('navigation', { name: it.texts('shell.navigation') }).getByRole('link', { name: it.texts('home.title'), exact: true })
    .or(page.getByRole('navigation', { name: it.texts('shell.navigation') }).getByRole('link', { name: listName, exact: true })).last()

  await app.open(`/${screen.path}/new`)
  await nav.click()
  await page.waitForURL((url) => url.pathname !== `/${screen.path}/new`)
  it.equal(`${screen.type}: an untouched form asks nothing`, await dialog.count(), 0)

  await app.open(`/${screen.path}`)
  await app.link(it.texts(screen.form.new), page.getByRole('main')).first().click()
  await page.waitForURL((url) => url.pathname === `/${screen.path}/new`)
  await app.settle()
  const entry = await entryOf(it, actor, control)
  const changed = control.control === 'check' ? { control, wire: control.initial !== true } : entry
  await form.fill(changed)
  const value = await form.read(control)
  for (const way of ['back', 'link'] as const) {
    await form.locator(control).focus()
    if (way === 'back') await page.goBack({ waitUntil: 'commit' }).catch(() => undefined)
    else await nav.click()
    if (!it.that(`${screen.type}: ${way} asks`, await dialog.waitFor({ timeout: 5000 }).then(() => true, () => false))) return
    it.equal(`${screen.type}: ${way}: the address stays while it asks`, app.address().path, `/${screen.path}/new`)
    await app.press(app.button(it.texts('form.keepEditing'), dialog))
    await dialog.waitFor({ state: 'detached' })
    await page.waitForTimeout(50)
    it.equal(`${screen.type}: ${way}: what was entered stays`, [app.address().path, await form.read(control)], [`/${screen.path}/new`, value])
    it.that(`${screen.type}: ${way}: the focus is not lost`, (await app.focus()).tag !== 'body', await app.focus())
  }
  await page.goBack({ waitUntil: 'commit' }).catch(() => undefined)
  await dialog.waitFor()
  await app.press(app.button(it.texts('form.discard'), dialog))
  await page.waitForURL((url) => url.pathname === `/${screen.path}`)
  await app.settle()
  it.equal(`${screen.type}: discarded, the list is back`, await app.title(), listName)

  const row = await it.world.make(subject)
  await app.open(`/${screen.path}/${row.id}/edit`)
  const open = page.getByRole('link', { name: it.texts('action.cancel'), exact: true })
  await open.click()
  await page.waitForURL((url) => !url.pathname.endsWith('/edit'))
  it.equal(`${screen.type}: "cancel" of an untouched form asks nothing`, await dialog.count(), 0)
}
