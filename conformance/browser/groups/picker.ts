import type { Locator } from 'playwright-core'
import type { Control } from '@locus/screens'
import type { Row } from '../../http/world.ts'
import { hold, refuse } from '../answers.ts'
import type { App } from '../driver.ts'
import { controlsOf, createForm, isSearched, relationOf } from '../form.ts'
import { plainText, type Item } from '../shown.ts'
import { actors, everyActor, type Actor, type Group, type Trial } from '../trial.ts'
import { pageOf, pickerQuery, stock } from './list.ts'

export const picker: Group = {
  name: 'picker',
  proves: 'search as one types, by keyboard, with answers that come late or not at all',
  async run(it) {
    const cases = casesOf(it)
    if (cases.length === 0) it.that('the model has nothing that is searched for', true)
    for (const { target } of cases) await stock(it, target)
    await it.each(cases, ({ what }) => what, (app, each) => searched(it, app, each))
    await it.each(cases, ({ what }) => `${what}: late answers`, (app, each) => late(it, app, each))
    await it.each(cases, ({ what }) => `${what}: without an answer`, (app, each) => failing(it, app, each))
  },
}

interface Case {
  readonly what: string
  readonly actor: Actor
  readonly control: Control
  readonly target: Actor
}

/** One picker a target that can be searched, and one a kind of control. */
function casesOf(it: Trial): readonly Case[] {
  const seen = new Set<string>()
  return actors(it).flatMap((actor) => controlsOf(actor.screen).flatMap((control) => {
    const target = everyActor(it).find(({ screen }) => screen.entity === control.entity?.entity)
    const key = `${control.control} ${target?.screen.type}`
    if (!target || !isSearched(it, control) || seen.has(key)) return []
    seen.add(key)
    return [{ what: `${actor.screen.type}.${control.field}`, actor, control, target }]
  }))
}

const nameOf = (it: Trial, target: Actor, row: Row): string => it.shown.display(target.screen, row.read as Item)
/** Below the open list: another picker may say the same, hidden. */
const note = (it: Trial, app: App, ...text: Parameters<Trial['texts']>): Locator => app.page.getByText(it.texts(...text), { exact: true }).filter({ visible: true }).first()
const listPath = (target: Actor): string => `/${target.screen.path}`

async function searched(it: Trial, app: App, { what, actor, control, target }: Case): Promise<void> {
  const relation = relationOf(actor, control)
  const row = await it.world.make(it.world.subject(relation?.target ?? ''))
  const name = nameOf(it, target, row)
  await app.open(`/${actor.screen.path}/new`)
  const form = createForm(it, app, actor.screen)
  const box = form.locator(control)
  const listbox = app.page.getByRole('listbox', { name: it.texts(control.label), exact: true })
  await box.click()
  await listbox.getByRole('option').first().waitFor()
  const { items, totalItems } = await pageOf(it, target, pickerQuery(target))
  const offered = (await listbox.getByRole('option').allInnerTexts()).map(plainText)
  it.equal(`${what}: the first twenty`, offered, items.map((item) => it.shown.display(target.screen, item)))
  if (totalItems > 20) it.that(`${what}: says how many more`, await note(it, app, 'picker.more', { count: totalItems - 20 }).isVisible())

  const asked = app.mark()
  const param = target.screen.display.kind === 'field' ? (target.screen.display.search ?? '') : ''
  // The row may have been among the first twenty: that it is shown does not say that it was asked for.
  const search = app.page.waitForRequest((request) => new URL(request.url()).searchParams.get(param) === name).catch(() => undefined)
  await box.pressSequentially(name, { delay: 5 })
  const option = listbox.getByRole('option', { name, exact: true })
  await Promise.all([search, option.first().waitFor()])
  const searches = asked().filter(({ url }) => url.pathname === `/api${listPath(target)}`)
  it.equal(`${what}: asks for what was typed`, searches.at(-1)?.url.searchParams.get(param), name)
  it.that(`${what}: does not ask at every letter`, searches.length <= Math.max(3, name.length / 3), searches.length)
  await app.page.keyboard.press('Escape')
  await app.page.waitForTimeout(50)
  it.that(`${what}: Escape closes and chooses nothing`, !(await listbox.isVisible()) && (await box.inputValue()) === '', await box.inputValue())

  await box.fill(name)
  await option.first().waitFor()
  await app.page.waitForTimeout(60)
  await app.page.keyboard.press('Enter')
  await app.settle()
  const chip = app.button(it.texts('form.remove', { label: name }))
  const chosen = control.control === 'reference' ? app.button(it.texts('form.clear', { field: it.texts(control.label) })) : chip
  // Enter may have come before the answer; then it is chosen with the answer.
  await chosen.waitFor({ timeout: 5000 }).catch(() => undefined)
  if (control.control === 'reference') {
    it.equal(`${what}: Enter chooses`, plainText(await box.inputValue()), name)
    await app.press(chosen)
    it.equal(`${what}: can be emptied`, await box.inputValue(), '')
    it.equal(`${what}: which leaves the focus to it`, (await app.focus()).name, it.texts(control.label))
  } else {
    it.that(`${what}: Enter adds a chip`, (await chip.count()) === 1)
    await app.press(chip)
    it.equal(`${what}: a removed chip leaves the focus to its picker`, (await app.focus()).name, it.texts(control.label))
    it.equal(`${what}: the chip is gone`, await chip.count(), 0)
  }
}

