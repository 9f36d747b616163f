import type { Use } from '@locus/generator-sdk'

const use = (module: string, names: string, kind?: Use['kind']): readonly Use[] => names.split(' ').map((name) => ({ module, name, ...(kind && { kind }) }))
const components = (part: string, names: string): readonly Use[] => names.split(' ').flatMap((name) => use(`@/components/${part}/${name}.vue`, name, 'default'))

/** Words of the templates that are names of other modules. */
export const uses: readonly Use[] = [
  ...use('vue-i18n', 'useI18n'),
  ...use('vue-router', 'RouteComponent RouteRecordRaw', 'type'),
  ...use('@/entities', 'EntityName EntityPath', 'type'),
  ...use('@/composables/useEntityForm', 'useEntityForm'),
  ...use('@/composables/useEntityText', 'useEntityText'),
  ...components('entity', 'DetailField EntityDetailPage EntityFormPage EntityListPage FormSection RelatedList RelatedOne'),
  ...use('@/features/HomePage.vue', 'HomePage', 'default'),
  ...use('@/features/NotFoundPage.vue', 'NotFoundPage', 'default'),
]
