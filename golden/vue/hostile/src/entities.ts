/** The entities: their names (keys of the texts) with the first segment of their addresses. */
export interface EntityPaths {
  breakout: 'breakouts'
  default: 'defaults'
  choice: 'choices'
  pattern: 'patterns'
  prototype: 'prototypes'
  path: 'paths'
}

export type EntityName = keyof EntityPaths
export type EntityPath = EntityPaths[EntityName]
