import type { Locator } from 'playwright-core'
import type { Control, EntityScreens } from '@locus/screens'
import type { BelongsTo, ManyToMany } from '@locus/model'
import { sampleOf, type Row } from '../http/world.ts'
import type { App } from './driver.ts'
import { literal } from './literal.ts'
import { zone } from './stage.ts'
import { plainText, type Item } from './shown.ts'
import type { Actor, Ground } from './trial.ts'

export const controlsOf = (screen: EntityScreens): readonly Control[] => screen.form.groups.flatMap(({ controls }) => controls)

/** One control with what is put into it: a value in wire form, or the rows that it refers to. */
export interface Entry {
  readonly control: Control
  readonly wire?: unknown
  readonly rows?: readonly Row[]
}

const isReference = ({ control }: Control): boolean => control === 'reference' || control === 'references'

export const relationOf = (actor: Actor, control: Control): BelongsTo | ManyToMany | undefined =>
  [...actor.subject.belongsTo, ...actor.subject.manyToMany].find(({ name }) => name === control.field)

/** A valid value of the control that no other row has, as far as there are so many; DateTimes to the minute, as they are entered. */
export async function entryOf(it: Ground, actor: Actor, control: Control): Promise<Entry> {
  const relation = relationOf(actor, control)
  if (isReference(control) && relation) {
    const target = it.world.subject(relation.target)
    const own = relation.kind === 'belongsTo' && (relation.unique || relation.keyPart)
    return { control, rows: [own ? await it.world.make(target) : await it.world.shared(target)] }
  }
  const slot = actor.subject.slots.find(({ name }) => name === control.member)
  if (!slot) throw new Error(`no member ${control.member}`)
  const minute = (value: unknown): unknown => (slot.scalar.type === 'DateTime' ? `${String(value).slice(0, 16)}:00.000Z` : value)
  const sample = sampleOf(slot, it.dice)
  return { control, wire: Array.isArray(sample) && slot.list ? sample.map(minute) : minute(sample) }
}

export const entriesOf = async (it: Ground, actor: Actor, full: boolean): Promise<readonly Entry[]> => {
  const entries: Entry[] = []
  for (const control of controlsOf(actor.screen)) {
    if ((full && canRefer(it, actor, control)) || isRequired(control)) entries.push(await entryOf(it, actor, control))
  }
  return entries
}

/** Rows of its target can be made. */
const canRefer = (it: Ground, actor: Actor, control: Control): boolean => {
  const relation = relationOf(actor, control)
  return !relation || it.world.impossible(it.world.subject(relation.target)) === undefined
}

export const isRequired = ({ rules }: Control): boolean => rules.some(({ rule, each, when }) => rule === 'required' && each === undefined && when === undefined)
export const isEmptyAtFirst = (control: Control): boolean => isRequired(control) && (control.initial === '' || control.initial === null)

/** The members that an entry sends. */
export function wireOf(it: Ground, actor: Actor, { control, wire, rows }: Entry): Readonly<Record<string, unknown>> {
  const relation = relationOf(actor, control)
  const [row] = rows ?? []
  if (relation?.kind === 'manyToMany') return { [control.member]: (rows ?? []).map(({ id }) => id) }
  return relation && row ? it.world.keysTo(relation, row) : { [control.member]: wire }
}

