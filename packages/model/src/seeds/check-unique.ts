import type { Diagnostic } from '@locus/diagnostics'
import { catalogue } from '../diagnostics.ts'
import type { Entity } from '../model.ts'
import type { Row } from '../rows.ts'
import { defaultsOf, valuesAt } from '../sample/key-member.ts'
import type { Written } from './check-row.ts'

/** The key and everything unique stands in one row only. */
export function checkUnique(entity: Entity, rows: readonly Row[], written: readonly Written[]): readonly Diagnostic[] {
  const constraints = [[entity.platform.id.name], ...entity.uniques.map(unique => unique.names)]
  const defaults = defaultsOf(entity)
  return constraints.flatMap(names => {
    const seen = new Map<string, number>()
    return rows.flatMap((row, at) => {
      const values = valuesAt(row, names, defaults)
      if (values === undefined) return []
      const other = seen.get(values)
      if (other === undefined) {
        seen.set(values, at + 1)
        return []
      }
      const span = written[at]?.span
      return [catalogue.report('seed-duplicate', { ...(span && { span }), node: entity.id, params: { row: at + 1, members: names.map(name => `'${name}'`).join(', '), other } })]
    })
  })
}
