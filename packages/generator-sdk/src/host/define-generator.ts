import type { Json } from '@locus/model'
import type { GeneratorDefinition } from '../generator.ts'
import type { OptionsSchema } from '../options.ts'

/** Gives a generator its types. */
export function defineGenerator<const Schema extends OptionsSchema, Settings extends Json>(definition: GeneratorDefinition<Schema, Settings>): GeneratorDefinition<Schema, Settings> {
  return definition
}
