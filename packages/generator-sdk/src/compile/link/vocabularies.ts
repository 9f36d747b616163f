import type { Diagnostic } from '@locus/diagnostics'
import type { Use } from '../../port.ts'
import { problem } from '../problems.ts'
import type { Template } from '../tree.ts'

/** The words that count in each template's own text: the generator's vocabulary, and over it what the template says by {{use}}. */
export function vocabularies(uses: readonly Use[], templates: readonly Template[]): { of(template: string): ReadonlyMap<string, Use>; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const [root] = templates
  const base = root === undefined ? new Map<string, Use>() : wordsOf(uses, root, diagnostics)
  const words = new Map(templates.map((template) => [template.name, base as ReadonlyMap<string, Use>]))
  for (const template of templates) {
    if (template.uses.length > 0) words.set(template.name, new Map([...(words.get(template.name) ?? base), ...wordsOf(template.uses, template, diagnostics)]))
  }
  return { of: (template) => words.get(template) ?? base, diagnostics }
}

function wordsOf(uses: readonly Use[], template: Template, diagnostics: Diagnostic[]): Map<string, Use> {
  const words = new Map<string, Use>()
  for (const use of uses) {
    const other = words.get(use.name)
    if (other !== undefined && other.module !== use.module) diagnostics.push(problem('ambiguous-word', template, 1, { params: { name: use.name, first: other.module, second: use.module } }))
    words.set(use.name, use)
  }
  return words
}
