import type { Locator } from 'playwright-core'
import type { Control, Rule } from '@locus/screens'
import { canonicalMember, same } from '../../http/wire.ts'
import { refuse } from '../answers.ts'
import type { App } from '../driver.ts'
import { controlsOf, createForm, entriesOf, isEmptyAtFirst, localText, presets, wireOf, type Entry } from '../form.ts'
import { literal } from '../literal.ts'
import { plainText, type Item } from '../shown.ts'
import { actors, everyActor, type Actor, type Group, type Trial } from '../trial.ts'
import { expanded } from './detail.ts'

export const create: Group = {
  name: 'create',
  proves: 'controls of every kind, defaults, presets, findings of the client and the server at their field',
  async run(it) {
    const all = actors(it)
    await it.each(all, ({ screen }) => `${screen.type}: an empty form`, (app, actor) => emptyForm(it, app, actor))
    await it.each(all, ({ screen }) => `${screen.type}: bad values`, (app, actor) => badValues(it, app, actor))
    await it.each(all, ({ screen }) => `${screen.type}: filled in`, (app, actor) => filledIn(it, app, actor, true))
    await it.each(all, ({ screen }) => `${screen.type}: only what must be`, (app, actor) => filledIn(it, app, actor, false))
    await it.each(all, ({ screen }) => `${screen.type}: preset`, (app, actor) => preset(it, app, actor))
    await it.each(all, ({ screen }) => `${screen.type}: refused by the server`, (app, actor) => refused(it, app, actor))
    await it.each(all, ({ screen }) => `${screen.type}: taken already`, (app, actor) => taken(it, app, actor))
  },
}

/** The summary has the focus, counts what is wrong and leads to each control. */
export async function summaryAgrees(it: Trial, app: App, actor: Actor, wrong: readonly Control[], what: string, general = 0): Promise<void> {
  const heading = app.heading(it.texts('form.summary', { count: wrong.length + general }))
  it.that(`${what}: the summary counts ${wrong.length + general}`, await heading.waitFor({ timeout: 5000 }).then(() => true, () => false), await app.page.getByRole('alert').allInnerTexts())
  it.equal(`${what}: the summary has the focus`, (await app.focus()).id, 'form-summary')
  const alert = app.page.getByRole('alert')
  const form = createForm(it, app, actor.screen)
  for (const control of wrong) {
    const link = await linkTo(alert, it.texts(control.label))
    if (!it.that(`${what}: the summary has a link to ${control.member}`, (await link.count()) > 0)) continue
    await app.press(link)
    const focus = await app.focus()
    const label = it.texts(control.label)
    const list = control.control === 'list'
    it.that(`${what}: which leads to it`, list ? focus.name.includes(label) : await form.locator(control).first().evaluate((element) => element === document.activeElement), focus)
  }
}

/** By the whole label, as "Date" stands in "Due date" too; what follows may be the number of an item, or the text of the finding. */
async function linkTo(alert: Locator, label: string): Promise<Locator> {
  const whole = alert.getByRole('link', { name: new RegExp(`^${literal(label)}( \\d+)?(:|$)`) })
  return ((await whole.count()) > 0 ? whole : alert.getByRole('link', { name: label })).first()
}

const message = (it: Trial, control: Control, text: string): string => (control.message === undefined ? text : it.texts(control.message))

const says = (error: string | undefined, text: string): boolean => error !== undefined && plainText(error).includes(plainText(text))

