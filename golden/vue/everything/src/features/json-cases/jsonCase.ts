import { defineEntity, type Entity } from '@/api/entity'
import type { JsonValue } from '@/api/json'

export interface JsonCase extends Entity {
  id: number
  needed: JsonValue
  orNull: JsonValue
  optional?: JsonValue
  either: JsonValue
  many: JsonValue[]
  manyOrNull: JsonValue[] | null
  oldSpelling: JsonValue[]
}

export interface JsonCaseInput {
  needed: JsonValue
  orNull: JsonValue
  optional?: JsonValue
  either: JsonValue
  many: JsonValue[]
  manyOrNull: JsonValue[] | null
  oldSpelling: JsonValue[]
}

export const jsonCase = defineEntity<JsonCase, JsonCaseInput>({
  name: 'jsonCase',
  path: 'json-cases',
})
