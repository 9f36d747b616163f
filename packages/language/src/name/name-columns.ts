import { byteLength, longestIdentifier, shortIdentifier, snakeCase } from '@locus/model'
import type { Cell, EntityDraft } from '../draft.ts'
import type { Report } from '../report.ts'
import { isOneLine } from '../read/plain-text.ts'
import { createNameTaker } from './take-name.ts'

interface Column {
  /** Decides who keeps its name where two meet. */
  readonly id: string
  readonly wire: string
  readonly cell: Cell
}

/** Columns that each table of PostgreSQL has of its own; and two names that SQLite does not give to a column of a subquery, quoted or not. */
const reservedColumns = ['tableoid', 'xmin', 'cmin', 'xmax', 'cmax', 'ctid', 'true', 'false']

/** snake_case of the wire name, or what `@map` says; each once in its table, whatever the case. */
export function nameColumns(entity: EntityDraft, report: Report): void {
  const columns = columnsOf(entity)
  const mapped = new Map<string, Column>()
  for (const column of columns) {
    const { mapped: given } = column.cell
    if (!given) continue
    const first = mapped.get(given.text.toLowerCase())
    if (first) report('column-taken', given.span, { params: { column: given.text, name: column.wire, other: first.wire }, ...(first.cell.mapped && { notes: [{ message: 'first here', span: first.cell.mapped.span }] }) })
    else if (byteLength(given.text) > longestIdentifier || !isOneLine(given.text) || given.text.trim() !== given.text || reservedColumns.includes(given.text.toLowerCase())) report('column-name', given.span, { params: { text: given.text } })
    mapped.set(given.text.toLowerCase(), column)
    column.cell.column = given.text
  }
  const take = createNameTaker([...mapped.keys(), ...reservedColumns])
  for (const { cell, wire } of columns.filter((column) => !column.cell.mapped)) {
    const plain = shortIdentifier(snakeCase(wire) || wire)
    cell.column = take(plain)
    if (cell.column !== plain) report('columns-meet', entity.byName.get(wire)?.span ?? entity.span, { params: { name: wire, plain, column: cell.column } })
  }
}

/** The platform's first, then by id. */
function columnsOf(entity: EntityDraft): readonly Column[] {
  const { platform, cells, members, parts } = entity
  const own = (['id', 'version', 'createdAt', 'updatedAt'] as const).flatMap((name): Column[] => {
    const { id, name: wire } = platform[name]
    // The id of a composite key is a text made of its parts; it has no column.
    if (name === 'id' && parts?.[0]?.of !== id) return []
    return [{ id, wire, cell: cells[name] }]
  })
  const others = members.flatMap((member): Column[] => {
    if (member.kind === 'field') return [{ id: member.id, wire: member.name, cell: member.cell }]
    return (member.keys ?? []).map(({ name, cell }, index) => ({ id: `${member.id}#${String(index).padStart(2, '0')}`, wire: name, cell }))
  })
  return [...own, ...others.sort((a, b) => (a.id < b.id ? -1 : 1))]
}
