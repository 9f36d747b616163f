import type { Related, Value } from '@locus/screens'
import type { Row } from '../../http/world.ts'
import { unknownId } from '../../http/keys.ts'
import type { App } from '../driver.ts'
import { literal } from '../literal.ts'
import { plainText, type Item } from '../shown.ts'
import { actors, everyActor, type Actor, type Group, type Trial } from '../trial.ts'
import { pageOf } from './list.ts'

export const detail: Group = {
  name: 'detail',
  proves: 'every value of every kind, what is absent, related lists, what is not there',
  async run(it) {
    const all = actors(it)
    const rows = new Map<Actor, readonly Row[]>()
    for (const actor of all) rows.set(actor, [await it.world.make(actor.subject, { full: true }), await it.world.make(actor.subject)])
    await it.each(all, ({ screen }) => `${screen.type}: values`, async (app, actor) => {
      for (const row of rows.get(actor) ?? []) await values(it, app, actor, row)
    })
    await it.each(all.filter(({ screen }) => screen.detail.related.length > 0), ({ screen }) => `${screen.type}: related`, (app, actor) => relations(it, app, actor))
    await it.each(all, ({ screen }) => `${screen.type}: nobody`, (app, actor) => nobody(it, app, actor))
    await it.one('an address that is no page', (app) => noPage(it, app))
  },
}

/** The row with all that its page expands. */
export async function expanded(it: Trial, { screen, subject }: Actor, id: unknown, expand = screen.detail.expand): Promise<Item> {
  const via = screen.display.kind === 'via' && !expand.includes(screen.display.expand) ? [...expand, screen.display.expand] : expand
  const answer = await it.api.get(`${subject.url}/${String(id)}${via.length > 0 ? `?expand=${via.join(',')}` : ''}`)
  if (answer.status !== 200) throw new Error(`${answer.ask.target}: ${answer.status}`)
  return answer.json as Item
}

/** A reference shows what its own page is called, also where that takes one more expansion. */
async function valueText(it: Trial, value: Value, item: Item): Promise<string> {
  const target = value.entity && everyActor(it).find(({ screen }) => screen.entity === value.entity?.entity)
  const wire = item[value.field]
  if (!target || target.screen.display.kind !== 'via' || wire === null || wire === undefined || (Array.isArray(wire) && wire.length === 0)) return it.shown.value(value, item)
  const each = (Array.isArray(wire) ? wire : [wire]) as readonly Item[]
  const texts = await Promise.all(each.map(async (one) => it.shown.display(target.screen, await expanded(it, target, one[target.screen.platform.id]))))
  return texts.join(' ')
}

/** Labels and texts of a region; where there is nothing to show, it has no list. */
async function pairs(app: App, region: string, fields: readonly Value[]): Promise<readonly (readonly [label: string, text: string])[]> {
  const list = app.page.getByRole('region', { name: region, exact: true }).locator('dl')
  if (fields.length > 0) await list.first().waitFor()
  return list.evaluateAll(([first]) => [...(first?.querySelectorAll('dt') ?? [])].map((term) => [term.textContent ?? '', term.parentElement?.querySelector('dd')?.textContent ?? term.nextElementSibling?.textContent ?? ''] as const))
}

const squeeze = (text: string): string => text.replace(/\s+/g, '')

async function values(it: Trial, app: App, actor: Actor, row: Row): Promise<void> {
  const { screen } = actor
  await app.open(`/${screen.path}/${row.id}`)
  const item = await expanded(it, actor, row.id)
  it.equal(`${screen.type}: heading`, await app.title(), it.shown.display(screen, item))
  const seen = await pairs(app, it.texts('detail.about'), screen.detail.fields)
  it.equal(`${screen.type}: labels`, seen.map(([label]) => plainText(label)), screen.detail.fields.map(({ label }) => plainText(it.texts(label))))
  for (const [index, value] of screen.detail.fields.entries()) {
    const wanted = await valueText(it, value, item)
    it.that(`${screen.type}: ${value.field} (${value.kind})`, squeeze((seen[index]?.[1] ?? '').replaceAll(it.texts('detail.newTab'), '')).includes(squeeze(wanted)), { seen: seen[index]?.[1], wanted })
  }
  const region = app.page.getByRole('region', { name: it.texts('detail.about'), exact: true })
  for (const value of screen.detail.fields.filter(({ kind }) => kind === 'reference' || kind === 'references')) {
    const wire = item[value.field] ?? []
    for (const target of (Array.isArray(wire) ? wire : [wire]) as readonly Item[]) {
      const id = String(target[it.screens.entities[value.entity?.entity ?? '']?.platform.id ?? 'id'])
      it.that(`${screen.type}: ${value.field} links to its entity`, (await region.locator(`a[href="/${value.entity?.path}/${id}"]`).count()) > 0)
    }
  }
  it.equal(`${screen.type}: a link to edit`, await app.link(it.texts('action.edit')).first().getAttribute('href'), `/${screen.path}/${row.id}/edit`)
}

/** A row with six of each relation that can have them, so that there is more to see. */
async function relations(it: Trial, app: App, actor: Actor): Promise<void> {
  const { screen, subject } = actor
  const row = await it.world.make(subject)
  for (const related of screen.detail.related) {
    const target = everyActor(it).find((each) => each.screen.entity === related.entity.entity)
    if (!target) continue
    await app.open(`/${screen.path}/${row.id}`)
    const region = app.page.getByRole('region', { name: it.texts(related.title), exact: true }).or(app.page.getByRole('region', { name: new RegExp(`^${literal(it.texts(related.title))} [\\d.,]+$`) })).first()
    it.that(`${screen.type}.${related.relation}: none yet`, await region.getByText(it.texts('list.relatedEmpty'), { exact: true }).isVisible())
    if (related.kind === 'many') await relatedMany(it, app, actor, row, related, target)
    else await relatedOne(it, app, actor, row, related, target)
  }
}

