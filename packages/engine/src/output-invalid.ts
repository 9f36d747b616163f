import type { Diagnostic } from '@locus/diagnostics'
import type { PlannedFile } from '@locus/generator-sdk'
import { catalogue } from './diagnostics.ts'
import type { SyntaxFault } from './format/syntax-fault.ts'

/** A text that does not parse, with the file, the template that printed it and the line of the output. */
export const invalid = ({ path, template }: PlannedFile, language: string, { line, column, reason }: SyntaxFault): Diagnostic =>
  catalogue.report('output-invalid', { params: { path, line, column, template, language, reason: reason.split('\n', 1)[0] ?? reason } })
