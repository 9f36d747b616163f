import { defineEntity, type Entity } from '@/api/entity'

export const pathFileChoices = [
  { value: '..', label: 'entities.path.values.file.value' },
  { value: '.', label: 'entities.path.values.file.value2' },
  { value: 'a/b', label: 'entities.path.values.file.aB' },
  { value: 'a\\\\b', label: 'entities.path.values.file.aB2' },
  { value: '~', label: 'entities.path.values.file.value3' },
  { value: '~~', label: 'entities.path.values.file.value4' },
  { value: '%2F', label: 'entities.path.values.file.value2F' },
  { value: '?', label: 'entities.path.values.file.value5' },
  { value: '#', label: 'entities.path.values.file.value6' },
  { value: 'con', label: 'entities.path.values.file.con' },
  { value: '😀', label: 'entities.path.values.file.value7' },
  { value: ' ', label: 'entities.path.values.file.value8' },
  { value: 'ä', label: 'entities.path.values.file.a' },
] as const
export type PathFile = (typeof pathFileChoices)[number]['value']

export interface Path extends Entity {
  id: string
  folder: string
  file: PathFile
  name: string
  nextFolder?: string
  nextFile?: string
  /** With `expand=next`. */
  next?: Path | null
}

export interface PathInput {
  folder: string
  file: PathFile
  name: string
  nextFolder?: string
  nextFile?: string
}

export const path = defineEntity<Path, PathInput>({
  name: 'path',
  path: 'paths',
  display: (entity) => entity.name,
  search: 'name.contains',
})
