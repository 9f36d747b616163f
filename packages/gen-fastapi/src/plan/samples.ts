import { isOwner, isRelation, requiredOnCreate, type Entity, type Model } from '@locus/model'

/** What the application's own tests must know of an entity. */
export interface Sample {
  readonly name: string
  readonly path: string
  readonly id: string
  readonly version: string
  readonly hasUuid: boolean
  readonly isStrict: boolean
  /** Members that a POST must hold. */
  readonly required: readonly string[]
  readonly expandable: readonly string[]
  /** Statements that read it: those of links that are not joined come on top. */
  readonly statements: number
}

export const samplesOf = (model: Model): Sample[] => model.entities.map(sampleOf)

function sampleOf(entity: Entity): Sample {
  const owned = entity.members.filter((member) => isRelation(member) && isOwner(member)).length
  return {
    name: entity.name,
    path: entity.path,
    id: entity.platform.id.name,
    version: entity.platform.version.name,
    hasUuid: entity.key.kind === 'uuid',
    isStrict: entity.concurrency === 'strict',
    required: entity.members.flatMap((member) => {
      if (member.kind === 'field') return requiredOnCreate(member) ? [member.name] : []
      return member.kind === 'belongsTo' && requiredOnCreate(member) ? member.keys.map(({ name }) => name) : []
    }),
    expandable: entity.members.filter(isRelation).filter(({ kind }) => kind !== 'hasMany').map(({ name }) => name),
    statements: owned > 1 ? owned : 0,
  }
}
