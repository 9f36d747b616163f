import type { GeneratorDefinition, OptionsSchema } from '@locus/generator-sdk'
import type { Json } from '@locus/model'

export const diagnostics = {
  'migration-pending': {
    severity: 'warning',
    message: 'The tables of {entities} are no longer as the latest migration makes them',
    advice: 'Write the next one (in the application: alembic revision --autogenerate -m "…" --rev-id {next}), then keep the model that it is for: locus model --json > .locus/history/{next}.json',
    explanation:
      'The first migration is written once and never changed, as it may have been run. This version does not write later ones yet: run `alembic revision --autogenerate` in the application on a database that has been migrated, and look at what it wrote. What was renamed it takes for dropped and added: make `alter_column(…, new_column_name=…)` of the two, or the values are lost. A required column that is new needs a `server_default` for the rows that are there. Then keep the model beside those of the earlier migrations, in `.locus/history`: that is what the tables are compared with, and the warning goes.',
  },
  'missing-module': {
    severity: 'error',
    message: 'There is no module {module}',
    explanation: 'A file that is generated imports a module that is not. A template that was replaced, or a file that was dropped by an extension, may be the cause.',
  },
  'key-column': {
    severity: 'error',
    message: 'The column `{column}` of a key has a point in its name',
    explanation: 'SQLAlchemy names the target of a foreign key as `table.column`, so a column that others may refer to cannot have a point in its name. Give `@map` another name, or leave it out.',
  },
  'names-meet': {
    severity: 'warning',
    message: 'Several names become `{name}` in Python: the later ones get `_2`, `_3`',
    explanation: 'Names are written in snake_case in Python, and two of this entity are then equal. What travels over HTTP is not touched. A name of another spelling avoids it.',
  },
} as const satisfies GeneratorDefinition<OptionsSchema, Json>['diagnostics']
