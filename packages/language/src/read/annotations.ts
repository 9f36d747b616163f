import { nearest } from '@locus/diagnostics'
import type { Annotation, Json } from '@locus/model'
import type { Report } from '../report.ts'
import type { AnnotationSyntax, Literal } from '../syntax.ts'
import { isOneLine, isPlainText } from './plain-text.ts'

export type Place = 'entity' | 'field' | 'relation'

/** Where an annotation has a meaning. */
const meaning: Readonly<Record<string, readonly Place[]>> = {
  unique: ['field', 'relation'], default: ['field', 'relation'], map: ['field', 'relation'], message: ['field', 'relation'], id: ['field', 'relation'], index: ['field', 'relation'],
  min: ['field'], max: ['field'], length: ['field'], pattern: ['field'], enum: ['field'], email: ['field'], Email: ['field'], precision: ['field'], set: ['field'], updatedAt: ['field'],
  immutable: ['field', 'relation'], display: ['field', 'relation'], label: ['entity', 'field', 'relation'], renamed_from: ['entity', 'field', 'relation'],
  plural: ['entity'], order: ['entity'], concurrency: ['entity'], access: ['entity'], on_delete: ['relation'],
}
/** Of the first compiler, kept in the model for whoever has a use for them. */
const keptNames = new Set(['discriminator', 'policy', 'opaque', 'json'])

/** The annotations of one node, by name, and those that have no meaning here. */
export interface Annotations {
  readonly known: ReadonlyMap<string, AnnotationSyntax>
  readonly kept: readonly Annotation[]
}

export function readAnnotations(written: readonly AnnotationSyntax[], place: Place, report: Report): Annotations {
  const known = new Map<string, AnnotationSyntax>()
  const kept: Annotation[] = []
  for (const annotation of written) {
    const { name, args = [], span } = annotation
    if (Object.hasOwn(meaning, name) && meaning[name]?.includes(place)) {
      const earlier = known.get(name)
      if (earlier && (args.length > 0 || earlier.args?.length)) report('annotation-repeated', span, { params: { name }, notes: [{ message: 'first here', span: earlier.span }] })
      known.set(name, annotation)
    } else {
      kept.push({ name, args: args.map(({ name: key, value }) => (key === undefined ? jsonOf(value) : { [key]: jsonOf(value) })) })
      report('annotation-unused', span, { params: { name }, advice: adviceFor(name, place) })
    }
  }
  return { known, kept }
}

function adviceFor(name: string, place: Place): string {
  if (Object.hasOwn(meaning, name)) return `\`@${name}\` has a meaning on: ${meaning[name]?.join(', ')}.`
  const near = keptNames.has(name) ? undefined : nearest(name, Object.keys(meaning).filter((other) => meaning[other]?.includes(place)))
  return near === undefined ? 'It is kept in the model; no target uses it.' : `Did you mean \`@${near}\`?`
}

function jsonOf(literal: Literal): Json {
  switch (literal.kind) {
    case 'number': return Number(literal.text)
    case 'list': return literal.items.map(jsonOf)
    case 'call': return `${literal.text}(${literal.args.map((arg) => JSON.stringify(jsonOf(arg))).join(', ')})`
    default: return literal.text
  }
}

/** Its one text argument. Anything else is a finding, and the annotation counts as not written. */
export function textOf(annotations: Annotations, name: string, report: Report): { readonly text: string; readonly span: AnnotationSyntax['span'] } | undefined {
  const annotation = annotations.known.get(name)
  if (!annotation) return undefined
  const [arg, ...more] = annotation.args ?? []
  if (arg?.value.kind === 'string' && arg.name === undefined && more.length === 0 && arg.value.text.trim() !== '' && (name === 'message' || name === 'label' ? isPlainText : isOneLine)(arg.value.text)) return { text: arg.value.text, span: annotation.span }
  report(name === 'map' || name === 'message' ? 'annotation-arguments' : 'argument-ignored', annotation.span, { params: { name, what: 'one text in double quotes, not empty and without control characters' } })
  return undefined
}

/** Is it written? Arguments, which it does not take, are a finding. */
export function isMarked(annotations: Annotations, name: string, report: Report): boolean {
  const annotation = annotations.known.get(name)
  if (annotation?.args && name === 'unique') report('annotation-arguments', annotation.span, { params: { name, what: 'no arguments and no parentheses' } })
  else if (annotation?.args?.length) report('argument-ignored', annotation.span, { params: { name, what: 'no arguments' } })
  return annotation !== undefined
}

/** It stands where it says nothing. */
export const unfit = ({ name, span }: AnnotationSyntax, what: string, report: Report): void => report('annotation-unfit', span, { params: { name, what } })
