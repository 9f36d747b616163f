import type { Lie, Node } from '../tree.ts'

/** A piece of the source in reading order. The lines decide what becomes of it. */
export type Token = TextToken | TagToken | { readonly kind: 'out'; readonly depth: number }

/** Text up to the end of its line. `nodes` is filled in by `cutLines`. */
export interface TextToken {
  readonly kind: 'text'
  readonly text: string
  readonly line: number
  /** Ends its line. */
  readonly breaks: boolean
  /** How many bodies it lies in. */
  readonly depth: number
  nodes: readonly Node[]
}

/** A tag that prints nothing itself. `lie` is filled in by `cutLines`. */
export interface TagToken {
  readonly kind: 'tag'
  readonly closes: boolean
  lie: Lie
}

const blank = (text: string): boolean => /^[ \t]*$/.test(text)

/** Sorts tokens into lines, and decides for each: text, tags only, or prints only. */
export function cutLines(tokens: readonly Token[]): void {
  let line: Token[] = []
  for (const token of tokens) {
    line.push(token)
    if (token.kind !== 'text' || !token.breaks) continue
    cutLine(line)
    line = []
  }
  cutLine(line)
}

function cutLine(line: readonly Token[]): void {
  const texts = line.filter((token) => token.kind === 'text')
  const [first] = texts
  if (first === undefined) return
  const indentation = /^[ \t]*/.exec(first.text)?.[0] ?? ''
  const tags = line.filter((token) => token.kind === 'tag')
  const prints = line.some((token) => token.kind === 'out')
  const allBlank = texts.every((token) => blank(token.text))
  const alone = allBlank && !prints && tags.length > 0
  for (const tag of tags) tag.lie = { column: indentation, inline: !alone }
  if (alone) for (const token of texts) token.nodes = []
  else if (allBlank && !prints) for (const token of texts) token.nodes = token.breaks ? [{ op: 'blank' }] : []
  else if (joinsLineBefore(line, first)) joined(texts)
  else printed(line, texts, indentation)
}

/** Text right behind a closing tag that begins its line. */
function joinsLineBefore(line: readonly Token[], first: TextToken): boolean {
  const [, tag, text] = line
  return tag?.kind === 'tag' && tag.closes && blank(first.text) && text?.kind === 'text' && /^\S/.test(text.text)
}

function joined(texts: readonly TextToken[]): void {
  for (const [index, token] of texts.entries()) {
    const text = trimmed(token)
    token.nodes = index === 0 ? [] : [
      ...(index === 1 ? [{ op: 'glue' } as const] : []),
      ...(text === '' ? [] : [{ op: 'text', text, line: token.line } as const]),
      ...(token.breaks ? [{ op: 'end' } as const] : []),
    ]
  }
}

function printed(line: readonly Token[], texts: readonly TextToken[], indentation: string): void {
  const least = Math.min(...texts.map((token) => token.depth))
  const tail = tailOf(line, texts.filter((token) => token.depth === least), least)
  for (const [index, token] of texts.entries()) {
    const all = trimmed(token)
    const text = index === 0 ? all.slice(indentation.length) : all
    token.nodes = [
      ...(index === 0 ? [{ op: 'indent', text: indentation, line: token.line } as const] : []),
      ...(token === tail ? [{ op: 'glue' } as const] : []),
      ...(text === '' ? [] : [{ op: 'text', text, line: token.line } as const]),
      ...(token.breaks ? [{ op: 'end' } as const] : []),
    ]
  }
}

/** A lone `; , ) ] }` behind tags joins the line before where the tags printed nothing. */
function tailOf(line: readonly Token[], outer: readonly TextToken[], least: number): TextToken | undefined {
  if (outer.length < 2 || !line.some((token) => token.kind === 'tag') || line.some((token) => token.kind === 'out' && token.depth === least)) return undefined
  const last = outer.at(-1)
  const tail = last?.text === '' ? outer.at(-2) : last
  if (tail === undefined || !/^[;,)\]}.]+\s*$/.test(tail.text)) return undefined
  return outer.every((token) => token === tail || blank(token.text)) ? tail : undefined
}

const trimmed = (token: TextToken): string => (token.breaks ? token.text.trimEnd() : token.text)
