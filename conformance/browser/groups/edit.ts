import type { Control } from '@locus/screens'
import type { Row } from '../../http/world.ts'
import { canonicalMember, same } from '../../http/wire.ts'
import type { App } from '../driver.ts'
import { controlsOf, createForm, entryOf, isRequired, isSearched, localText, wireOf, type Entry } from '../form.ts'
import { plainText, type Item } from '../shown.ts'
import type { Sent } from '../stage.ts'
import { actors, type Actor, type Group, type Trial } from '../trial.ts'
import { expanded } from './detail.ts'

export const edit: Group = {
  name: 'edit',
  proves: 'PATCH of what changed and nothing else, with If-Match; nothing is lost on the way through the form',
  async run(it) {
    const all = actors(it).filter(({ screen }) => controlsOf(screen).length > 0)
    await it.each(all, ({ screen }) => `${screen.type}: as it is`, (app, actor) => asItIs(it, app, actor))
    await it.each(all, ({ screen }) => `${screen.type}: one by one`, (app, actor) => oneByOne(it, app, actor))
    await it.each(all, ({ screen }) => `${screen.type}: cleared`, (app, actor) => cleared(it, app, actor))
    await it.each(all, ({ screen }) => `${screen.type}: what may be set once`, (app, actor) => setOnce(it, app, actor))
  },
}

/** Values at the ends of what their types hold, within the limits of the model. */
function extremes({ subject }: Actor): Item {
  return Object.fromEntries(subject.slots.flatMap(({ name, kind, list, scalar, unique }) => {
    if (kind !== 'field' || list || unique) return []
    const { min, max, precision = 18, scale = 2 } = scalar.limits
    if (scalar.type === 'BigInt' && max === undefined) return [[name, '9223372036854775807']]
    if (scalar.type === 'BigInt' && min === undefined) return [[name, '-9223372036854775808']]
    if (scalar.type === 'Decimal' && max === undefined) return [[name, `${'9'.repeat(precision - scale) || '0'}${scale > 0 ? `.${'9'.repeat(scale)}` : ''}`]]
    if (scalar.type === 'DateTime') return [[name, '2024-02-29T20:59:58.123Z']]
    return []
  }))
}

const writes = (sent: readonly Sent[]): readonly Sent[] => sent.filter(({ method }) => method !== 'GET')

async function saved(it: Trial, app: App, actor: Actor, row: Row): Promise<void> {
  await app.page.waitForURL((url) => decodeURI(url.pathname) === `/${actor.screen.path}/${row.id}`)
  await app.settle()
  it.that(`${actor.screen.type}: says that it was saved`, (await app.page.getByRole('status').getByText(it.texts('form.saved', { one: it.texts(`entities.${actor.screen.name}.one`) }), { exact: true }).count()) > 0)
}

const isShown = async (it: Trial, app: App, actor: Actor, control: Control): Promise<boolean> => (await createForm(it, app, actor.screen).locator(control).count()) > 0

async function asItIs(it: Trial, app: App, actor: Actor): Promise<void> {
  const { screen, subject } = actor
  const row = await it.world.make(subject, { full: true, with: extremes(actor) })
  await app.open(`/${screen.path}/${row.id}/edit`)
  it.equal(`${screen.type}: heading`, await app.title(), plainText(it.texts('form.editTitle', { title: it.shown.display(screen, await expanded(it, actor, row.id)) })))
  const form = createForm(it, app, screen)
  for (const control of controlsOf(screen)) {
    if (control.entity || (control.fixedOnEdit && !(await isShown(it, app, actor, control)))) continue
    it.equal(`${screen.type}: the form holds ${control.member}`, await form.read(control), formText(it, control, row.read[control.member]))
  }
  const asked = app.mark()
  await form.submit(false).click()
  await saved(it, app, actor, row)
  const sent = writes(asked())
  it.that(`${screen.type}: saving what has not changed changes nothing`, sent.every(({ method, body }) => method === 'PATCH' && (body === undefined || body === '{}')), sent.map(({ method, body }) => `${method} ${body}`))
  const after = await it.world.again(row)
  it.that(`${screen.type}: and the row is as it was`, same(after.read, row.read), { before: row.read, after: after.read })
}

/** What a control shows of a wire value. */
function formText(it: Trial, control: Control, wire: unknown): unknown {
  if (control.control === 'check') return wire === true
  if (control.control === 'list') return ((wire ?? []) as readonly unknown[]).map((item) => (control.item === 'dateTime' ? localText(String(item)) : control.item === 'json' ? JSON.stringify(item, null, 2) : control.item === 'select' ? selectValue(control, item) : String(item)))
  if (control.control === 'yesNo') return plainText(it.texts(wire === undefined || wire === null ? 'form.none' : wire === true ? 'detail.yes' : 'detail.no'))
  if (control.control === 'select') return plainText(it.texts(control.values?.find(({ value }) => value === wire)?.label ?? 'form.none'))
  if (control.control === 'json') return wire === undefined || wire === null ? '' : JSON.stringify(wire, null, 2)
  if (wire === undefined || wire === null) return ''
  return control.control === 'dateTime' ? localText(String(wire)) : control.control === 'time' ? String(wire).replace(/:00$/, '') : String(wire)
}
const selectValue = (_: Control, item: unknown): string => String(item)

