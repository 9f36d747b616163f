import type { Code, Piece, Ref } from '../code/code.ts'
import { layOut } from '../print/layout.ts'
import { textWidth } from '../print/text-width.ts'
import type { Chunk } from './chunk.ts'
import { TemplateFault } from './fault.ts'
import { joinLines } from './join-lines.ts'
import { limits } from './limits.ts'

/** Columns beside the chunks: who printed each. */
export interface TraceColumns {
  readonly places: number[]
  readonly nodes: (string | undefined)[]
  /** Lines into the text of the place. */
  readonly lines: number[]
}

export interface Mark {
  readonly length: number
  readonly size: number
  readonly start: boolean
  readonly blank: number
  readonly indent: string
  readonly last: string
  readonly tail: Chunk | undefined
}

export interface Page {
  readonly width: number
  readonly tab: number
  readonly indentWithTabs?: boolean
  readonly blankLines: number
}

const opening = '{(['
const closing = '})]'

/** Collects what a program prints and keeps the rules of layout. One a file. */
export class Writer {
  readonly chunks: Chunk[] = []
  readonly trace: TraceColumns | undefined
  readonly #page: Page
  /** At the start of a line. */
  #start = true
  /** Blank lines that wait. */
  #blank = 0
  #indent = ''
  #indentPlace = 0
  /** The last character of the line before. */
  #last = ''
  #size = 0
  #steps = 0

  constructor(page: Page, trace = false) {
    this.#page = page
    this.trace = trace ? { places: [], nodes: [], lines: [] } : undefined
  }

