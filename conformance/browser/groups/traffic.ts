import type { App } from '../driver.ts'
import { controlsOf, createForm, entriesOf, presets } from '../form.ts'
import type { Sent } from '../stage.ts'
import { actors, type Actor, type Group, type Trial } from '../trial.ts'
import { tourOf } from '../tour.ts'

export const traffic: Group = {
  name: 'traffic',
  proves: 'every request, of this group and all before it, is one of the OpenAPI document',
  async run(it) {
    const stops = await tourOf(it)
    await it.each(stops, ({ name }) => name, (app, stop) => stop.go(app))
    const all = actors(it)
    await it.each(all, ({ screen }) => `${screen.type}: written`, (app, actor) => written(it, app, actor))
    judge(it, it.stage.lanes.flatMap(({ sent }) => sent))
  },
}

/** Created, changed and deleted by hand. */
async function written(it: Trial, app: App, actor: Actor): Promise<void> {
  const { screen } = actor
  const entries = await entriesOf(it, actor, true)
  await app.open(`/${screen.path}/new${presets(it, actor, entries)}`)
  const form = createForm(it, app, screen)
  for (const entry of entries) await form.fill(entry)
  await form.submit(true).click()
  await app.page.waitForURL((url) => new RegExp(`^/${screen.path}/(?!new$)[^/]+$`).test(url.pathname))
  await app.settle()
  const { path } = app.address()
  const control = controlsOf(screen).find(({ entity, fixedOnEdit, control: kind }) => !entity && !fixedOnEdit && kind !== 'list')
  if (control) {
    await app.open(`${path}/edit`)
    const again = (await entriesOf(it, actor, true)).find((entry) => entry.control === control)
    if (again) await form.fill(again)
    await form.submit(false).click()
    await app.page.waitForURL((url) => !url.pathname.endsWith('/edit'))
  }
  await app.open(path)
  await app.press(app.button(it.texts('action.delete')))
  await app.press(app.button(it.texts('action.delete'), app.page.getByRole('dialog')))
  await app.page.waitForURL((url) => url.pathname === `/${screen.path}`)
  await app.settle()
}

const name = ({ method, url }: Sent): string => `${method} ${decodeURIComponent(url.pathname + url.search)}`

function judge(it: Trial, sent: readonly Sent[]): void {
  const requested = new Set<string>()
  for (const each of sent) {
    const operation = it.document.operationOf(each)
    if (operation !== undefined) requested.add(operation)
    const faults = each.provoked ? [] : it.document.judge(each)
    it.that(`${name(each)} is valid`, faults.length === 0, faults.join('\n'))
    if (each.method === 'PATCH' || each.method === 'PUT' || each.method === 'DELETE') it.that(`${name(each)} says of which version`, /^"\d+"$/.test(each.headers['if-match'] ?? ''), each.headers['if-match'])
    if (each.method === 'PATCH') it.equal(`${name(each)} is a merge patch`, each.headers['content-type']?.split(';')[0], 'application/merge-patch+json')
  }
  for (const { screen, subject } of actors(it)) {
    const { list, create, get, update, delete: remove } = subject.entity.operations
    const writable = controlsOf(screen).some(({ entity, fixedOnEdit, control }) => !entity && !fixedOnEdit && control !== 'list')
    for (const operation of [list, create, get, remove, ...(writable ? [update] : [])]) it.that(`${operation} was requested`, requested.has(operation), [...requested])
  }
}
