import type { Alias, DesignSyntax, EntitySyntax, FileSyntax, SkippedBlock } from '../syntax.ts'

/** A file while it is read. */
export interface FileDraft extends FileSyntax {
  readonly aliases: Alias[]
  readonly entities: EntitySyntax[]
  readonly designs: DesignSyntax[]
  readonly skipped: SkippedBlock[]
}
