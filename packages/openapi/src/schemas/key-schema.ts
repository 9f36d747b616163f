import type { Entity, ForeignKey, KeyPart } from '@locus/model'
import type { Schema } from '../wire/schema.ts'
import { keyTextPattern } from '../wire/key-text.ts'
import { INT32 } from '../wire/integer-range.ts'
import { scalarSchema } from './scalar-schema.ts'
import type { Use } from './scalar-schema.ts'
import { anchored } from './wire-schemas.ts'

/** The whole key as one value: an identity from 1, a UUID, or the text of a composite key. */
export function keySchema(entity: Entity, use: Use): Schema {
  switch (entity.key.kind) {
    case 'integer': return use === 'query' ? scalarSchema('Integer', {}, use) : identity
    case 'uuid': return scalarSchema('UUID', {}, use)
    case 'composite': return {
      type: 'string', pattern: anchored(keyTextPattern(entity.key.parts)),
      description: `The key as one text: ${entity.key.parts.map(part => `\`${part.name}\``).join(', ')}, joined by \`~~\`; each byte but \`A-Z a-z 0-9 - . _\` is written \`~\` and two hexadecimal digits.`,
    }
  }
}

const identity: Schema = { type: 'integer', format: 'int32', minimum: 1, maximum: Number(INT32.max) }

const partLimits = ({ maxLength, values }: KeyPart | ForeignKey): { maxLength?: number; values?: readonly string[] } => ({
  ...(maxLength !== undefined && { maxLength }),
  ...(values && { values }),
})

/** One member of a reference to `target`. */
export function foreignKeySchema(key: ForeignKey, target: Entity, use: Use): Schema {
  return target.key.kind === 'integer' ? keySchema(target, use) : scalarSchema(key.type, partLimits(key), use)
}
