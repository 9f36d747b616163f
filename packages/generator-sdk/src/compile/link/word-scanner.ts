import type { Language } from '../../code/language.ts'
import type { Use } from '../../port.ts'
import { lexerFor, type Lexer } from './lexer.ts'

export interface Word {
  /** Offset in the text, of the dot for a member. */
  readonly start: number
  readonly text: string
  readonly use: Use
}

/** Finds words of a vocabulary in a template's own text: a line at a time, in order, so that comments and strings over several lines are known. */
export class WordScanner {
  #lexer: Lexer
  /** The line so far; something printed is an `x`. */
  #line = ''

  constructor(languages: readonly Language[] | undefined, sample: () => string) {
    this.#lexer = lexerFor(languages, sample)
  }

  /** For a second branch: from where the first began. */
  save(): { readonly lexer: Lexer; readonly line: string } {
    return { lexer: this.#lexer, line: this.#line }
  }

  restore({ lexer, line }: { readonly lexer: Lexer; readonly line: string }): void {
    this.#lexer = lexer
    this.#line = line
  }

  endLine(): void {
    this.#lexer = this.#lexer.endLine()
    this.#line = ''
  }

  print(): void {
    this.#line += 'x'
  }

  /** `glued`: a print stands directly before or behind the text. */
  scan(text: string, words: ReadonlyMap<string, Use>, glued: readonly [before: boolean, behind: boolean]): readonly Word[] {
    const { regions, lexer } = this.#lexer.read(text)
    const line = this.#line
    this.#lexer = lexer
    this.#line += text
    if (words.size === 0 || regions.length === 0) return []
    const found: Word[] = []
    for (const match of text.matchAll(/(\.\.\.|\.)?([\p{L}_$][\p{L}\p{N}_$]*)/gu)) {
      const [all, dots = '', name = ''] = match
      const start = match.index + dots.length
      const member = dots === '.'
      const use = words.get(member ? `.${name}` : name)
      if (use === undefined || !regions.some(([from, to]) => start >= from && start < to)) continue
      const end = match.index + all.length
      if ((glued[0] && match.index === 0 && !member) || (glued[1] && end === text.length)) continue
      if (!member && (/[\p{N}#-]$/u.test(text.slice(0, start)) || this.#lexer.names(line + text.slice(0, start), text.slice(end)))) continue
      found.push({ start: member ? match.index : start, text: member ? all : name, use })
    }
    return found
  }
}
