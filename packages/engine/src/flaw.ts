import type { PlannedFile } from '@locus/generator-sdk'
import type { SyntaxFault } from './format/syntax-fault.ts'

/** A text that does not parse. */
export interface Flaw extends SyntaxFault {
  readonly file: PlannedFile
  /** The text that line and column mean. */
  readonly text: string
  /** As it was printed, so that the template's line can be found. */
  readonly printed: boolean
}
