import type { Entity } from '@locus/model'

/** `medicalRecords` -> `medical records`: a name as words in a sentence. */
export const words = (name: string): string => name
  .replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/([A-Z])([A-Z][a-z])/g, '$1 $2').replaceAll('_', ' ').trim()
  .split(' ').map(word => /^[A-Z][A-Z0-9]+$/.test(word) ? word : word.toLowerCase()).join(' ')

export const oneOf = (entity: Entity): string => words(entity.type)
export const manyOf = (entity: Entity): string => words(entity.typePlural)

/** A text of the model in a description, which is Markdown: as text, never as markup. */
export const asMarkdown = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replace(/[\\`*_{}[\]#|!~]/g, '\\$&')
