import type { AppView, EntityIndex, EntityView, ModelView, Referred, Subject } from '@locus/generator-sdk'
import type { Entity, Model } from '@locus/model'
import type { Program } from './request.ts'

/** Model and screens as the views that generators plan from: the app, each entity in order of declaration, the model. */
export function subjects(program: Program, history: readonly Model[]): readonly Subject[] {
  const { model } = program
  const indexes = new Map(model.entities.map((entity) => [entity.name, index(entity, program)]))
  const byName = new Map(model.entities.map((entity) => [entity.name, entity]))
  return [
    { kind: 'app', id: 'app', view: appOf(program, [...indexes.values()]) },
    ...model.entities.map((entity): Subject => ({ kind: 'entity', id: entity.id, view: viewOf(entity, program, indexes, byName) })),
    { kind: 'model', id: 'model', view: modelOf(program, history) },
  ]
}

const appOf = ({ model, screens }: Program, entities: readonly EntityIndex[]): AppView => ({
  id: 'app',
  name: model.app.name,
  slug: model.app.slug,
  entities,
  design: model.design,
  tokens: screens.tokens,
})

const modelOf = ({ model, screens, document, rows }: Program, history: readonly Model[]): ModelView => ({ id: 'model', model, screens, document, rows, history })

function viewOf(entity: Entity, { screens }: Program, indexes: ReadonlyMap<string, EntityIndex>, byName: ReadonlyMap<string, Entity>): EntityView {
  const targets = new Set(entity.members.flatMap((member) => (member.kind === 'field' ? [] : [member.target])))
  const refers = [...targets].toSorted().map((name): readonly [string, Referred] => {
    const target = demand(byName.get(name), name)
    return [name, { ...demand(indexes.get(name), name), display: target.display, platform: target.platform }]
  })
  return { id: entity.id, entity, screens: demand(screens.entities[entity.name], entity.name), refers: Object.fromEntries(refers) }
}

function index(entity: Entity, { screens }: Program): EntityIndex {
  const { id, name, type, typePlural, singular, plural, path, table, key, label } = entity
  const { one, many } = demand(screens.entities[name], name).messages.en
  return { id, name, type, typePlural, singular, plural, path, table, key, ...(label !== undefined && { label }), texts: { one, many } }
}

function demand<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw new Error(`the model names an entity "${name}" that it does not have`)
  return value
}
