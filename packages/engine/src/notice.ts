import { fill, type Diagnostic } from '@locus/diagnostics'
import type { Description, LoadedGenerator, Notice } from '@locus/generator-sdk'
import { faultOf } from './call-generator.ts'

/** What a generator says about a subject, with the message of its own catalogue and its target's prefix. */
export function noticeOf(generator: LoadedGenerator, { diagnostics }: Description, { notice, node, params = {} }: Notice): Diagnostic {
  const entry = Object.hasOwn(diagnostics, notice) ? diagnostics[notice] : undefined
  if (!entry) return faultOf(generator, 'plan', node, `a notice "${notice}" that its catalogue does not have`)
  return {
    code: `${generator.target}/${notice}`,
    severity: entry.severity,
    message: fill(entry.message, params),
    node,
    ...(entry.advice !== undefined && { advice: fill(entry.advice, params) }),
  }
}
