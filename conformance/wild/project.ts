import { kebabCase, pluralWords } from '@locus/model'
import { createDice, type Dice } from '../http/dice.ts'
import { chance, shuffled } from './chance.ts'
import { createEntity, type WildEntity } from './entity.ts'
import { addField, type Tongue } from './fields.ts'
import { chooseKey } from './keys.ts'
import { addBond, pairOf, printRelation, type Bonds } from './relations.ts'
import { wildTheme } from './theme.ts'
import { appNames, entityNames, quoted, texts } from './words.ts'

/** Path and text of each file of a project. */
export type WildProject = Readonly<Record<string, string>>

const aliasNames = [['Money', 'Decimal'], ['Name', 'String'], ['When', 'DateTime'], ['Count', 'Integer'], ['Flag', 'Boolean']] as const

/** A valid program that nobody wrote, always the same for a seed. */
export function wildProject(seed: number): WildProject {
  const dice = createDice(seed)
  const optionalNullable = chance(dice, 30)
  const entities = nameAll(dice.pick([1, 1, 2, 3, 4, 4, 5, 6, 7, 8, 10, 12, 16, 25]), dice)
  const count = dice.pick([1, 1, 2, 3])
  const files = Array.from({ length: count }, () => new Map(aliasNames.filter(() => chance(dice, 20)).map(([alias, scalar]) => [scalar as string, alias as string])))
  const fileOf = (at: number): number => at % count
  const tongueOf = (at: number): Tongue => ({ dice, optionalNullable, aliases: files[fileOf(at)] ?? new Map() })

  for (const [at, entity] of entities.entries()) chooseKey(entity, entities.slice(0, at), tongueOf(at))
  for (const [at, entity] of entities.entries()) for (let left = dice.pick([0, 1, 2, 3, 4, 5, 6, 8, 12]); left > 0; left--) addField(entity, tongueOf(at))
  const bonds: Bonds = { entities, closed: new Set(), open: new Set(entities.flatMap((entity) => entity.relations.map(({ target }) => pairOf(entity, target)))) }
  for (let left = dice.between(0, Math.ceil(entities.length * 1.8)); left > 0; left--) addBond(bonds, { dice, optionalNullable, aliases: new Map() })
  for (const entity of entities) annotate(entity, dice)

  const project: Record<string, string> = { 'Locus.toml': `[app]\nname = ${JSON.stringify(dice.pick(appNames))}\n${optionalNullable ? '\n[language]\noptional_nullable = true\n' : ''}` }
  for (const [file, aliases] of files.entries()) {
    const blocks = entities.filter((_, at) => fileOf(at) === file).map((entity) => print(entity, dice))
    project[`${['one', 'two', 'sub/three'][file]}.locus`] = `${[...aliases].map(([scalar, alias]) => `type ${alias} = ${scalar}\n`).join('')}database {\n${blocks.join('\n\n')}\n}\n`
  }
  const theme = wildTheme(dice)
  return { ...project, ...(theme !== '' && { 'theme.locus': theme }) }
}

/** Entities of different addresses: where two words meet, one gets another plural. */
function nameAll(count: number, dice: Dice): readonly WildEntity[] {
  const paths = new Set(['new', 'edit', 'api'])
  const names = new Set<string>()
  const entities: WildEntity[] = []
  while (entities.length < count) {
    const name = dice.pick(entityNames)
    if (names.has(name)) continue
    names.add(name)
    const entity = createEntity(name)
    let plural = pluralWords(name)
    if (chance(dice, 8) || paths.has(kebabCase(plural))) {
      plural = dice.pick([`all${name}`, `${name}Kinds`, `many ${name}`, `${name}-list`, `${name}_${entities.length}`])
      entity.annotations.push(`@plural("${plural}")`)
    }
    if (paths.has(kebabCase(plural))) continue
    paths.add(kebabCase(plural))
    entities.push(entity)
  }
  return entities
}

function annotate(entity: WildEntity, dice: Dice): void {
  const keys = shuffled(dice, entity.sortable).slice(0, dice.between(1, 4))
  if (chance(dice, 30) && keys.length > 0) entity.annotations.push(`@order("${keys.map((name) => `${chance(dice, 50) ? '-' : ''}${name}`).join(dice.pick([',', ', ']))}")`)
  if (chance(dice, 12)) entity.annotations.push('@concurrency(strict)')
  if (chance(dice, 15)) entity.annotations.push(`@label(${quoted(dice.pick(texts))})`)
  if (chance(dice, 5)) entity.annotations.push('@renamed_from("Before")')
  if (chance(dice, 3)) entity.annotations.push('@access(read: any, write: [admin, "chief editor"])')
}

function print(entity: WildEntity, dice: Dice): string {
  const lines = [...entity.fields, ...entity.relations.map((relation) => printRelation(entity, relation, dice))]
  const comment = chance(dice, 10) ? `  // ${entity.name} } { */ "\n` : ''
  return `${comment}  entity ${entity.name}${shuffled(dice, entity.annotations).map((text) => ` ${text}`).join('')} {\n${shuffled(dice, lines).map((line) => `    ${line}\n`).join('')}  }`
}
