import { nearest, type Diagnostic } from '@locus/diagnostics'
import type { OptionSchema, OptionsSchema } from '@locus/generator-sdk'
import type { Json } from '@locus/model'
import { catalogue } from './diagnostics.ts'
import type { Found } from './request.ts'

/** The user's options checked against the generator's schema, with its defaults for the rest. */
export function resolveOptions(target: string, schema: OptionsSchema, given: Readonly<Record<string, Json>>): Found<Readonly<Record<string, Json>>> {
  const diagnostics: Diagnostic[] = []
  const known = Object.keys(schema.properties)
  for (const [option, value] of Object.entries(given)) {
    const property = Object.hasOwn(schema.properties, option) ? schema.properties[option] : undefined
    if (!property) {
      const close = nearest(option, known)
      const advice = close === undefined ? `Known options: ${known.join(', ') || 'none'}.` : `Did you mean "${close}"?`
      diagnostics.push(catalogue.report('option-unknown', { params: { target, option }, advice }))
      continue
    }
    const problem = problemOf(property, value)
    if (problem !== undefined) diagnostics.push(catalogue.report('option-invalid', { params: { target, option, problem }, advice: property.description }))
  }
  const value = Object.fromEntries(Object.entries(schema.properties).map(([name, { default: fallback }]) => [name, Object.hasOwn(given, name) ? (given[name] ?? fallback) : fallback]))
  return { value, diagnostics }
}

function problemOf({ type, enum: words, pattern, minimum, maximum }: OptionSchema, value: Json): string | undefined {
  const fits = type === 'integer' ? Number.isSafeInteger(value) : typeof value === type && (typeof value !== 'number' || Number.isFinite(value))
  if (!fits) return `must be ${type === 'integer' ? 'an' : 'a'} ${type}`
  if (typeof value === 'string') {
    if (words && !words.includes(value)) return `must be one of ${words.join(', ')}`
    if (pattern !== undefined && !new RegExp(pattern, 'u').test(value)) return `must match ${pattern}`
  }
  if (typeof value === 'number') {
    if (minimum !== undefined && value < minimum) return `must be at least ${minimum}`
    if (maximum !== undefined && value > maximum) return `must be at most ${maximum}`
  }
  return undefined
}
