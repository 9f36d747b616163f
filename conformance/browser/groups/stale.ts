import type { Control } from '@locus/screens'
import type { Row } from '../../http/world.ts'
import { canonicalMember, same } from '../../http/wire.ts'
import { refuse } from '../answers.ts'
import type { App } from '../driver.ts'
import { controlsOf, createForm, entryOf, type Entry } from '../form.ts'
import { type Actor, type Group, type Trial, varied } from '../trial.ts'
import { sentBy } from './create.ts'
import { otherEntry } from './edit.ts'

export const stale: Group = {
  name: 'stale',
  proves: 'somebody else was faster: reload or overwrite, and nobody\'s change is lost unseen',
  async run(it) {
    const cases = varied(it).flatMap((actor) => {
      const free = controlsOf(actor.screen).filter(({ control, fixedOnEdit, member }) => ['text', 'textArea', 'integer', 'decimal', 'float', 'bigInt', 'url', 'email'].includes(control) && !fixedOnEdit && actor.subject.slots.some(({ name }) => name === member))
      const [own, other] = [free[0], free[1]]
      return own ? [{ actor, own, other }] : []
    })
    await it.each(cases, ({ actor }) => `${actor.screen.type}: overwrite`, (app, { actor, own, other }) => overwrite(it, app, actor, own, other))
    await it.each(cases, ({ actor }) => `${actor.screen.type}: reload`, (app, { actor, own }) => reload(it, app, actor, own))
    await it.each(cases.slice(0, 2), ({ actor }) => `${actor.screen.type}: overwrite fails`, (app, { actor, own }) => fails(it, app, actor, own))
  },
}

/** A form with one change, while somebody else has changed `other` (or the same member). */
async function meet(it: Trial, app: App, actor: Actor, own: Control, other: Control): Promise<{ readonly row: Row; readonly mine: Entry; readonly theirs: Entry }> {
  const row = await it.world.make(actor.subject, { full: true })
  const changeOf = async (control: Control): Promise<Entry> => (await otherEntry(it, actor, control, row)) ?? entryOf(it, actor, control)
  await app.open(`/${actor.screen.path}/${row.id}/edit`)
  const [mine, theirs] = [await changeOf(own), await changeOf(other)]
  const form = createForm(it, app, actor.screen)
  await form.fill(mine)
  const patched = await it.api.patch(row.url, sentBy(it, actor, [theirs]), { 'If-Match': row.etag })
  if (patched.status !== 200) throw new Error(`the other change: ${patched.status} ${patched.text}`)
  await form.submit(false).click()
  it.that(`${actor.screen.type}: says that somebody was faster`, await app.heading(it.texts('form.staleTitle')).waitFor({ timeout: 5000 }).then(() => true, () => false))
  it.equal(`${actor.screen.type}: which has the focus`, (await app.focus()).id, 'form-summary')
  return { row, mine, theirs }
}

async function agree(it: Trial, actor: Actor, row: Row, entries: readonly Entry[], what: string): Promise<void> {
  const { read } = await it.world.again(row)
  const wire = sentBy(it, actor, entries)
  for (const slot of actor.subject.slots.filter(({ name }) => Object.hasOwn(wire, name))) {
    it.that(`${what}: ${slot.name}`, same(read[slot.name], canonicalMember(slot, wire[slot.name])), { wanted: wire[slot.name], got: read[slot.name] })
  }
}

async function overwrite(it: Trial, app: App, actor: Actor, own: Control, other: Control | undefined): Promise<void> {
  const { screen } = actor
  const { row, mine, theirs } = await meet(it, app, actor, own, other ?? own)
  const asked = app.mark()
  await app.press(app.button(it.texts('form.overwrite')))
  await app.page.waitForURL((url) => decodeURI(url.pathname) === `/${screen.path}/${row.id}`)
  await app.settle()
  const patch = asked().find(({ method }) => method === 'PATCH')
  it.equal(`${screen.type}: "overwrite" sends what was changed here`, Object.keys(JSON.parse(patch?.body ?? '{}') as object).sort(), Object.keys(sentBy(it, actor, [mine])).sort())
  it.equal(`${screen.type}: with the newest version`, patch?.headers['if-match'], `"${Number(row.etag.replaceAll('"', '')) + 1}"`)
  await agree(it, actor, row, other ? [mine, theirs] : [mine], `${screen.type}: both changes stand`)
}

async function reload(it: Trial, app: App, actor: Actor, own: Control): Promise<void> {
  const { screen } = actor
  const { row, theirs } = await meet(it, app, actor, own, own)
  await app.press(app.button(it.texts('form.reload')))
  await app.heading(it.texts('form.staleTitle')).waitFor({ state: 'detached' })
  await app.settle()
  const form = createForm(it, app, screen)
  const now = (await it.world.again(row)).read[own.member]
  it.equal(`${screen.type}: "reload" shows what the other wrote`, await form.read(own), String(now))
  it.equal(`${screen.type}: the focus after it`, (await app.focus()).tag, 'h1')
  await agree(it, actor, row, [theirs], `${screen.type}: the other change stands`)
}

async function fails(it: Trial, app: App, actor: Actor, own: Control): Promise<void> {
  const { screen } = actor
  const { row } = await meet(it, app, actor, own, own)
  const stop = await refuse(app.page, '/api', { method: 'GET', path: row.url }, 500)
  await app.press(app.button(it.texts('form.overwrite')))
  it.that(`${screen.type}: a failing "overwrite" is told`, await app.heading(it.texts('form.summary', { count: 1 })).waitFor({ timeout: 6000 }).then(() => true, () => false))
  it.equal(`${screen.type}: in the summary`, (await app.focus()).id, 'form-summary')
  await stop()
}