const queryOf = (row: Row, { filter }: Related): Readonly<Record<string, string>> => Object.fromEntries(filter.map(({ param, part }) => [param, String(row.read[part] ?? row.id)]))

async function make(it: Trial, row: Row, related: Related, target: Actor): Promise<Row> {
  if (related.preset.length > 0) return it.world.make(target.subject, { with: Object.fromEntries(related.preset.map(({ member, part }) => [member, row.read[part] ?? row.id])) })
  const link = target.subject.manyToMany.find(({ owner, idsName }) => owner && related.filter[0]?.param === `${idsName}.has`)
  return it.world.make(target.subject, { with: { [link?.idsName ?? '']: [row.id] } })
}

async function relatedMany(it: Trial, app: App, { screen }: Actor, row: Row, related: Extract<Related, { kind: 'many' }>, target: Actor): Promise<void> {
  // A key that is unique leaves no room for a second row.
  const isSingle = target.subject.entity.uniques.some(({ names }) => names.every((name) => related.preset.some(({ member }) => member === name)))
  for (let index = isSingle ? 5 : 0; index < 6; index++) await make(it, row, related, target)
  await app.open(`/${screen.path}/${row.id}`)
  const name = it.texts(related.title)
  const what = `${screen.type}.${related.relation}`
  const query = queryOf(row, related)
  const { items, totalItems } = await pageOf(it, target, { ...query, pageSize: '5' })
  const table = await app.table(name)
  it.equal(`${what}: the first five`, table.rows.map(({ link }) => link), items.map((item) => it.shown.display(target.screen, item)))
  it.equal(`${what}: columns`, table.headers.map(({ text }) => text), target.screen.list.columns.filter(({ field }) => !related.omit.includes(field)).map(({ label }) => plainText(it.texts(label))))
  it.that(`${what}: says how many`, (await app.page.getByRole('heading', { name: new RegExp(literal(name)) }).allInnerTexts()).some((text) => text.includes(String(totalItems))))
  const all = app.page.getByRole('link', { name: `${it.texts('action.viewAll')}: ${name}`, exact: true })
  if (isSingle) it.equal(`${what}: one row needs no "view all"`, await all.count(), 0)
  else {
    await all.click()
    await app.page.waitForURL((url) => url.pathname === `/${target.screen.path}`).catch(() => undefined)
    await app.settle()
    it.equal(`${what}: "view all" is the list with the filter`, [app.address().path, Object.fromEntries(app.address().query)], [`/${target.screen.path}`, query])
    it.equal(`${what}: and shows its rows`, (await app.table(it.texts(target.screen.list.title))).rows.length, Math.min(20, totalItems))
    await app.open(`/${screen.path}/${row.id}`)
  }
  if (related.preset.length > 0) await presetLink(it, app, row, related, target, what)
}

async function presetLink(it: Trial, app: App, row: Row, related: Related, target: Actor, what: string): Promise<void> {
  const wanted = Object.fromEntries(related.preset.map(({ member, part }) => [member, String(row.read[part] ?? row.id)]))
  const hrefs = await app.page.getByRole('main').getByRole('link', { name: it.texts(target.screen.form.new), exact: true }).evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
  it.that(`${what}: "new" presets ${related.preset.map(({ member }) => member).join()}`, hrefs.some((href) => JSON.stringify(Object.fromEntries(new URL(href).searchParams)) === JSON.stringify(wanted)), { hrefs, wanted })
}

async function relatedOne(it: Trial, app: App, { screen }: Actor, row: Row, related: Extract<Related, { kind: 'one' }>, target: Actor): Promise<void> {
  const what = `${screen.type}.${related.relation}`
  await presetLink(it, app, row, related, target, what)
  const made = await make(it, row, related, target)
  await app.open(`/${screen.path}/${row.id}`)
  const seen = await pairs(app, it.texts(related.title), related.fields)
  const item = await expanded(it, target, made.id, related.expand)
  it.equal(`${what}: labels`, seen.map(([label]) => plainText(label)), related.fields.map(({ label }) => plainText(it.texts(label))))
  for (const [index, value] of related.fields.entries()) {
    it.that(`${what}: ${value.field}`, squeeze(seen[index]?.[1] ?? '').includes(squeeze(await valueText(it, value, item))), seen[index])
  }
  const open = app.page.getByRole('link', { name: `${it.texts('action.open')}: ${it.texts(related.title)}`, exact: true })
  it.equal(`${what}: a link to it`, await open.getAttribute('href'), `/${target.screen.path}/${made.id}`)
}

async function nobody(it: Trial, app: App, { screen, subject }: Actor): Promise<void> {
  await app.open(`/${screen.path}/${unknownId(subject)}`)
  it.equal(`${screen.type}: an id that nobody has`, await app.title(), it.texts('problem.notFoundTitle'))
  it.equal(`${screen.type}: has a way back`, await app.link(it.texts('action.backToList')).getAttribute('href'), `/${screen.path}`)
}

async function noPage(it: Trial, app: App): Promise<void> {
  for (const path of ['/no-such-page', '/no/such/page/however/deep', `/${it.screens.entities[it.screens.navigation[0] ?? '']?.path}/new/edit/more`]) {
    await app.open(path)
    it.equal(`${path} is no page`, await app.title(), it.texts('problem.notFoundTitle'))
    it.equal(`${path} has a way home`, await app.link(it.texts('action.backHome')).getAttribute('href'), '/')
  }
}