  step(count: number, place: number): void {
    this.#steps += count
    if (this.#steps > limits.steps) throw new TemplateFault('too-many-steps', place, `a file may take ${limits.steps} steps`)
  }

  indent(text: string, place: number): void {
    this.#indent = text
    this.#indentPlace = place
  }

  /** Text of the template. `start`: it brings its own indentation of `lead` characters; `end`: it ends its line. */
  text(text: string, place: number, node: string | undefined, start: boolean, end: boolean, lead: number): void {
    if (this.#start) {
      if (this.#blank > 0) this.#skipLines(text[lead] ?? '', text[lead + 1] ?? '')
      this.#start = false
      if (!start && this.#indent !== '') this.#push(this.#indent, this.#indentPlace, node)
    }
    if (this.trace === undefined) this.#push(text, place, node)
    else for (const [line, part] of text.split(/(?<=\n)/).entries()) this.#push(part, place, node, line)
    if (end) {
      this.#start = true
      this.#indent = ''
      this.#last = text[text.length - 2] ?? this.#last
    }
  }

  /** Blanks between two tags: at the start of a line they are none. */
  gap(text: string, place: number, node: string | undefined): void {
    if (!this.#start) this.#push(text, place, node)
  }

  /** A line on which nothing was printed is none. */
  end(): void {
    if (this.#start) {
      this.#indent = ''
      return
    }
    const index = this.chunks.length - 1
    const tail = this.chunks[index]
    if (typeof tail === 'string') {
      const text = tail.endsWith(' ') || tail.endsWith('\t') ? tail.trimEnd() : tail
      this.chunks[index] = text
      this.#last = text.slice(-1) || this.#last
    } else this.#last = 'x'
    this.#push('\n', this.trace?.places[index] ?? 0, this.trace?.nodes[index])
    this.#start = true
    this.#indent = ''
  }

  blank(): void {
    this.#blank += 1
  }

  /** What follows joins the line before. */
  glue(): void {
    const index = this.chunks.length - 1
    const tail = this.chunks[index]
    if (!this.#start || typeof tail !== 'string' || !tail.endsWith('\n')) return
    this.chunks[index] = tail.slice(0, -1)
    this.#start = false
    this.#blank = 0
    this.#indent = ''
  }

  /** A separator: on a line of its own items it ends the line before. */
  between(text: string, place: number, node: string | undefined): void {
    const lines = this.#start
    const blank = this.#blank
    this.glue()
    this.text(lines ? text.trimEnd() : text, place, node, false, false, 0)
    if (!lines) return
    this.end()
    this.#blank = blank
  }

  code(code: Code, place: number, node: string | undefined, indent: string, rest: number): void {
    const pieces = code.doc === undefined
      ? code.pieces
      : layOut(code, { width: this.#page.width, tab: this.#page.tab, useTabs: this.#page.indentWithTabs === true, indent: textWidth(indent), column: this.column(), rest })
    this.pieces(pieces, place, node, indent)
  }

  /** Further lines of a text take the line's indentation. */
  pieces(pieces: readonly Piece[], place: number, node: string | undefined, indent: string): void {
    for (const piece of pieces) {
      if (typeof piece !== 'string') {
        this.ref(piece, place, node)
        continue
      }
      if (this.#start) this.#open(piece[0] ?? '', piece[1] ?? '', node)
      this.#push(indent !== '' && piece.includes('\n') ? piece.replaceAll(/\n(?!\n)/g, `\n${indent}`) : piece, place, node)
    }
  }

  ref(ref: Ref, place: number, node: string | undefined): void {
    if (this.#start && ref.kind !== 'effect') this.#open('x', 'x', node)
    this.#push(ref, place, node)
  }

  imports(place: number): void {
    const indent = this.#indent
    if (this.#start) this.#open('x', 'x', undefined)
    this.#push({ imports: indent }, place, undefined)
    this.#last = 'x'
  }

  mark(): Mark {
    return { length: this.chunks.length, size: this.#size, start: this.#start, blank: this.#blank, indent: this.#indent, last: this.#last, tail: this.chunks.at(-1) }
  }

  /** Whether anything was printed since the mark. */
  printedSince(mark: Mark): boolean {
    return this.chunks.length > mark.length
  }

  back(mark: Mark): void {
    this.#cut(mark.length)
    if (mark.tail !== undefined) this.chunks[mark.length - 1] = mark.tail
    this.#size = mark.size
    this.#start = mark.start
    this.#blank = mark.blank
    this.#indent = mark.indent
    this.#last = mark.last
  }

  /** Columns before the next character. */
  column(until = this.chunks.length): number {
    if (this.#start && until === this.chunks.length) return textWidth(this.#indent)
    let width = 0
    for (let index = until - 1; index >= 0; index -= 1) {
      const text = textOf(this.chunks[index])
      const line = text.lastIndexOf('\n')
      if (line >= 0) return width + textWidth(text.slice(line + 1))
      width += textWidth(text)
    }
    return width
  }

  /** Puts what was printed since the mark on one line, if it fits there. */
  fit(mark: Mark, rest: number): void {
    const column = mark.start ? 0 : this.column(mark.length)
    const joined = joinLines(this.chunks.slice(mark.length), column, this.#page.width - rest, this.#start)
    if (joined !== undefined) for (const [index, chunk] of joined.entries()) this.chunks[mark.length + index] = chunk
  }

  /** Whether every line since the mark is within the width. */
  fits(mark: Mark, rest: number): boolean {
    let column = mark.start ? 0 : this.column(mark.length)
    for (let index = mark.length; index < this.chunks.length; index += 1) {
      for (const [line, part] of textOf(this.chunks[index]).split('\n').entries()) {
        column = (line === 0 ? column : 0) + textWidth(part)
        if (column > this.#page.width) return false
      }
    }
    return column + (this.#start ? 0 : rest) <= this.#page.width
  }

  #open(first: string, second: string, node: string | undefined): void {
    if (this.#blank > 0) this.#skipLines(first, second)
    this.#start = false
    if (this.#indent !== '') this.#push(this.#indent, this.#indentPlace, node)
  }

  /** Blank lines that wait come out, but not at the file's start and not beside a bracket. */
  #skipLines(first: string, second: string): void {
    const count = this.#blank
    this.#blank = 0
    if (this.#last === '' || opening.includes(this.#last) || (first !== '' && closing.includes(first)) || (first === '<' && second === '/')) return
    this.#push('\n'.repeat(count < this.#page.blankLines ? count : this.#page.blankLines), this.#indentPlace, undefined)
  }

  #push(chunk: Chunk, place: number, node: string | undefined, line = 0): void {
    this.chunks.push(chunk)
    if (typeof chunk === 'string') {
      this.#size += chunk.length
      if (this.#size > limits.text) throw new TemplateFault('too-long', place, `a file may have ${limits.text} characters`)
    }
    if (this.trace === undefined) return
    this.trace.places.push(place)
    this.trace.nodes.push(node)
    this.trace.lines.push(line)
  }

  #cut(length: number): void {
    this.chunks.length = length
    if (this.trace !== undefined) this.trace.places.length = this.trace.nodes.length = this.trace.lines.length = length
  }
}

function textOf(chunk: Chunk | undefined): string {
  if (chunk === undefined) return ''
  if (typeof chunk === 'string') return chunk
  return 'imports' in chunk ? '\n' : chunk.kind === 'effect' ? '' : chunk.name
}
