import type { Report } from '../report.ts'
import { unfit, type Annotations } from './annotations.ts'
import { isOneLine } from './plain-text.ts'
import type { Scalar } from './scalars.ts'

/** What a column and a control can hold. */
const longestValue = 255

/** `@enum("a", "b")`, `@enum(a, b)`, `@enum(["a", "b"])`: its words in order. */
export function readEnum(annotations: Annotations, scalar: Scalar, report: Report): readonly string[] | undefined {
  const annotation = annotations.known.get('enum')
  if (!annotation) return undefined
  const literals = (annotation.args ?? []).flatMap(({ name, value }) => (name !== undefined ? [] : value.kind === 'list' ? value.items : [value]))
  const values: string[] = []
  const seen = new Set<string>()
  for (const literal of literals) {
    const isWord = literal.kind === 'string' || literal.kind === 'word' || literal.kind === 'number'
    if (!isWord || literal.text === '' || [...literal.text].length > longestValue || !isOneLine(literal.text)) {
      report('enum-value', literal.span, { params: { max: longestValue } })
    } else if (seen.has(literal.text)) report('enum-repeated', literal.span, { params: { text: literal.text } })
    else {
      seen.add(literal.text)
      values.push(literal.text)
    }
  }
  if (literals.length === 0) report('annotation-arguments', annotation.span, { params: { name: 'enum', what: 'at least one value: `@enum("a", "b")`' } })
  if (scalar !== 'String') {
    unfit(annotation, 'a String', report)
    return undefined
  }
  return values
}
