import type { Entity, Model, NodeId } from '../model.ts'

/** In which order entities get their rows, and which relations may refer to rows. */
export interface Order {
  /** Names of the entities, each after all that its rows refer to. */
  readonly entities: readonly string[]
  /** Relations whose targets come first. A relation of an entity to itself is among them: it refers to earlier rows. */
  readonly usable: ReadonlySet<NodeId>
  /** Entities that cannot have a row: a required key leads back to them, or to another such. */
  readonly impossible: ReadonlySet<string>
}

/** A required key always decides; an optional one, and links, as long as they close no circle. */
export function orderOf(model: Model): Order {
  const edges = new Map<string, Set<string>>(model.entities.map(entity => [entity.name, new Set()]))
  const usable = new Set<NodeId>()
  const required = relations(model).filter(({ required: needed }) => needed)
  for (const { entity, target } of required) edges.get(entity.name)?.add(target)
  const impossible = new Set(model.entities.filter(entity => onCircle(entity.name, edges)).map(entity => entity.name))
  for (let grown = true; grown;) {
    const more = required.filter(({ entity, target }) => impossible.has(target) && !impossible.has(entity.name))
    for (const { entity } of more) impossible.add(entity.name)
    grown = more.length > 0
  }
  for (const { id } of required) usable.add(id)
  for (const { id, entity, target } of relations(model).filter(each => !each.required)) {
    if (impossible.has(target)) continue
    if (target !== entity.name) {
      if (reaches(target, entity.name, edges)) continue
      edges.get(entity.name)?.add(target)
    }
    usable.add(id)
  }
  return { entities: sorted(model.entities, edges), usable, impossible }
}

interface Edge { readonly id: NodeId; readonly entity: Entity; readonly target: string; readonly required: boolean }

/** `belongs_to` before links, so that a link gives way to a key. */
function relations(model: Model): Edge[] {
  const keys: Edge[] = []
  const links: Edge[] = []
  for (const entity of model.entities) {
    for (const member of entity.members) {
      if (member.kind === 'belongsTo') keys.push({ id: member.id, entity, target: member.target, required: member.presence === 'required' })
      if (member.kind === 'manyToMany' && member.owner) links.push({ id: member.id, entity, target: member.target, required: false })
    }
  }
  return [...keys, ...links]
}

function reaches(from: string, to: string, edges: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const seen = new Set<string>()
  const open = [from]
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (name === to) return true
    if (seen.has(name)) continue
    seen.add(name)
    open.push(...(edges.get(name) ?? []))
  }
  return false
}

const onCircle = (name: string, edges: ReadonlyMap<string, ReadonlySet<string>>): boolean => [...(edges.get(name) ?? [])].some(next => reaches(next, name, edges))

/** Declared order, targets first. */
function sorted(entities: readonly Entity[], edges: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const order: string[] = []
  const seen = new Set<string>()
  const visit = (name: string): void => {
    if (seen.has(name)) return
    seen.add(name)
    for (const next of edges.get(name) ?? []) visit(next)
    order.push(name)
  }
  for (const entity of entities) visit(entity.name)
  return order
}
