import { compile, type Compiled, type CompileOptions } from '@locus/language'
import type { Entity, Field, Model, Relation } from '@locus/model'

/** One file, or several by path. */
export const compileText = (text: string | Readonly<Record<string, string>>, options: Partial<CompileOptions> = {}): Compiled =>
  compile(typeof text === 'string' ? [{ path: 'test.locus', text }] : Object.entries(text).map(([path, part]) => ({ path, text: part })), { folderName: 'test', ...options })

/** Entities without the `database { }` around them. */
export const inDatabase = (entities: string): string => `database {\n${entities}\n}`

/** The model, or all findings in the message of an error. */
export function modelOf(text: string, options: Partial<CompileOptions> = {}): Model {
  const { model, diagnostics } = compileText(text, options)
  if (model === null) throw new Error(diagnostics.map(({ code, message }) => `${code} ${message}`).join('\n'))
  return model
}

export function entityOf(model: Model, name: string): Entity {
  const entity = model.entities.find((other) => other.name === name)
  if (!entity) throw new Error(`no entity ${name}`)
  return entity
}

export function fieldOf(entity: Entity, name: string): Field {
  const field = entity.members.find((member) => member.name === name)
  if (field?.kind !== 'field') throw new Error(`no field ${name}`)
  return field
}

export function relationOf<Kind extends Relation['kind']>(entity: Entity, name: string, kind: Kind): Extract<Relation, { kind: Kind }> {
  const relation = entity.members.find((member) => member.name === name)
  if (relation?.kind !== kind) throw new Error(`no ${kind} ${name}`)
  return relation as Extract<Relation, { kind: Kind }>
}

/** Type, presence and the rest of one field of an entity. */
export const fieldFrom = (declaration: string, options: Partial<CompileOptions> = {}): Field => fieldOf(entityOf(modelOf(inDatabase(`entity A { x: ${declaration} }`), options), 'A'), 'x')

export const codesOf = ({ diagnostics }: Compiled, severity?: string): readonly string[] => diagnostics.filter((diagnostic) => severity === undefined || diagnostic.severity === severity).map(({ code }) => code.replace('language/', ''))
