import { file, type AppView, type EntityView, type FileDraft, type ModelView } from '@locus/generator-sdk'
import { interfaceTexts, modelTexts, type EntityBrief, type Locale, type Related } from '@locus/screens'
import { briefOf, controlFacts, definitionFacts, formFacts, listFacts, planClient, valueFacts } from '@locus/target-typescript'
import { messagesOf } from './messages.ts'
import { dataPath, pagePath } from './names.ts'
import type { Settings } from './settings.ts'
import { themeFacts } from './tokens.ts'

const locales: readonly Locale[] = ['en', 'de']

const indexOf = ({ entities }: AppView): readonly EntityBrief[] =>
  entities.map(({ name, singular, type, path, key }) => ({ entity: name, name: singular, type, path, key: key.kind }))

export function planApp(app: AppView, _options: object, { locale, apiBase }: Settings): readonly FileDraft[] {
  const entities = indexOf(app)
  const facts = { name: app.name, slug: app.slug }
  return [
    file('package', 'package.json', facts),
    file('package-lock', 'package-lock.json', facts),
    file('readme', 'README.md', { name: app.name }),
    file('env', '.env', { german: locale === 'de' }),
    file('vite-config', 'vite.config.ts', { apiPath: apiBase.startsWith('/') ? apiBase : '/api' }),
    file('page', 'index.html', { name: app.name }),
    file('icon', 'public/icon.svg', { initial: initialOf(app.name), ...themeFacts(app.tokens) }),
    file('tokens', 'src/styles/tokens.css', themeFacts(app.tokens)),
    ...planClient({ apiBase, place: (module) => `src/${module}.ts` }),
    ...locales.map((of) => file('shared-texts', `src/locales/${of}/shared.json`, { texts: messagesOf(interfaceTexts[of], 'plurals') }, { template: 'vue/texts', of: `locale/${of}` })),
    file('entities', 'src/entities.ts', { entities }, { template: 'typescript/entities' }),
    file('navigation', 'src/navigation.ts', { entities }, { template: 'typescript/navigation' }),
    file('routes', 'src/routes.ts', { entities }),
  ]
}

/** The first character that a reader sees, for the icon. */
const initialOf = (name: string): string => (/[\p{L}\p{N}]/u.exec(name)?.[0] ?? '·').toUpperCase()

export function planEntity({ screens }: EntityView): readonly FileDraft[] {
  const self = briefOf(screens)
  const { detail, form } = screens
  const groups = form.groups.map(({ title, controls }) => ({ ...(title !== undefined && { title }), controls: controls.map((control) => controlFacts(screens, control)) }))
  const controls = groups.flatMap((group) => group.controls)
  return [
    file('definition', dataPath(self, 'entity'), definitionFacts(screens), { template: 'typescript/definition' }),
    file('list-screen', dataPath(self, 'list'), listFacts(screens), { template: 'typescript/list-screen' }),
    file('form-definition', dataPath(self, 'form'), formFacts(screens), { template: 'typescript/form-definition' }),
    file('list', pagePath(self, 'List'), { self }),
    file('form', pagePath(self, 'Form'), {
      self,
      groups,
      translates: groups.some(({ title }) => title !== undefined) || controls.some(({ hint }) => hint !== undefined),
      chooses: controls.some(({ values }) => values !== undefined),
      labelled: controls.length > 0,
    }),
    file('detail', pagePath(self, 'Detail'), {
      self,
      expand: detail.expand,
      content: detail.fields.length + detail.related.length > 0,
      fields: detail.fields.map((field) => valueFacts(self, field)),
      related: detail.related.map(relatedFacts),
      ...(detail.created !== 'detail.created' && { created: detail.created }),
      ...(detail.updated !== 'detail.updated' && { updated: detail.updated }),
    }),
  ]
}

const relatedFacts = (related: Related) => ({
  id: related.id,
  title: related.title,
  entity: briefOf(related.entity),
  filter: related.filter,
  preset: related.preset,
  single: related.kind === 'one',
  expand: related.kind === 'one' ? related.expand : [],
  fields: related.kind === 'one' ? related.fields.map((field) => valueFacts(briefOf(related.entity), field)) : [],
  omit: related.kind === 'many' ? related.omit : [],
})

export const planModel = ({ screens }: ModelView): readonly FileDraft[] =>
  locales.map((of) => file('model-texts', `src/locales/${of}/model.json`, { texts: messagesOf(modelTexts(screens, of), 'texts') }, { template: 'vue/texts', of: `locale/${of}` }))