async function emptyForm(it: Trial, app: App, actor: Actor): Promise<void> {
  const { screen } = actor
  await app.open(`/${screen.path}/new`)
  it.equal(`${screen.type}: heading`, await app.title(), plainText(it.texts(screen.form.new)))
  const form = createForm(it, app, screen)
  for (const control of controlsOf(screen)) it.equal(`${screen.type}: ${control.member} at first`, await form.read(control), initialText(it, control))
  const names = await app.page.getByRole('main').locator('[name]').evaluateAll((elements) => elements.map((element) => element.getAttribute('name')))
  for (const { member, control } of controlsOf(screen)) {
    if (control !== 'list' && control !== 'reference' && control !== 'references') it.that(`${screen.type}: ${member} carries its name`, names.includes(member in {} ? `${member}_` : member), names)
  }
  const wrong = controlsOf(screen).filter(isEmptyAtFirst)
  if (wrong.length === 0) return
  const sent = app.mark()
  await form.submit(true).click()
  await summaryAgrees(it, app, actor, wrong, `${screen.type}: an empty form`)
  it.that(`${screen.type}: an empty form is not sent`, sent().every(({ method }) => method === 'GET'))
  for (const control of wrong) {
    const error = await form.error(control)
    it.that(`${screen.type}: ${control.member} says that it must be filled in`, says(error, message(it, control, it.texts('error.required'))), error)
  }
}

function initialText(it: Trial, control: Control): unknown {
  const { initial, values } = control
  if (control.control === 'check' || control.control === 'list') return initial
  if (control.control === 'references') return []
  if (control.control === 'yesNo') return plainText(it.texts(initial === '' ? 'form.none' : initial === 'true' ? 'detail.yes' : 'detail.no'))
  if (control.control === 'select') {
    const choice = values?.find(({ value }) => value === initial)
    return plainText(choice ? it.texts(choice.label) : it.texts(control.optional ? 'form.none' : 'form.choose'))
  }
  if (initial === null || initial === '') return ''
  return control.control === 'dateTime' ? localText(String(initial)) : control.control === 'time' ? String(initial).replace(/:00$/, '') : String(initial)
}

interface Bad {
  readonly text: string
  /** Begin of what is said about it. */
  readonly says: string
}

/** A text that breaks the rule and none before it. */
function badFor(it: Trial, rules: readonly Rule[]): Bad | undefined {
  const own = rules.filter(({ rule }) => rule !== 'required' && rule !== 'distinct')
  const [first] = own
  const shapes: Partial<Record<Rule['rule'], readonly [string, string]>> = {
    email: ['nobody', 'email'], url: ['ftp://nowhere', 'url'], uuid: ['123', 'uuid'], integer: ['1.5', 'integer'], bigInt: ['12x', 'integer'], float: ['1,5', 'float'], decimal: ['1.2.3', 'decimal'], json: ['{', 'json'],
  }
  const shape = first && shapes[first.rule]
  if (shape) return { text: shape[0], says: it.texts(`error.format_${shape[1]}`, { reason: '' }) }
  const [least, most] = [own.find(({ rule }) => rule === 'minLength'), own.find(({ rule }) => rule === 'maxLength')]
  const limit = Number(most?.args[0] ?? 0)
  if (least && Number(least.args[0]) > 1) return { text: 'x'.repeat(Number(least.args[0]) - 1), says: it.texts('error.min_length', { limit: Number(least.args[0]) }) }
  if (most && limit < 3000) return { text: '\u{1d54f}'.repeat(limit + 1), says: it.texts('error.max_length', { limit }) }
  return undefined
}

async function badValues(it: Trial, app: App, actor: Actor): Promise<void> {
  const { screen } = actor
  const isText = (kind: string | undefined): boolean => kind !== undefined && ['text', 'textArea', 'email', 'url', 'uuid', 'integer', 'float', 'decimal', 'bigInt', 'json'].includes(kind)
  const bad = controlsOf(screen).flatMap((control) => {
    const found = isText(control.control === 'list' ? control.item : control.control) ? badFor(it, control.rules) : undefined
    return found ? [{ control, ...found }] : []
  })
  if (bad.length === 0) return
  await app.open(`/${screen.path}/new`)
  const form = createForm(it, app, screen)
  for (const { control, text } of bad) {
    if (control.control === 'list') {
      await app.press(form.locator(control))
      await form.locator(control, 0).fill(text)
    } else await form.locator(control).fill(text)
  }
  const sent = app.mark()
  await form.submit(true).click()
  await app.heading(it.texts('form.summary', { count: new Set([...bad.map(({ control }) => control), ...controlsOf(screen).filter(isEmptyAtFirst)]).size })).waitFor({ timeout: 5000 }).catch(() => undefined)
  it.that(`${screen.type}: bad values are not sent`, sent().every(({ method }) => method === 'GET'))
  for (const { control, says: wanted } of bad) {
    const error = await form.error(control, control.control === 'list' ? 0 : undefined)
    it.that(`${screen.type}: ${control.member} says what is wrong`, says(error, message(it, control, wanted)), { error, wanted })
  }
  const [first] = bad
  if (first && first.control.control !== 'list') {
    await form.locator(first.control).fill('')
    const error = await form.error(first.control)
    it.that(`${screen.type}: ${first.control.member} forgets what was wrong when it is emptied`, error === undefined || !error.includes(first.says) || first.control.message !== undefined, error)
  }
  await clickThatLeaves(it, app, actor, bad)
}

