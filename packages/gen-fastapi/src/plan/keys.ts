import type { AppView, EntityIndex } from '@locus/generator-sdk'
import type { ForeignKey, KeyPart as ModelKeyPart } from '@locus/model'
import { attributeName, className, constantName, convertorName, keyClassName, keyPartName, moduleOf, nameScope, variableName } from '../names.ts'
import type { Key, KeyPart, Pair, Self } from '../shape.ts'

export function selfOf(entity: Pick<EntityIndex, 'type' | 'path' | 'key'>): Self {
  return { class: { module: moduleOf(entity, 'models'), name: className(entity.type) }, variable: variableName(entity.type), key: keyOf(entity) }
}

export function keyOf({ type, path, key }: Pick<EntityIndex, 'type' | 'path' | 'key'>): Key {
  if (key.kind !== 'composite') {
    const [part] = key.parts
    return { kind: key.kind, parts: [{ attribute: 'id', part: 'id', type: part?.type ?? 'Integer' }], convertor: key.kind === 'uuid' ? 'guid' : 'serial' }
  }
  const module = moduleOf({ path }, 'models')
  const parts = nameScope()
  return {
    kind: 'composite',
    parts: key.parts.map((part): KeyPart => {
      const attribute = keyAttribute(part)
      const name = parts.take(keyPartName(attribute))
      return { attribute, part: name, type: part.type }
    }),
    class: { module, name: keyClassName(type) },
    form: { module, name: `${constantName(type)}_KEY` },
    convertor: convertorName(type),
  }
}

const keyAttribute = (part: ModelKeyPart): string => attributeName(part.name, part.column)

/** The columns of a foreign key, each with the part of the target's key that it equals. */
export function pairsOf(keys: readonly ForeignKey[], target: Pick<EntityIndex, 'type' | 'path' | 'key'>): Pair[] {
  return pairColumns(keys.map((key) => ({ attribute: attributeName(key.name, key.column), targetName: key.targetName })), target)
}

export function pairColumns(columns: readonly { readonly attribute: string; readonly targetName: string }[], target: Pick<EntityIndex, 'type' | 'path' | 'key'>): Pair[] {
  if (target.key.kind !== 'composite') return columns.map(({ attribute }) => ({ attribute }))
  const key = keyOf(target)
  return columns.map(({ attribute, targetName }) => {
    const at = target.key.parts.findIndex((part) => part.name === targetName)
    return { attribute, part: key.parts[at]?.part ?? targetName }
  })
}

export function referred(app: AppView, name: string): EntityIndex {
  const entity = app.entities.find((each) => each.name === name)
  if (!entity) throw new Error(`No entity '${name}' in the app's index`)
  return entity
}
