import type { Json } from '@locus/model'

/** A JSON Schema of an object whose members are all optional with a default. */
export interface OptionsSchema {
  readonly type: 'object'
  readonly additionalProperties: false
  readonly properties: Readonly<Record<string, OptionSchema>>
}
export interface OptionSchema {
  readonly type: 'string' | 'number' | 'integer' | 'boolean'
  readonly description: string
  readonly default: string | number | boolean
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
}
export type OptionsOf<Schema extends OptionsSchema> = {
  readonly [Name in keyof Schema['properties']]: Schema['properties'][Name] extends { enum: readonly (infer Value)[] } ? Value
    : Schema['properties'][Name]['type'] extends 'boolean' ? boolean
    : Schema['properties'][Name]['type'] extends 'string' ? string : number
} & { readonly [name: string]: Json }

/** The default of each option. */
export function defaultsOf<Schema extends OptionsSchema>(schema: Schema): OptionsOf<Schema> {
  return Object.fromEntries(Object.entries(schema.properties).map(([name, option]) => [name, option.default])) as OptionsOf<Schema>
}
