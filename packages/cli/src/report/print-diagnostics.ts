import type { Diagnostic, Severity } from '@locus/diagnostics'
import type { Source } from '../project/read-sources.ts'
import type { Output } from '../terminal.ts'
import { painter } from './painter.ts'
import { placeOf } from './place-of.ts'
import { printExcerpt } from './print-excerpt.ts'

const words: Record<Severity, { readonly word: string; readonly color: 'red' | 'yellow' | 'cyan' }> = {
  error: { word: 'error', color: 'red' },
  warning: { word: 'warning', color: 'yellow' },
  info: { word: 'note', color: 'cyan' },
}

/** By file, then place; what has no place comes first. */
export const sortDiagnostics = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  [...diagnostics].sort((a, b) => compare(a.span?.file ?? '', b.span?.file ?? '') || (a.span?.start ?? 0) - (b.span?.start ?? 0) || compare(a.code, b.code))
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Notes and warnings of one code that are shown each; of more the first one is, and the others in few lines. */
const mostInFull = 3
/** Lines of others, and places in a line. */
const [mostLines, mostPlaces] = [10, 8]

/** Prints each with its place, an excerpt and a caret, advice, and at the end the counts. What stops comes last, where it is seen. */
export function printDiagnostics(diagnostics: readonly Diagnostic[], sources: readonly Source[], output: Output): void {
  const texts = new Map(sources.map(({ path, text }) => [path, text]))
  const sorted = sortDiagnostics(diagnostics)
  const groups = (['info', 'warning', 'error'] as const).flatMap((severity) => groupsOf(sorted.filter((one) => one.severity === severity)))
  for (const [first, ...others] of groups) {
    if (others.length < mostInFull) [first, ...others].forEach((one) => printOne(one, texts, output))
    else {
      printOne(first, texts, output)
      printOthers(others, first.message, texts, output)
    }
  }
  const paint = painter(output)
  const counts = (['error', 'warning', 'info'] as const).map((severity) => [diagnostics.filter((one) => one.severity === severity).length, severity] as const).filter(([count]) => count > 0)
  if (counts.length > 0) output.write(`${counts.map(([count, severity]) => paint([words[severity].color], `${count} ${words[severity].word}${count === 1 ? '' : 's'}`)).join(', ')}\n`)
}

/** Of one severity. Each mistake stands alone: it wants mending at its place. */
const groupsOf = (diagnostics: readonly Diagnostic[]): readonly (readonly [Diagnostic, ...Diagnostic[]])[] =>
  [...Map.groupBy(diagnostics, (one) => (one.severity === 'error' ? one : one.code)).values()].flatMap(([first, ...others]) => (first ? [[first, ...others] as const] : []))

function printOne(diagnostic: Diagnostic, texts: ReadonlyMap<string, string>, output: Output): void {
  const paint = painter(output)
  const { word, color } = words[diagnostic.severity]
  output.write(`${paint([color, 'bold'], word)}${paint(['dim'], `[${diagnostic.code}]`)} ${paint(['bold'], diagnostic.message)}\n`)
  printExcerpt(diagnostic.span, texts, output, color)
  for (const note of diagnostic.notes ?? []) {
    output.write(`  ${paint(['cyan'], 'note')} ${note.message}\n`)
    printExcerpt(note.span, texts, output, 'cyan')
  }
  const help = diagnostic.advice ?? (diagnostic.severity === 'error' ? `locus explain ${diagnostic.code} says more.` : undefined)
  if (help !== undefined) output.write(`  ${paint(['green'], 'help')} ${help}\n`)
  output.write('\n')
}

/** `and 24 more`: a line for each message and file, with its places. */
function printOthers(others: readonly Diagnostic[], message: string, texts: ReadonlyMap<string, string>, output: Output): void {
  const paint = painter(output)
  const lines = [...Map.groupBy(others, (one) => `${one.span?.file ?? ''}\n${one.message}`).values()].map((group) => {
    const places = group.slice(0, mostPlaces).flatMap(({ span }) => (span ? [lineOf(texts.get(span.file), span.start)] : []))
    const file = group[0]?.span?.file
    const where = [file, places.join(', ')].filter((part) => part !== undefined && part !== '').join(':')
    const more = group.length > mostPlaces ? ` and ${group.length - mostPlaces} more` : ''
    return [where + more, group[0]?.message === message ? '' : group[0]?.message ?? ''].filter((part) => part !== '').join('  ')
  })
  output.write(`  ${paint(['cyan'], `and ${others.length} more`)}\n`)
  for (const line of lines.slice(0, mostLines)) output.write(`    ${line}\n`)
  if (lines.length > mostLines) output.write(`    ${paint(['dim'], `… ${lines.length - mostLines} lines more; --json has all of them`)}\n`)
  output.write('\n')
}

function lineOf(text: string | undefined, offset: number): string {
  if (text === undefined) return ''
  const { line, column } = placeOf(text, offset)
  return `${line}:${column}`
}
