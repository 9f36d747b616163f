import process from 'node:process'
import type { Model } from '@locus/model'
import { screens as screensOf, type Control } from '@locus/screens'
import { createDocument } from '../../conformance/browser/document.ts'
import { createApp, type App } from '../../conformance/browser/driver.ts'
import { controlsOf, createForm, entriesOf, isEmptyAtFirst, presets, type Entry, type Form } from '../../conformance/browser/form.ts'
import { createShown } from '../../conformance/browser/shown.ts'
import { openStage, zone } from '../../conformance/browser/stage.ts'
import { textsOf } from '../../conformance/browser/texts.ts'
import { actors, type Actor, type Ground } from '../../conformance/browser/trial.ts'
import { createClient } from '../../conformance/http/client.ts'
import { createDice } from '../../conformance/http/dice.ts'
import { subjectsOf } from '../../conformance/http/facts.ts'
import { createWorld } from '../../conformance/http/world.ts'
import { runCommand } from '../run-command.ts'
import { look, type Look, type That } from './look.ts'
import { locus, type Prepared } from './prepare.ts'
import type { Running } from './start.ts'
import { storedOf, type Stored } from './stored.ts'

export interface CheckOptions {
  readonly prepared: Prepared
  readonly running: Running
  readonly say: (text: string) => void
  readonly shots: string
}