/** What appears when a bad value is left must not move the button away from under the click that leaves it. */
async function clickThatLeaves(it: Trial, app: App, actor: Actor, bad: readonly { readonly control: Control; readonly text: string }[]): Promise<void> {
  const { screen } = actor
  const last = bad.findLast(({ control }) => control.control !== 'list')
  if (!last) return
  await app.open(`/${screen.path}/new`)
  const form = createForm(it, app, screen)
  await form.locator(last.control).fill(last.text)
  await form.submit(true).click()
  it.that(`${screen.type}: a click that leaves a bad value is not lost`, await app.page.getByRole('alert').first().waitFor({ timeout: 5000 }).then(() => true, () => false))
}

async function fillAll(it: Trial, app: App, actor: Actor, full: boolean): Promise<readonly Entry[]> {
  const entries = await entriesOf(it, actor, full)
  await app.open(`/${actor.screen.path}/new${presets(it, actor, entries)}`)
  const form = createForm(it, app, actor.screen)
  for (const entry of entries) await form.fill(entry)
  return entries
}

export const sentBy = (it: Trial, actor: Actor, entries: readonly Entry[]): Item => Object.fromEntries(entries.flatMap((entry) => Object.entries(wireOf(it, actor, entry))))

async function filledIn(it: Trial, app: App, actor: Actor, full: boolean): Promise<void> {
  const { screen, subject } = actor
  const what = `${screen.type}, ${full ? 'all of it' : 'the least'}`
  const entries = await fillAll(it, app, actor, full)
  const asked = app.mark()
  await createForm(it, app, screen).submit(true).click()
  await app.page.waitForURL((url) => new RegExp(`^/${screen.path}/(?!new$)[^/]+$`).test(url.pathname))
  await app.settle()
  const toast = app.page.getByRole('status').getByText(it.texts('form.created', { one: it.texts(`entities.${screen.name}.one`) }), { exact: true })
  it.that(`${what}: says that it was created`, await toast.waitFor({ timeout: 5000 }).then(() => true, () => false))
  const posts = asked().filter(({ method }) => method === 'POST')
  it.equal(`${what}: one request`, posts.length, 1)
  const id = app.address().path.split('/').at(-1)
  const item = await expanded(it, actor, id)
  it.equal(`${what}: its page is called after it`, await app.title(), it.shown.display(screen, item))
  const sent = sentBy(it, actor, entries)
  for (const slot of subject.slots) {
    if (Object.hasOwn(sent, slot.name)) {
      const [wanted, got] = [canonicalMember(slot, sent[slot.name]), item[slot.name]]
      it.that(`${what}: ${slot.name} has come through`, same(got, wanted), { wanted, got })
    } else if (slot.default?.kind === 'value') it.that(`${what}: ${slot.name} has its default`, same(item[slot.name], canonicalMember(slot, slot.default.value)), item[slot.name])
    else if (!slot.list && slot.scalar.type !== 'Boolean' && slot.default === undefined) it.that(`${what}: ${slot.name} is unset`, item[slot.name] === undefined || item[slot.name] === null, item[slot.name])
  }
}