async function late(it: Trial, app: App, { what, actor, control, target }: Case): Promise<void> {
  const row = await it.world.make(target.subject)
  const name = nameOf(it, target, row)
  const form = createForm(it, app, actor.screen)
  const listbox = app.page.getByRole('listbox', { name: it.texts(control.label), exact: true })
  const param = target.screen.display.kind === 'field' ? (target.screen.display.search ?? '') : ''
  const short = name.slice(0, 1)

  // The answer to a shorter text comes after the answer to the whole one.
  await app.open(`/${actor.screen.path}/new`)
  const box = form.locator(control)
  const old = await hold(app.page, '/api', { path: listPath(target) }, (url) => url.searchParams.get(param) === short)
  await box.click()
  await box.fill(short)
  await until(app, () => old.waiting() > 0)
  await box.fill(name)
  const { items } = await pageOf(it, target, { ...pickerQuery(target), [param]: name })
  const wanted = items.map((item) => it.shown.display(target.screen, item))
  const offered = async (): Promise<readonly string[]> => (await listbox.getByRole('option').allInnerTexts()).map(plainText)
  for (let tries = 60; tries > 0 && JSON.stringify(await offered()) !== JSON.stringify(wanted); tries--) await app.page.waitForTimeout(25)
  it.that(`${what}: the shorter search was asked for`, old.waiting() > 0)
  await old.release()
  await app.page.waitForTimeout(400)
  it.equal(`${what}: a late answer does not replace a newer one`, await offered(), wanted)

  // Enter before the answer, and the reader goes on at once.
  await app.open(`/${actor.screen.path}/new`)
  const slow = await hold(app.page, '/api', { path: listPath(target) }, (url) => url.searchParams.get(param) === name)
  await box.click()
  await box.fill(name)
  await app.page.keyboard.press('Enter')
  await app.page.keyboard.press('Tab')
  await until(app, () => slow.waiting() > 0)
  await slow.release()
  const chosen = control.control === 'reference'
    ? box.evaluate((element, text) => new Promise((resolve) => { const look = (left: number): void => { if ((element as HTMLInputElement).value.trim() === text || left === 0) resolve((element as HTMLInputElement).value.trim()); else setTimeout(() => look(left - 1), 50) }; look(100) }), name)
    : app.button(it.texts('form.remove', { label: name })).waitFor({ timeout: 5000 }).then(() => name, () => 'nothing')
  it.equal(`${what}: Enter before the answer chooses its first`, await chosen, name)
}

/** Up to five seconds. */
async function until(app: App, isSo: () => boolean): Promise<void> {
  for (let tries = 200; tries > 0 && !isSo(); tries--) await app.page.waitForTimeout(25)
}

async function failing(it: Trial, app: App, { what, actor, control, target }: Case): Promise<void> {
  await app.open(`/${actor.screen.path}/new`)
  const stop = await refuse(app.page, '/api', { path: listPath(target) }, 500)
  await createForm(it, app, actor.screen).locator(control).click()
  it.that(`${what}: says that it could not search`, await note(it, app, 'picker.error').waitFor({ timeout: 6000 }).then(() => true, () => false))
  await stop()
  await createForm(it, app, actor.screen).locator(control).fill('nothing is called like this')
  it.that(`${what}: says that nothing was found`, await note(it, app, 'picker.empty').waitFor({ timeout: 5000 }).then(() => true, () => false))
}
