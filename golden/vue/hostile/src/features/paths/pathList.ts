import type { ListScreen } from '@/api/screens'
import { path, pathFileChoices, type Path } from './path'

export const pathList: ListScreen<Path> = {
  entity: path,
  expand: 'next',
  columns: [
    { name: 'name', kind: 'text', sort: true },
    { name: 'next', kind: 'reference', entity: path },
    { name: 'folder', kind: 'text', sort: true },
    { name: 'file', kind: 'enum', sort: true, values: pathFileChoices },
  ],
  search: 'name.contains',
  filters: [
    { kind: 'enum', field: 'file', param: 'file.eq', values: pathFileChoices },
    { kind: 'reference', field: 'next', params: ['nextFolder.eq', 'nextFile.eq'], entity: path },
  ],
}