async function preset(it: Trial, app: App, actor: Actor): Promise<void> {
  const { screen, subject } = actor
  const form = createForm(it, app, screen)
  for (const control of controlsOf(screen).filter((each) => each.preset)) {
    const target = everyActor(it).find((each) => each.screen.entity === control.entity?.entity)
    const relation = subject.belongsTo.find(({ name }) => name === control.field)
    if (!target || !relation) continue
    const row = await it.world.shared(target.subject)
    const query = new URLSearchParams(Object.entries(it.world.keysTo(relation, row)).map(([name, value]) => [name, String(value)] as [string, string]))
    await app.open(`/${screen.path}/new?${query.toString()}`)
    it.equal(`${screen.type}: the address presets ${control.member}`, plainText(String(await form.read(control))), it.shown.display(target.screen, await expanded(it, target, row.id)))
  }
}

async function refused(it: Trial, app: App, actor: Actor): Promise<void> {
  const { screen } = actor
  const entries = await fillAll(it, app, actor, true)
  const form = createForm(it, app, screen)
  const shown: Control[] = []
  for (const control of controlsOf(screen)) if (control.control !== 'reference' || (await form.locator(control).count()) > 0) shown.push(control)
  if (shown.length === 0) return
  const isLinks = (control: Control): boolean => control.control === 'references' || control.control === 'list'
  const errors = shown.flatMap((control) => (control.keys ?? [{ member: control.member }]).map(({ member }) =>
    ({ pointer: `#/${member}${isLinks(control) ? '/0' : ''}`, code: control.entity ? 'reference_not_found' : 'immutable', detail: 'said by the server' })))
  const stop = await refuse(app.page, '/api', { method: 'POST', path: `/${screen.path}` }, 422, { errors })
  await form.submit(true).click()
  await summaryAgrees(it, app, actor, shown, `${screen.type}: refused`)
  for (const control of shown) {
    const error = await form.error(control, control.control === 'list' ? 0 : undefined)
    const wanted = message(it, control, it.texts(control.entity ? 'error.reference_not_found' : 'error.immutable'))
    it.that(`${screen.type}: what the server refuses at ${control.member} stands there`, says(error, wanted), { error, wanted })
  }
  const text = shown.find(({ control, fixedOnEdit }) => control === 'text' && !fixedOnEdit)
  if (text) {
    await form.locator(text).press('End')
    await app.page.keyboard.press('Backspace')
    it.equal(`${screen.type}: it is forgotten when ${text.member} changes`, (await form.error(text))?.includes(it.texts('error.immutable')) ?? false, false)
    for (const entry of entries) if (entry.control === text) await form.fill(entry)
  }
  await stop()
  const again = await refuse(app.page, '/api', { method: 'POST', path: `/${screen.path}` }, 500)
  await form.submit(true).click()
  await app.page.getByRole('alert').getByText(it.texts('problem.server')).waitFor({ timeout: 5000 }).catch(() => undefined)
  it.that(`${screen.type}: a failure of the server is told in the summary`, (await app.page.getByRole('alert').getByText(it.texts('problem.server')).count()) > 0)
  await again()
}

async function taken(it: Trial, app: App, actor: Actor): Promise<void> {
  const { screen, subject } = actor
  const control = controlsOf(screen).find(({ member }) => subject.slots.some((slot) => slot.name === member && slot.unique && slot.kind === 'field' && !slot.list && slot.scalar.type !== 'Boolean' && slot.scalar.type !== 'Enum'))
  if (!control) return
  const other = await it.world.make(subject)
  if (other.read[control.member] === undefined || other.read[control.member] === null) return
  const entries = (await entriesOf(it, actor, false)).filter((entry) => entry.control !== control)
  await app.open(`/${screen.path}/new${presets(it, actor, entries)}`)
  const form = createForm(it, app, screen)
  for (const entry of [...entries, { control, wire: other.read[control.member] }]) await form.fill(entry)
  await form.submit(true).click()
  await summaryAgrees(it, app, actor, [control], `${screen.type}: ${control.member} is taken`)
  const error = await form.error(control)
  it.that(`${screen.type}: ${control.member} says so`, says(error, message(it, control, it.texts('error.unique'))), error)
}
