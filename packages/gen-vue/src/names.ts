import type { Code } from '@locus/generator-sdk'
import { ts } from '@locus/generator-sdk'
import type { EntityBrief } from '@locus/screens'
import { entityNames, fileName, folderName, type Layout } from '@locus/target-typescript'

/** Where an entity's files are: `src/features/medical-records/`. */
export const featureFolder = (entity: EntityBrief): string => `src/features/${folderName(entity)}`

const suffixes = { entity: '', list: 'List', form: 'Form' } as const

export const layout: Layout = {
  moduleOf: (entity, part) => `@/features/${folderName(entity)}/${fileName(`${entity.name}${suffixes[part]}`)}`,
}
export const names = entityNames(layout)

/** The path of one of an entity's data files. */
export const dataPath = (entity: EntityBrief, part: keyof typeof suffixes): string => `${layout.moduleOf(entity, part).replace('@/', 'src/')}.ts`
/** The path of one of its pages: `src/features/medical-records/MedicalRecordList.vue`. */
export const pagePath = (entity: EntityBrief, page: 'List' | 'Detail' | 'Form'): string => `${featureFolder(entity)}/${entity.type}${page}.vue`
export const pageModule = (entity: EntityBrief, page: 'List' | 'Detail' | 'Form'): string => pagePath(entity, page).replace('src/', '@/')

/** A component of the folder `components`. */
export const component = (part: 'entity' | 'field', name: string): Code => ts.ref(`@/components/${part}/${name}.vue`, name, 'default')
