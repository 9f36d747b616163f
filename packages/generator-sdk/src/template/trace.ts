import type { Place, Program } from './program.ts'

/** From this offset of the text on: index of the place, lines into the place's text, the nearest item's id. */
export type Span = readonly [offset: number, place: number, line: number, node: string | null]

/** Who printed one offset of a text. */
export interface Origin {
  readonly template: string
  readonly line: number
  readonly block?: string
  /** Id of the node of the model. */
  readonly node?: string
}

export function originAt(spans: readonly Span[], program: Program, offset: number): Origin | undefined {
  let low = 0
  let high = spans.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((spans[middle]?.[0] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  const span = spans[low]
  const place = span === undefined ? undefined : program.places[span[1]]
  if (span === undefined || place === undefined) return undefined
  return { ...placeAt(place, span[2]), ...(span[3] !== null && { node: span[3] }) }
}

/** The template's line for a line of a place's text. */
export function placeAt(place: Place, line: number): { readonly template: string; readonly line: number; readonly block?: string } {
  const { template, block, lines } = place
  return { template, line: lines[line] ?? lines.at(-1) ?? 1, ...(block !== undefined && { block }) }
}
