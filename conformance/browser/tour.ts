import type { Row } from '../http/world.ts'
import { controlsOf, createForm, isEmptyAtFirst } from './form.ts'
import type { App } from './driver.ts'
import { type Actor, type Ground, varied } from './trial.ts'

/** One page of the application in one of its states. */
export interface Stop {
  readonly name: string
  go(app: App): Promise<void>
}

/** Every kind of page, full of values where there are some. */
export async function tourOf(it: Ground): Promise<readonly Stop[]> {
  const own: Stop[] = []
  for (const [index, actor] of varied(it).entries()) {
    const row = await it.world.make(actor.subject, { full: true })
    // The dialog is the same everywhere but for its title.
    own.push(...stopsOf(it, actor, row).filter(({ name }) => index === 0 || !name.endsWith('delete')))
  }
  return [
    { name: 'home', go: (app) => app.open('/') },
    { name: 'no page', go: (app) => app.open('/no-such-page') },
    ...own,
  ]
}

function stopsOf(it: Ground, actor: Actor, row: Row): readonly Stop[] {
  const { screen } = actor
  return [
    {
      name: `${screen.type} list`,
      async go(app) {
        await app.open(`/${screen.path}`)
        const button = app.page.getByRole('button', { name: it.texts('list.filters'), exact: true })
        if (screen.list.filters.length > 0 && (await button.getAttribute('aria-expanded')) === 'false') await button.click()
      },
    },
    { name: `${screen.type} detail`, go: (app) => app.open(`/${screen.path}/${row.id}`) },
    {
      name: `${screen.type} form with findings`,
      async go(app) {
        await app.open(`/${screen.path}/new`)
        if (!controlsOf(screen).some(isEmptyAtFirst)) return
        await app.press(createForm(it, app, screen).submit(true))
        await app.page.getByRole('alert').first().waitFor()
      },
    },
    { name: `${screen.type} edit`, go: (app) => app.open(`/${screen.path}/${row.id}/edit`) },
    {
      name: `${screen.type} delete`,
      async go(app) {
        await app.open(`/${screen.path}/${row.id}`)
        await app.press(app.button(it.texts('action.delete')))
        await app.page.getByRole('dialog').waitFor()
      },
    },
  ]
}