async function oneByOne(it: Trial, app: App, actor: Actor): Promise<void> {
  const { screen, subject } = actor
  let row = await it.world.make(subject, { full: true, with: extremes(actor) })
  for (const control of controlsOf(screen)) {
    if (control.fixedOnEdit || (control.entity && !isSearched(it, control))) continue
    await app.open(`/${screen.path}/${row.id}/edit`)
    if (!(await isShown(it, app, actor, control))) continue
    const entry = await otherEntry(it, actor, control, row)
    if (!entry) continue
    const form = createForm(it, app, screen)
    await form.fill(entry)
    const asked = app.mark()
    await form.submit(false).click()
    await saved(it, app, actor, row)
    const wire = wireOf(it, actor, entry)
    row = await judge(it, actor, row, writes(asked()), wire, `${screen.type}: ${control.member} alone`)
  }
}

/** The one PATCH, the row before and after: what was sent has come through, all else stands. */
async function judge(it: Trial, actor: Actor, row: Row, sent: readonly Sent[], wire: Item, what: string): Promise<Row> {
  const [patch] = sent
  it.equal(`${what}: one PATCH`, sent.map(({ method }) => method), ['PATCH'])
  const body = JSON.parse(patch?.body ?? '{}') as Item
  it.equal(`${what}: holds what has changed`, Object.keys(body).sort(), Object.keys(wire).sort())
  it.equal(`${what}: If-Match`, patch?.headers['if-match'], row.etag)
  it.equal(`${what}: media type`, patch?.headers['content-type']?.split(';')[0], 'application/merge-patch+json')
  const after = await it.world.again(row)
  for (const slot of actor.subject.slots) {
    const wanted = Object.hasOwn(wire, slot.name) ? canonicalMember(slot, wire[slot.name] ?? undefined) : row.read[slot.name]
    const [got, isUnset] = [after.read[slot.name], wanted === undefined || wanted === null]
    it.that(`${what}: ${slot.name} ${Object.hasOwn(wire, slot.name) ? 'has come through' : 'stands'}`, isUnset ? got === undefined || got === null : same(got, wanted), { wanted, got })
  }
  return after
}

/** Another value than the row's; none where the type has only one. */
export async function otherEntry(it: Trial, actor: Actor, control: Control, row: Row): Promise<Entry | undefined> {
  for (let attempt = 0; attempt < 6; attempt++) {
    const relation = [...actor.subject.belongsTo, ...actor.subject.manyToMany].find(({ name }) => name === control.field)
    const entry = relation && control.entity ? { control, rows: [await it.world.make(it.world.subject(relation.target))] } : await entryOf(it, actor, control)
    const wire = wireOf(it, actor, entry)
    if (Object.entries(wire).every(([name, value]) => !same(value, row.read[name]))) return entry
  }
  return undefined
}

async function cleared(it: Trial, app: App, actor: Actor): Promise<void> {
  const { screen, subject } = actor
  const row = await it.world.make(subject, { full: true })
  await app.open(`/${screen.path}/${row.id}/edit`)
  const form = createForm(it, app, screen)
  const gone = new Map<string, unknown>()
  for (const control of controlsOf(screen)) {
    const list = control.control === 'list' || control.control === 'references'
    if (control.fixedOnEdit || isRequired(control) || control.control === 'check' || control.serverDefault || (!list && control.empty === 'keep')) continue
    for (const { member } of control.keys ?? [control]) {
      const had = row.read[member]
      if (had !== undefined && had !== null && !(Array.isArray(had) && had.length === 0)) gone.set(member, list ? [] : null)
    }
    await form.clear(control)
  }
  if (gone.size === 0) return
  // Also a member `__proto__` is one of its own.
  const wire: Item = Object.fromEntries(gone)
  const asked = app.mark()
  await form.submit(false).click()
  await saved(it, app, actor, row)
  await judge(it, actor, row, writes(asked()), wire, `${screen.type}, all that can be cleared`)
  const [patch] = writes(asked())
  it.equal(`${screen.type}: what is gone is null`, JSON.parse(patch?.body ?? '{}'), wire)
}

async function setOnce(it: Trial, app: App, actor: Actor): Promise<void> {
  const { screen, subject } = actor
  const fixed = controlsOf(screen).filter((control) => control.fixedOnEdit)
  if (fixed.length === 0) return
  const row = await it.world.make(subject, { full: true })
  const item = await expanded(it, actor, row.id)
  await app.open(`/${screen.path}/${row.id}/edit`)
  for (const control of fixed) {
    const members = (control.keys ?? [control]).map(({ member }) => row.read[member])
    const isSet = members.every((value) => value !== undefined && value !== null)
    it.equal(`${screen.type}: ${control.member} ${isSet ? 'is no control' : 'may still be set'}`, await isShown(it, app, actor, control), !isSet)
    const value = screen.detail.fields.find(({ field }) => field === control.field)
    if (!isSet || !value) continue
    const text = it.shown.value(value, item).replace(/\s+/g, '')
    it.that(`${screen.type}: ${control.member} is shown`, (await app.page.getByRole('main').innerText()).replace(/\s+/g, '').includes(text), text)
  }
}