/** List, create with a validation error, correct, edit, delete, then the backend dies: in a browser, by roles and names, against the database. */
export async function checkDemo({ prepared, running, say, shots }: CheckOptions): Promise<number> {
  let [passed, failed] = [0, 0]
  const that: That = (what, fine, seen) => {
    if (fine) passed += 1
    else {
      failed += 1
      say(`FAILED ${what}${seen === undefined ? '' : `: ${JSON.stringify(seen)?.slice(0, 600)}`}`)
    }
  }
  const model = JSON.parse(await runCommand(process.execPath, [...locus(), 'model', '--json'], { cwd: prepared.folder })) as Model
  const ground = await openGround(model, running.url)
  const [lane] = ground.stage.lanes
  try {
    const actor = choose(ground)
    if (!actor || !lane) throw new Error('no entity of this model has a form that can be filled')
    const entity = model.entities.find(({ name }) => name === actor.screen.entity)
    if (!entity) throw new Error(`no entity ${actor.screen.entity}`)
    say(`Checking ${actor.screen.type} in a browser`)
    await story({ ground, actor, app: createApp(lane, running.url), that, stored: storedOf(prepared.database, entity), shots, running })
    const operations = new Set(lane.sent.map((sent) => ground.document.operationOf(sent)))
    for (const wanted of ['list', 'get', 'create', 'update', 'delete'] as const) that(`${entity.operations[wanted]} was requested`, operations.has(entity.operations[wanted]))
    for (const sent of lane.sent) that(`${sent.method} ${sent.url.pathname}${sent.url.search} is valid`, ground.document.judge(sent).length === 0, ground.document.judge(sent))
    that('the console holds only what the check provoked', lane.complaints().length === 0, lane.complaints())
  } catch (error) {
    that(error instanceof Error ? error.message : String(error), false)
  } finally {
    await ground.stage.close()
    ground.api.close()
  }
  say(`Pictures: ${shots}\n${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}

async function openGround(model: Model, url: string): Promise<Ground> {
  const { screens } = screensOf(model)
  const subjects = subjectsOf(model)
  const texts = textsOf(screens, 'en')
  const api = createClient(url, '/api', (ask) => ask, () => undefined)
  const dice = createDice(1)
  const document = createDocument((await (await fetch(`${url}/openapi.json`)).json()) as Record<string, unknown>)
  return { origin: url, model, screens, texts, shown: createShown(screens, texts, zone), entities: undefined, subjects, api, dice, document, world: createWorld(api, subjects, dice), stage: await openStage(1, 'en-US', '/api') }
}

/** The entity that shows most: with columns, with members that must be filled, without one that can exist only once. */
function choose(ground: Ground): Actor | undefined {
  const score = ({ screen, subject }: Actor): number =>
    screen.list.columns.length + 2 * Math.min(3, controlsOf(screen).filter(isEmptyAtFirst).length) + (screen.display.kind === 'field' ? 6 : 0) - 4 * subject.belongsTo.filter(({ unique, keyPart }) => unique || keyPart).length
  return actors(ground).toSorted((a, b) => score(b) - score(a))[0]
}

interface Story {
  readonly ground: Ground
  readonly actor: Actor
  readonly app: App
  readonly that: That
  readonly stored: Stored
  readonly shots: string
  readonly running: Running
}

async function story(all: Story): Promise<void> {
  const { ground, actor: { screen }, app, that, stored, shots, running } = all
  const { texts } = ground
  const seen: Look = { page: app.page, that, shots, primary: primaryOf(ground) }
  await app.open(screen.routes.list)
  const total = stored.count()
  const rows = (await app.table(texts(screen.list.title))).rows.length
  that('the list shows the first page', rows === Math.min(20, total), { rows, total })
  await look(seen, 'list')

  const entries = await entriesOf(ground, all.actor, false)
  await app.open(`${screen.routes.new}${presets(ground, all.actor, entries)}`)
  const form = createForm(ground, app, screen)
  const wrong = await provoke(all, form)
  await look(seen, 'form')
  that('a refused form stores nothing', stored.count() === total)
  for (const entry of entries) await form.fill(entry)
  await form.submit(true).click()
  await app.page.waitForURL((url) => url.pathname !== screen.routes.new)
  await app.settle()
  that('the corrected form stores one', stored.count() === total + 1, wrong)
  await agree(all, 'after create')
  await look(seen, 'detail')

  const changed = await edit(all, entries)
  await agree(all, `after edit of ${changed}`)
  await remove(all)
  that('after delete it is gone from the database', stored.count() === total, stored.count())

  await running.killBackend()
  await app.page.getByRole('link', { name: texts(screen.list.title), exact: true }).first().click().catch(() => undefined)
  await app.page.reload()
  const retry = app.button(texts('action.retry'))
  await retry.waitFor({ timeout: 15_000 }).catch(() => undefined)
  that('without its backend the page says so, and offers to try again', (await app.page.getByRole('alert').count()) > 0 && (await retry.count()) > 0)
}

/** Sends the empty form; the members that must be filled are said to be missing, each at its field. */
async function provoke({ ground, actor: { screen }, app, that }: Story, form: Form): Promise<readonly string[]> {
  const required = controlsOf(screen).filter(isEmptyAtFirst)
  for (const control of required) await form.clear(control)
  await form.submit(true).click()
  await app.page.locator('#form-summary').waitFor()
  const errors = await Promise.all(required.map((control) => form.error(control)))
  that('the empty form has two errors at least, each at its field', required.length >= Math.min(2, controlsOf(screen).length) && errors.every((error) => error !== undefined), { required: required.map(({ member }) => member), errors })
  that('the summary has the focus', (await app.focus()).id === 'form-summary')
  return required.map(({ label }) => ground.texts(label))
}

/** What the database has stands on the page. */
async function agree({ app, that, stored }: Story, when: string): Promise<void> {
  const row = stored.newest() ?? {}
  const text = (await app.page.getByRole('main').innerText()).replace(/\s+/g, ' ').toLowerCase()
  const missing = Object.entries(row).filter(([, value]) => typeof value === 'string' && value.trim() !== '' && !text.includes(value.replace(/\s+/g, ' ').trim().toLowerCase()))
  that(`${when} the page shows what SQLite has`, Object.keys(row).length === 0 || missing.length === 0, missing)
}

/** Changes one text and saves; answers which. */
async function edit(all: Story, entries: readonly Entry[]): Promise<string> {
  const { ground, actor, app, that, stored } = all
  const { texts } = ground
  const text = (control: Control): boolean => ['text', 'textArea', 'email'].includes(control.control) && !control.fixedOnEdit
  const entry = entries.find(({ control }) => text(control)) ?? entries.find(({ control }) => !control.fixedOnEdit && control.control !== 'reference')
  if (!entry) return 'nothing'
  await app.link(texts('action.edit')).click()
  await app.page.waitForURL(/\/edit$/)
  await app.settle()
  const form = createForm(ground, app, actor.screen)
  const fresh = (await entriesOf(ground, actor, false)).find(({ control }) => control.member === entry.control.member) ?? entry
  await form.fill(fresh)
  const mark = app.mark()
  await form.submit(false).click()
  await app.page.waitForURL((url) => !url.pathname.endsWith('/edit'))
  await app.settle()
  const patch = mark().find(({ method }) => method === 'PATCH')
  that('an edit sends the version that it was made from', patch?.headers['if-match'] !== undefined, patch?.headers)
  that('an edit sends only what changed', Object.keys(JSON.parse(patch?.body ?? '{}') as object).join() === entry.control.member, patch?.body)
  if (typeof fresh.wire === 'string' && text(entry.control)) that('after edit SQLite has the new value', stored.newest()?.[entry.control.member] === fresh.wire, stored.newest())
  return entry.control.member
}

async function remove({ ground: { texts }, actor: { screen }, app }: Story): Promise<void> {
  await app.button(texts('action.delete')).click()
  const dialog = app.page.getByRole('dialog')
  await dialog.waitFor()
  await dialog.getByRole('button', { name: texts('action.delete'), exact: true }).click()
  await app.page.waitForURL((url) => url.pathname === screen.routes.list)
  await app.settle()
}

const primaryOf = ({ screens }: Ground): Look['primary'] => {
  const of = (scheme: 'light' | 'dark'): string => screens.tokens.themes.find(({ name }) => name === scheme)?.colors.find(({ name }) => name === 'primary')?.value ?? ''
  return { light: of('light'), dark: of('dark') }
}
