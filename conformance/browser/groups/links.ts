import type { ManyToMany } from '@locus/model'
import type { Row } from '../../http/world.ts'
import type { App } from '../driver.ts'
import { controlsOf, createForm, isSearched } from '../form.ts'
import { plainText, type Item } from '../shown.ts'
import { actors, everyActor, type Actor, type Group, type Trial } from '../trial.ts'

export const links: Group = {
  name: 'links',
  proves: 'many-to-many: chosen and removed at the owner, seen from both sides',
  async run(it) {
    const cases = actors(it).flatMap((actor) => actor.subject.manyToMany.filter(({ owner }) => owner).flatMap((relation) => {
      const target = everyActor(it).find(({ subject }) => subject.name === relation.target)
      return target ? [{ actor, relation, target }] : []
    }))
    if (cases.length === 0) it.that('the model has no many-to-many', true)
    await it.each(cases, ({ actor, relation }) => `${actor.screen.type}.${relation.name}`, (app, { actor, relation, target }) => story(it, app, actor, relation, target))
  },
}

async function story(it: Trial, app: App, actor: Actor, relation: ManyToMany, target: Actor): Promise<void> {
  const { screen, subject } = actor
  const what = `${screen.type}.${relation.name}`
  const control = controlsOf(screen).find(({ field }) => field === relation.name)
  if (!it.that(`${what}: has a control`, control !== undefined) || !control) return
  const [first, second, third] = (await it.world.many(target.subject, 3)) as [Row, Row, Row]
  const name = (row: Row): string => it.shown.display(target.screen, row.read as Item)
  const row = await it.world.make(subject, { with: { [relation.idsName]: [first.id, second.id] } })
  const label = it.texts(control.label)

  await app.open(`/${screen.path}/${row.id}/edit`)
  const form = createForm(it, app, screen)
  await app.button(it.texts('form.remove', { label: name(first) })).waitFor()
  it.equal(`${what}: a chip each`, [...((await form.read(control)) as string[])].sort(), [first, second].map((each) => it.texts('form.remove', { label: name(each) })).map(plainText).sort())
  await app.press(app.button(it.texts('form.remove', { label: name(first) })))
  it.equal(`${what}: the focus goes to the picker`, (await app.focus()).name, label)
  let wanted = [second.id]
  if (isSearched(it, control)) {
    await form.locator(control).fill(name(third))
    await app.page.getByRole('listbox', { name: label, exact: true }).getByRole('option', { name: name(third), exact: true }).first().click()
    wanted = [second.id, third.id]
  }
  const asked = app.mark()
  await form.submit(false).click()
  await app.page.waitForURL((url) => decodeURI(url.pathname) === `/${screen.path}/${row.id}`)
  await app.settle()
  const patch = asked().find(({ method }) => method === 'PATCH')
  it.equal(`${what}: sends the ids alone`, Object.keys(JSON.parse(patch?.body ?? '{}') as object), [relation.idsName])
  const sorted = (ids: readonly unknown[]): readonly string[] => ids.map(String).sort()
  it.equal(`${what}: which have come through`, sorted((await it.world.again(row)).read[relation.idsName] as readonly unknown[]), sorted(wanted))
  const shown = app.page.getByRole('region', { name: it.texts('detail.about'), exact: true })
  it.that(`${what}: its page shows them`, (await shown.getByRole('link', { name: name(second), exact: true }).count()) > 0)

  const back = target.screen.detail.related.find((related) => related.entity.entity === screen.entity && related.filter[0]?.param === `${relation.idsName}.has`)
  if (!it.that(`${what}: the other side shows it too`, back !== undefined) || !back) return
  await app.open(`/${target.screen.path}/${second.id}`)
  const table = await app.table(it.texts(back.title))
  it.that(`${what}: from the other side`, table.rows.some(({ href }) => decodeURI(href) === `/${screen.path}/${row.id}`), table.rows)

  await app.open(`/${screen.path}/${row.id}/edit`)
  await form.locator(control).focus()
  await app.page.keyboard.press('Backspace')
  await app.page.waitForTimeout(50)
  it.equal(`${what}: Backspace removes the last chip`, ((await form.read(control)) as string[]).length, wanted.length - 1)
}
