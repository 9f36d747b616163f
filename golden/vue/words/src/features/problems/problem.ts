import { defineEntity, type Entity } from '@/api/entity'

export interface Problem extends Entity {
  id: number
  name: string
}

export interface ProblemInput {
  name: string
}

export const problem = defineEntity<Problem, ProblemInput>({
  name: 'problem',
  path: 'problems',
  display: (entity) => entity.name,
  search: 'name.contains',
})
