/** The entities: their names (keys of the texts) with the first segment of their addresses. */
export interface EntityPaths {
  note: 'notes'
}

export type EntityName = keyof EntityPaths
export type EntityPath = EntityPaths[EntityName]
