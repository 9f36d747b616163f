import type { ListScreen } from '@/api/screens'
import { path } from '@/features/paths/path'
import { prototype } from '@/features/prototypes/prototype'
import { choice, choiceOddChoices, choiceProtoChoices, type Choice } from './choice'

export const choiceList: ListScreen<Choice> = {
  entity: choice,
  expand: 'prototype,path',
  columns: [
    { name: 'name', kind: 'text', sort: true },
    { name: 'prototype', kind: 'reference', entity: prototype },
    { name: 'path', kind: 'reference', entity: path },
    { name: 'odd', kind: 'enum', sort: true, values: choiceOddChoices },
    { name: 'proto', kind: 'enum', sort: true, values: choiceProtoChoices },
  ],
  search: 'name.contains',
  filters: [
    { kind: 'enum', field: 'odd', param: 'odd.eq', values: choiceOddChoices },
    { kind: 'enum', field: 'proto', param: 'proto.eq', values: choiceProtoChoices },
    { kind: 'reference', field: 'prototype', params: ['prototypeId.eq'], entity: prototype },
    { kind: 'reference', field: 'path', params: ['pathFolder.eq', 'pathFile.eq'], entity: path },
  ],
}