/** The part of a form's address that presets what its pickers cannot search for. */
export function presets(it: Ground, actor: Actor, entries: readonly Entry[]): string {
  const pairs = entries.filter(({ control }) => control.control === 'reference' && !isSearched(it, control)).flatMap((entry) => Object.entries(wireOf(it, actor, entry)))
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs.map(([name, value]) => [name, String(value)] as [string, string])).toString()}`
}

export const isSearched = (it: Ground, { entity }: Control): boolean => {
  const display = entity && it.screens.entities[entity.entity]?.display
  return display?.kind === 'field' && display.search !== undefined
}

export interface Form {
  /** The element of the control that takes the focus; `index` for an item of a list. */
  locator(control: Control, index?: number): Locator
  /** Takes what the control holds out of it first. */
  fill(entry: Entry): Promise<void>
  clear(control: Control): Promise<void>
  /** The text that a textbox, a select or a picker shows, `true` or `false` of a check box, texts of a list. */
  read(control: Control): Promise<unknown>
  /** What the control's `aria-describedby` says, if it is invalid. */
  error(control: Control, index?: number): Promise<string | undefined>
  submit(isNew: boolean): Locator
}

export function createForm(it: Ground, app: App, screen: EntityScreens): Form {
  const { page } = app
  const { texts } = it
  const main = page.getByRole('main')
  const single = (kind: Control['control'], name: string): Locator => {
    switch (kind) {
      case 'check': return main.getByRole('checkbox', { name, exact: true })
      case 'select': case 'yesNo': case 'reference': case 'references': return main.getByRole('combobox', { name, exact: true })
      case 'dateTime': case 'date': case 'time': return main.getByLabel(name, { exact: true }).first()
      default: return main.getByRole('textbox', { name, exact: true })
    }
  }
  const label = (control: Control): string => texts(control.label)
  const itemName = (control: Control, index: number): string => texts('form.item', { field: label(control), number: index + 1 })
  const addButton = (control: Control): Locator => main.getByRole('button', { name: `${texts('form.addItem')}: ${label(control)}`, exact: true })
  const locator: Form['locator'] = (control, index) => {
    if (control.control !== 'list') return single(control.control, label(control))
    return index === undefined ? addButton(control) : single(control.item ?? 'text', itemName(control, index))
  }
  const put = async (kind: Control['control'], target: Locator, control: Control, wire: unknown): Promise<void> => {
    if (kind === 'check') await target.setChecked(wire === true)
    else if (kind === 'yesNo') await target.selectOption({ label: texts(wire === true ? 'detail.yes' : 'detail.no') })
    else if (kind === 'select') await target.selectOption({ label: texts(control.values?.find(({ value }) => value === wire)?.label ?? '') })
    else await target.fill(kind === 'dateTime' ? localText(String(wire)) : kind === 'json' ? JSON.stringify(wire) : String(wire))
  }
  const pick = async (control: Control, row: Row): Promise<void> => {
    const target = control.entity && it.screens.entities[control.entity.entity]
    const name = it.shown.display(target as EntityScreens, row.read as Item)
    const box = locator(control)
    await box.click()
    if (isSearched(it, control)) await box.fill(name)
    await page.getByRole('listbox', { name: label(control), exact: true }).getByRole('option', { name, exact: true }).first().click()
  }
  const removeItems = async (control: Control): Promise<void> => {
    for (let left = 50; left > 0; left--) {
      const button = main.getByRole('button', { name: texts('form.removeItem', { item: itemName(control, 0) }), exact: true })
      if ((await button.count()) === 0) return
      await button.click()
    }
  }
  const clear: Form['clear'] = async (control) => {
    if (control.control === 'list') return removeItems(control)
    if (control.control === 'reference') {
      const button = main.getByRole('button', { name: texts('form.clear', { field: label(control) }), exact: true })
      if ((await button.count()) > 0) await button.click()
      return
    }
    if (control.control === 'references') {
      const box = locator(control)
      await box.focus()
      for (let left = await chips(control).count(); left > 0; left--) await page.keyboard.press('Backspace')
      return
    }
    if (control.control === 'check') return locator(control).setChecked(false)
    if (control.control === 'select' || control.control === 'yesNo') return void (await locator(control).selectOption({ index: 0 }))
    await locator(control).fill('')
  }
  const chips = (control: Control): Locator => {
    const marker = texts('form.remove', { label: '\u0000' })
    const [before = '', after = ''] = marker.split('\u0000')
    const name = new RegExp(`^${literal(before)}.*${literal(after)}$`, 's')
    return main.locator('.field', { has: page.getByRole('combobox', { name: label(control), exact: true }) }).getByRole('button', { name })
  }
  return {
    locator,
    clear,
    async fill({ control, wire, rows }) {
      if (rows) {
        if (control.control === 'reference' && !isSearched(it, control)) return
        await clear(control)
        for (const row of rows) await pick(control, row)
        return
      }
      if (control.control !== 'list') return put(control.control, locator(control), control, wire)
      await removeItems(control)
      for (const [index, item] of (wire as readonly unknown[]).entries()) {
        await addButton(control).click()
        await put(control.item ?? 'text', locator(control, index), control, item)
      }
    },
    async read(control) {
      if (control.control === 'check') return locator(control).isChecked()
      if (control.control === 'select' || control.control === 'yesNo') return plainText(await locator(control).evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.textContent ?? ''))
      if (control.control === 'references') return (await chips(control).evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''))).map(plainText)
      if (control.control !== 'list') return locator(control).inputValue()
      const items: string[] = []
      while ((await locator(control, items.length).count()) > 0) items.push(await locator(control, items.length).inputValue())
      return items
    },
    async error(control, index) {
      const target = control.control === 'list' && index === undefined ? main.getByRole('group', { name: label(control), exact: true }) : locator(control, index)
      return (await target.first().evaluate((element) => {
        const described = [element, ...element.querySelectorAll('[aria-describedby]')].flatMap((each) => (each.getAttribute('aria-describedby') ?? '').split(/\s+/))
        const invalid = element.getAttribute('aria-invalid') === 'true' || element.querySelector('[aria-invalid="true"], .field__error') !== null
        const own = element instanceof HTMLFieldSetElement ? [...element.querySelectorAll('.field__error')].map((each) => each.textContent ?? '') : []
        return invalid ? [...described.map((id) => document.getElementById(id)?.textContent ?? ''), ...own].join(' ') : null
      })) ?? undefined
    },
    submit: (isNew) => main.getByRole('button', { name: isNew ? texts(screen.form.new) : texts('action.save'), exact: true }),
  }
}

/** `2026-01-02T03:04:05.000Z` as a `datetime-local` input of the reader's zone takes it. */
export function localText(moment: string): string {
  const parts = Object.fromEntries(new Intl.DateTimeFormat('en', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
    .formatToParts(new Date(moment)).map(({ type, value }) => [type, value]))
  const seconds = moment.slice(17, 23) === '00.000' ? '' : `:${moment.slice(17, 23).replace(/\.?0*$/, '')}`
  return `${String(parts['year']).padStart(4, '0')}-${parts['month']}-${parts['day']}T${parts['hour']}:${parts['minute']}${seconds}`
}
