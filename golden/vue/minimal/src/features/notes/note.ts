import { defineEntity, type Entity } from '@/api/entity'

export interface Note extends Entity {
  id: number
  title: string
  stars: number
}

export interface NoteInput {
  title: string
  stars: number
}

export const note = defineEntity<Note, NoteInput>({
  name: 'note',
  path: 'notes',
  display: (entity) => entity.title,
  search: 'title.contains',
})
