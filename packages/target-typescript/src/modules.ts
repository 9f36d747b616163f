import { ts, type Code } from '@locus/generator-sdk'
import type { EntityBrief } from '@locus/screens'
import { constantName, enumSuffix, typeName } from './names.ts'

/**
 * How a target lays out the files of an entity. What all share is called by its canonical module (`@/api/rules`, `@/format`), in templates and here;
 * a target that keeps it elsewhere maps the module in its import style.
 */
export interface Layout {
  /** The module of one of an entity's data files: `@/features/doctors/doctorList`. */
  moduleOf(entity: EntityBrief, part: 'entity' | 'list' | 'form'): string
}

/** References to what an entity's data files declare. */
export interface EntityNames {
  constant(entity: EntityBrief): Code
  type(entity: EntityBrief): Code
  input(entity: EntityBrief): Code
  list(entity: EntityBrief): Code
  form(entity: EntityBrief): Code
  draft(entity: EntityBrief): Code
  choices(entity: EntityBrief, field: string): Code
  enumType(entity: EntityBrief, field: string): Code
}

export const entityNames = ({ moduleOf }: Layout): EntityNames => ({
  constant: (entity) => ts.ref(moduleOf(entity, 'entity'), constantName(entity)),
  type: (entity) => ts.ref(moduleOf(entity, 'entity'), typeName(entity), 'type'),
  input: (entity) => ts.ref(moduleOf(entity, 'entity'), `${entity.type}Input`, 'type'),
  list: (entity) => ts.ref(moduleOf(entity, 'list'), `${entity.name}List`),
  form: (entity) => ts.ref(moduleOf(entity, 'form'), `${entity.name}Form`),
  draft: (entity) => ts.ref(moduleOf(entity, 'form'), `${entity.type}Draft`, 'type'),
  choices: (entity, field) => ts.ref(moduleOf(entity, 'entity'), `${entity.name}${enumSuffix(field)}Choices`),
  enumType: (entity, field) => ts.ref(moduleOf(entity, 'entity'), `${entity.type}${enumSuffix(field)}`, 'type'),
})
