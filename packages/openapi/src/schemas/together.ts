import type { Entity } from '@locus/model'
import type { Schema } from '../wire/schema.ts'

/** The members of a reference to a composite key are set together, or none of them. */
export function together(members: readonly Entity['members'][number][]): Schema {
  const composite = members.filter(member => member.kind === 'belongsTo').filter(member => member.keys.length > 1)
  const optional = composite.filter(member => member.presence === 'optional')
  const nullable = composite.filter(member => member.presence === 'nullable')
  const dependent = optional.flatMap(({ keys }) => keys.map(key => [key.name, keys.filter(other => other !== key).map(other => other.name)] as const))
  const either = nullable.map(({ keys }): Schema => ({
    anyOf: [
      { properties: Object.fromEntries(keys.map(key => [key.name, { type: 'null' }])) },
      { properties: Object.fromEntries(keys.map(key => [key.name, { not: { type: 'null' } }])) },
    ],
  }))
  return {
    ...(dependent.length > 0 && { dependentRequired: Object.fromEntries(dependent) }),
    ...(either.length > 0 && { allOf: either }),
  }
}
