import type { ImportStyle } from '../imports/import-style.ts'
import { resolveImports, type ResolvedImports } from '../imports/resolve-imports.ts'
import { TemplateFault } from './fault.ts'
import type { Span } from './trace.ts'
import type { Chunk } from './chunk.ts'
import type { Writer } from './writer.ts'

export interface Finished {
  readonly text: string
  /** Empty without a trace. */
  readonly spans: readonly Span[]
}

/** Chunks become text: references their names, the hole of the imports its lines. One final newline. */
export function finish(writer: Writer, style: ImportStyle | undefined, file: { readonly path: string }): Finished {
  const { chunks, trace } = writer
  const imports = style === undefined ? undefined : resolveImports(chunks, style, file)
  const holes = chunks.filter((chunk) => typeof chunk !== 'string' && 'imports' in chunk).length
  if (imports !== undefined && imports.lines.length > 0 && holes === 0) throw missing(imports, chunks, writer)
  const parts: string[] = []
  const spans: Span[] = []
  let length = 0
  let filled = false
  for (let index = 0; index < chunks.length; index += 1) {
    const chunk = chunks[index] as Chunk
    if (trace !== undefined) {
      const span: Span = [length, trace.places[index] ?? 0, trace.lines[index] ?? 0, trace.nodes[index] ?? null]
      const last = spans.at(-1)
      if (last === undefined || last[1] !== span[1] || last[2] !== span[2] || last[3] !== span[3]) spans.push(span)
    }
    let part: string
    if (typeof chunk === 'string') part = chunk
    else if (!('imports' in chunk)) part = imports?.nameOf(chunk) ?? (chunk.kind === 'effect' ? '' : chunk.name)
    else if (imports !== undefined && imports.lines.length > 0 && !filled) {
      filled = true
      part = imports.lines.join('\n').replaceAll(/\n(?!\n)/g, `\n${chunk.imports}`)
    } else {
      // Nothing to import: the line goes, and the blank one behind it.
      part = ''
      if (chunks[index + 1] === '\n') index += 1
      if (/^\n+$/.test(String(chunks[index + 1]))) index += 1
    }
    parts.push(part)
    length += part.length
  }
  const text = withoutLastBlanks(parts.join(''))
  return { text: text === '' || text.endsWith('\n') ? text : `${text}\n`, spans }
}

/** A regular expression would look at each blank of the file. */
function withoutLastBlanks(text: string): string {
  let end = text.length
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\t')) end -= 1
  return text.slice(0, end)
}

function missing(imports: ResolvedImports, chunks: readonly Chunk[], writer: Writer): TemplateFault {
  const index = chunks.findIndex((chunk) => typeof chunk !== 'string')
  return new TemplateFault('imports-missing', writer.trace?.places[index] ?? 0, `the file has no {{imports}}, and it needs: ${imports.lines.filter((line) => line !== '').slice(0, 5).join(' ')}`)
}
