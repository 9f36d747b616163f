import type { Json } from '@locus/model'
import type { FileDraft } from '../generator.ts'
import type { Notice } from '../planned-file.ts'


/**
 * One file of a plan. `role` is unique within its subject, unless `of` names the node that each of several files is about.
 * The template is `<target>/<role>` unless given; `asset:<path>` prints an asset.
 */
export function file(role: string, path: string, input: object, more: Partial<Pick<FileDraft, 'template' | 'ownership' | 'of'>> = {}): FileDraft {
  return { role, path, input: input as Json, ...more }
}

/** A finding about a subject, of the generator's own catalogue. */
export function notice(code: string, node: string, params?: Notice['params']): Notice {
  return { notice: code, node, ...(params !== undefined && { params }) }
}
