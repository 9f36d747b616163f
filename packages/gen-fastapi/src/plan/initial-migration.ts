import { file, type FileDraft } from '@locus/generator-sdk'
import type { Model } from '@locus/model'
import { attributeName } from '../names.ts'
import { constantOf, isLongDecimal, tablesOf, typeConstants } from './migration.ts'

/** Written once: it depends on the first model alone. */
export function initialMigration(first: Model): FileDraft {
  const tables = tablesOf(first)
  const columns = tables.flatMap((table) => table.columns)
  const used = new Set(columns.map(({ scalar }) => constantOf(scalar)))
  return file(
    'migration',
    'migrations/versions/0001_initial.py',
    {
      tables: tables.map((table) => ({ ...table, function: `create_${attributeName(table.table, table.table)}` })),
      typed: typeConstants.filter((name) => used.has(name)),
      decimals: columns.some(({ scalar }) => scalar.type === 'Decimal' && !scalar.list && !isLongDecimal(scalar)),
      longDecimals: columns.some(({ scalar }) => isLongDecimal(scalar)),
      lists: columns.some(({ scalar }) => scalar.list && scalar.type !== 'Json'),
      digests: tables.some((table) => table.digests.length > 0),
      later: tables.flatMap(({ table, foreignKeys }) => foreignKeys.filter(({ later }) => later).map((key) => ({ ...key, table }))),
      dropped: tables.map(({ table }) => table).toReversed(),
    },
    { ownership: 'frozen' },
  )
}
