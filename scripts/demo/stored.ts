import { DatabaseSync } from 'node:sqlite'
import type { Entity, Field } from '@locus/model'

export interface Stored {
  count(): number
  /** Members that are stored as they travel, of the newest row. */
  newest(): Readonly<Record<string, unknown>> | undefined
}

const plain = new Set<Field['type']>(['String', 'Text', 'Email', 'URL', 'Enum', 'Integer'])

/** Reads the table of an entity behind the application's back. */
export function storedOf(database: string, entity: Entity): Stored {
  const fields = entity.members.filter((member): member is Field => member.kind === 'field' && !member.list && plain.has(member.type))
  const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
  const read = <T>(sql: string): T | undefined => {
    const connection = new DatabaseSync(database, { readOnly: true })
    try {
      const statement = connection.prepare(sql)
      // Any column of the row may hold more than a number of JavaScript can.
      statement.setReadBigInts(true)
      return statement.get() as T | undefined
    } finally {
      connection.close()
    }
  }
  return {
    count: () => Number(read<{ n: bigint }>(`SELECT count(*) AS n FROM ${quoted(entity.table)}`)?.n ?? -1),
    newest: () => {
      const row = read<Record<string, unknown>>(`SELECT * FROM ${quoted(entity.table)} ORDER BY rowid DESC LIMIT 1`)
      return row && Object.fromEntries(fields.map(({ name, column }) => [name, typeof row[column] === 'bigint' ? Number(row[column]) : row[column]]))
    },
  }
}
