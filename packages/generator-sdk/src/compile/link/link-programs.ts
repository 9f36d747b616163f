import type { Diagnostic } from '@locus/diagnostics'
import type { Json } from '@locus/model'
import type { Language } from '../../code/language.ts'
import type { Use } from '../../port.ts'
import type { Program } from '../../template/program.ts'
import type { Template } from '../tree.ts'
import { linkProgram } from './link-program.ts'
import { Library } from './library.ts'

export interface LinkRequest {
  /** Read trees by name, of the generator and of what it takes from other packages. */
  readonly trees: Readonly<Record<string, Json | Template>>
  /** Trees that lie over them, in order: of packages, then of the project. One of the same name extends or replaces the one below. */
  readonly overrides?: readonly Readonly<Record<string, Json | Template>>[]
  /** Templates to link: those that planned files name. */
  readonly names: readonly string[]
  readonly uses: readonly Use[]
  /** Names of the generator's helpers: a call of another is a finding. */
  readonly helpers?: readonly string[]
  /** Languages of the files that a template writes (`FileKind.languages`): where words of the vocabulary count. */
  readonly languages?: Readonly<Record<string, readonly Language[]>>
}

/** Links each template that is asked for. A name without a template is a fault of the file that names it, found by `render`. */
export function linkPrograms(request: LinkRequest): { readonly programs: Readonly<Record<string, Program>>; readonly diagnostics: readonly Diagnostic[] } {
  const library = new Library([request.trees, ...(request.overrides ?? [])] as readonly Readonly<Record<string, Template>>[])
  const programs: Record<string, Program> = {}
  const diagnostics: Diagnostic[] = []
  const helpers = request.helpers === undefined ? undefined : new Set(request.helpers)
  for (const name of request.names) {
    if (!library.has(name) || Object.hasOwn(programs, name)) continue
    const languages = request.languages?.[name]
    const linked = linkProgram(name, library, { uses: request.uses, helpers, languages })
    diagnostics.push(...linked.diagnostics)
    if (linked.program !== undefined) programs[name] = linked.program
  }
  return { programs, diagnostics: unique(diagnostics) }
}

/** A template that several include is told of once. */
function unique(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map((diagnostic) => [JSON.stringify([diagnostic.code, diagnostic.span, diagnostic.message]), diagnostic])).values()]
}
