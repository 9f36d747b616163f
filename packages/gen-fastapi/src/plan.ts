import { file, notice, type AppView, type EntityView, type ModelView, type PlanItem } from '@locus/generator-sdk'
import { attributeName, className, moduleOf, nameScope, packageName } from './names.ts'
import { columnsOf } from './plan/columns.ts'
import { initialMigration } from './plan/initial-migration.ts'
import { changedTables } from './plan/migration.ts'
import { modelsFile } from './plan/models.ts'
import { queriesFile } from './plan/queries.ts'
import { relationsOf } from './plan/relations.ts'
import { routerFile } from './plan/router.ts'
import { schemaNames, schemasFile } from './plan/schemas.ts'
import { samplesOf } from './plan/samples.ts'

export const plan = {
  app: (app: AppView): PlanItem[] => [
    file('main', 'app/main.py', { entities: app.entities.map((entity) => ({ module: moduleOf(entity, 'router'), name: packageName(entity.path) })) }),
    file('models-index', 'app/models.py', { models: app.entities.map((entity) => ({ module: moduleOf(entity, 'models'), name: className(entity.type) })) }),
    file('seeds', 'app/seeds.py', {
      entities: app.entities.map((entity) => ({ name: entity.name, class: { module: moduleOf(entity, 'models'), name: className(entity.type) }, create: schemaNames(entity, entity.key.kind === 'uuid').create })),
    }),
    file('settings', 'app/settings.py', {}),
    file('pyproject', 'pyproject.toml', {}),
    file('readme', 'README.md', { entities: app.entities.map(({ texts }) => texts.many) }),
    file('dockerfile', 'Dockerfile', {}),
    file('gitignore', '.gitignore', {}),
  ],
  entity: (view: EntityView, app: AppView): PlanItem[] => [
    file('package', `app/${packageName(view.entity.path)}/__init__.py`, {}),
    modelsFile(view, app),
    schemasFile(view, app),
    queriesFile(view, app),
    routerFile(view, app),
    ...namesThatMeet(view, app),
    ...pointedKeys(view),
  ],
  model: (view: ModelView): PlanItem[] => [
    file('document', 'app/openapi.json', { document: view.document }, { template: 'fastapi/json' }),
    file('rows', 'app/seeds.json', { document: view.rows }, { template: 'fastapi/json' }),
    file('samples', 'tests/entities.py', { entities: samplesOf(view.model) }),
    initialMigration(view.history[0] ?? view.model),
    ...pendingMigration(view),
  ],
}

function pointedKeys({ entity }: EntityView): PlanItem[] {
  const columns = entity.key.kind === 'composite' ? entity.key.parts.map(({ column }) => column) : [entity.platform.id.column]
  return columns.filter((column) => column.includes('.')).map((column) => notice('key-column', entity.id, { column }))
}

function namesThatMeet({ entity }: EntityView, app: AppView): PlanItem[] {
  const names = nameScope()
  for (const { member, column } of columnsOf(entity, app)) names.take(attributeName(member, column))
  relationsOf(entity, app, names)
  return [...new Set(names.met)].map((name) => notice('names-meet', entity.id, { name }))
}

function pendingMigration({ model, history }: ModelView): PlanItem[] {
  const latest = history.at(-1)
  const changed = latest ? changedTables(latest, model) : []
  return changed.length === 0 ? [] : [notice('migration-pending', 'app', { entities: changed.join(', '), next: String(history.length + 1).padStart(4, '0') })]
}
