import type { Entity, Json, Rows } from '@locus/model'
import { fieldsOf, isBelongsTo, isField, isOwner } from '@locus/model'
import type { Schema } from './wire/schema.ts'

/** Examples of one entity, from its sample rows. Absent where there are none. */
export interface Examples {
  readonly answer?: Schema
  readonly page?: Schema
  readonly create?: Schema
  readonly replace?: Schema
  readonly patch?: Schema
}

const MOMENT = '2026-01-02T03:04:05.000Z'

export function examplesOf(entity: Entity, rows: Rows[string] | undefined): Examples {
  const [first, second] = rows ?? []
  if (!first) return {}
  const create = created(entity, first)
  return {
    answer: answer(entity, first),
    page: {
      items: [first, ...(second ? [second] : [])].map(row => answer(entity, row)),
      page: 1, pageSize: 2, totalItems: rows?.length ?? 0, totalPages: Math.ceil((rows?.length ?? 0) / 2),
    },
    create,
    replace: create,
    patch: patched(entity, first),
  }
}

/** In the order of the representation; what an answer always holds is there. */
function answer(entity: Entity, row: Row): Schema {
  const { id, version, createdAt, updatedAt } = entity.platform
  return Object.fromEntries([
    [id.name, row[id.name] ?? null],
    [version.name, 1],
    ...entity.members.flatMap((member): [string, Json][] => {
      if (isField(member)) {
        if (Object.hasOwn(row, member.name)) return [[member.name, row[member.name] ?? null]]
        if (member.touched) return [[member.name, MOMENT]]
        return member.presence === 'list' ? [[member.name, []]] : member.presence === 'optional' ? [] : [[member.name, defaultOf(member.default)]]
      }
      if (isBelongsTo(member)) return member.keys.flatMap((key): [string, Json][] => Object.hasOwn(row, key.name) ? [[key.name, row[key.name] ?? null]] : member.presence === 'optional' ? [] : [[key.name, null]])
      return isOwner(member) ? [[member.idsName, row[member.idsName] ?? []]] : []
    }),
    [createdAt.name, MOMENT],
    [updatedAt.name, MOMENT],
  ])
}

type Row = Rows[string][number]

function defaultOf(given: ReturnType<typeof fieldsOf>[number]['default']): Json {
  switch (given?.kind) {
    case 'value': return given.value
    case 'now': return MOMENT
    case 'today': return MOMENT.slice(0, 10)
    case 'uuid': return '0190f5c2-7a5e-7c3a-8b1d-4e5f6a7b8c9d'
    case undefined: return null
  }
}

/** A row without its key, unless the key is made of members. */
function created(entity: Entity, row: Row): Schema {
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== entity.platform.id.name))
}

/** One member that may change. */
function patched(entity: Entity, row: Row): Schema {
  const field = fieldsOf(entity).find(each => !each.immutable && !each.unique && !each.touched && Object.hasOwn(row, each.name))
  return field ? { [field.name]: row[field.name] ?? null } : {}
}
