import type { Json } from '@locus/model'
import type { OpenApiDocument } from './document.ts'
import type { Schema } from './wire/schema.ts'

/** Members whose values are data: what looks like a reference there is none. */
const data = new Set(['example', 'examples', 'default', 'enum', 'const'])

/** Leaves out the components that nothing refers to, and those that only such ones refer to. */
export function keepUsed(document: OpenApiDocument): OpenApiDocument {
  const used = new Set<string>()
  const visit = (value: Json): void => {
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) return value.forEach(visit)
    for (const [name, member] of Object.entries(value)) {
      if (name === '$ref' && typeof member === 'string') follow(member)
      else if (name === 'properties') Object.values(member as Schema).forEach(visit)
      else if (!data.has(name)) visit(member)
    }
  }
  const follow = (reference: string): void => {
    if (used.has(reference)) return
    used.add(reference)
    const [, section = '', name = ''] = /^#\/components\/([^/]+)\/(.+)$/.exec(reference) ?? []
    const target = (document.components[section] as Schema | undefined)?.[name]
    if (target === undefined) throw new Error(`The document refers to '${reference}', which it does not hold`)
    visit(target)
  }
  visit(document.paths)
  const components = Object.entries(document.components).map(([section, entries]) =>
    [section, Object.fromEntries(Object.entries(entries as Schema).filter(([name]) => used.has(`#/components/${section}/${name}`)))] as const)
  return { ...document, components: Object.fromEntries(components.filter(([, entries]) => Object.keys(entries).length > 0)) }
}
