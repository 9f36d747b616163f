import type { Language } from '../../code/language.ts'

/** Where words count in a piece of text. */
export type Region = readonly [from: number, to: number]

/** A state of reading; values, so that two branches can begin at the same one. */
export interface Lexer {
  read(text: string): { readonly regions: readonly Region[]; readonly lexer: Lexer }
  endLine(): Lexer
  /** Whether a word between these texts names a member, a key or an argument instead of using something. */
  names(before: string, behind: string): boolean
}

/** The lexer of a file with these languages; without them it is guessed from the template's text. */
export function lexerFor(languages: readonly Language[] | undefined, sample: () => string): Lexer {
  if (languages === undefined) return guessLexer(sample())
  const [first] = languages
  if (first === 'html' || (languages.includes('html') && isComponent(sample()))) return markup
  if (first === 'python') return python
  return first === 'ts' || first === 'java' || first === 'csharp' ? clike : silent
}

const guessLexer = (sample: string): Lexer => (isComponent(sample) ? markup : /^\s*(async def|def|class)\b.*:\s*$|^\s*"""/m.test(sample) ? python : clike)

const isComponent = (sample: string): boolean => /<(template|script)\b/.test(sample)

/** No word counts: prose, data, style sheets. */
const silent: Lexer = { read: () => ({ regions: [], lexer: silent }), endLine: () => silent, names: () => true }

/** Finds what begins a part of its own kind, and what ends it. */
interface Part {
  readonly open: RegExp
  /** Absent: to the end of the line. */
  readonly close?: RegExp
  /** Goes on over the end of the line. */
  readonly long?: true
  /** Code inside of it: `${` to `}`. */
  readonly holes?: true
}

function codeLexer(parts: readonly Part[], names: Lexer['names'], inside?: Part): Lexer {
  const lexer: Lexer = {
    names,
    endLine: () => (inside === undefined || inside.long === true ? lexer : codeLexer(parts, names)),
    read: (text) => {
      const regions: Region[] = []
      let at = 0
      let part = inside
      while (at <= text.length) {
        if (part !== undefined) {
          const end = part.close === undefined ? undefined : matchFrom(part.close, text, at)
          if (part.holes === true) regions.push(...holesOf(text, at, end?.index ?? text.length))
          if (end === undefined) return { regions, lexer: codeLexer(parts, names, part) }
          at = end.index + end.length
          part = undefined
          continue
        }
        const next = parts
          .map((candidate) => ({ candidate, match: matchFrom(candidate.open, text, at) }))
          .reduce<{ candidate: Part; match: Found } | undefined>((best, { candidate, match }) => (match !== undefined && (best === undefined || match.index < best.match.index) ? { candidate, match } : best), undefined)
        regions.push([at, next?.match.index ?? text.length])
        if (next === undefined) return { regions, lexer: codeLexer(parts, names) }
        at = next.match.index + next.match.length
        part = next.candidate
      }
      return { regions, lexer: codeLexer(parts, names, part) }
    },
  }
  return lexer
}

/** `${…}` in a template literal; a literal in a literal is read as text. */
function holesOf(text: string, from: number, to: number): readonly Region[] {
  return [...text.slice(from, to).matchAll(/\$\{([^}]*)/g)].map((match): Region => [from + match.index + 2, from + match.index + match[0].length])
}

interface Found {
  readonly index: number
  readonly length: number
}

/** `pattern` has the flag `g`. */
function matchFrom(pattern: RegExp, text: string, from: number): Found | undefined {
  pattern.lastIndex = from
  const match = pattern.exec(text)
  return match === null ? undefined : { index: match.index, length: match[0].length }
}

// A closing quote that no backslash stands before.
const quote = (mark: string): Part => ({ open: new RegExp(mark, 'g'), close: new RegExp(`(?<!\\\\)(?:\\\\\\\\)*${mark}`, 'g') })

// A key, a named argument or a label; `case x:` uses x.
const clikeNames = (before: string, behind: string): boolean => /^\??:(?!:)/.test(behind) && !/\bcase\s+$/.test(before)
const clike = codeLexer(
  [{ open: /\/\//g }, { open: /\/\*/g, close: /\*\//g, long: true }, quote("'"), quote('"'), { open: /`/g, close: /(?<!\\)`/g, long: true, holes: true }],
  clikeNames,
)

// An annotated name or a keyword argument. A word before a colon is used where it ends a statement's head or is a key or a bound of a slice on the same line.
const pythonNames = (before: string, behind: string): boolean => {
  if (/^=(?!=)/.test(behind)) return true
  if (!/^:(?!=)/.test(behind)) return false
  return !(/^\s*(except|if|elif|while|with|for|case|match|async with|async for|return)\b|\blambda\b|->\s*$/.test(before) || /[[{]/.test(innermostBracket(before)))
}

/** The bracket that is open at the end of a line so far. */
function innermostBracket(line: string): string {
  const open: string[] = []
  for (const [bracket] of line.matchAll(/[[\]{}()]/g)) {
    if ('[{('.includes(bracket)) open.push(bracket)
    else open.pop()
  }
  return open.at(-1) ?? ''
}

const python = codeLexer(
  [{ open: /#/g }, { open: /"""/g, close: /"""/g, long: true }, { open: /'''/g, close: /'''/g, long: true }, quote("'"), quote('"')],
  pythonNames,
)

type MarkupState = 'text' | 'tag' | 'comment' | 'mustache' | 'static' | 'bound' | 'script' | 'style'

/** Markup with TypeScript in it: component names, bound attributes, interpolations and scripts count; text and plain attributes do not. */
function markupLexer(state: MarkupState, script: Lexer, opening: '' | 'script' | 'style'): Lexer {
  return {
    names: (before, behind) => clikeNames(before, behind),
    endLine: () => markupLexer(state, script.endLine(), opening),
    read: (text) => {
      const regions: Region[] = []
      let now = { state, script, opening }
      let at = 0
      while (at < text.length) {
        const step = markupStep(text, at, now)
        regions.push(...step.regions)
        now = step
        at = step.at
      }
      return { regions, lexer: markupLexer(now.state, now.script, now.opening) }
    },
  }
}

type MarkupNow = { readonly state: MarkupState; readonly script: Lexer; readonly opening: '' | 'script' | 'style' }

function markupStep(text: string, at: number, now: MarkupNow): MarkupNow & { readonly at: number; readonly regions: readonly Region[] } {
  const rest = (regions: readonly Region[] = []): MarkupNow & { readonly at: number; readonly regions: readonly Region[] } => ({ ...now, at: text.length, regions })
  const go = (state: MarkupState, to: number, regions: readonly Region[] = [], opening = now.opening): MarkupNow & { readonly at: number; readonly regions: readonly Region[] } => ({ ...now, state, opening, at: to, regions })
  switch (now.state) {
    case 'text': {
      const found = /<!--|\{\{|<\/?([A-Za-z][\w.-]*)/g
      found.lastIndex = at
      const match = found.exec(text)
      if (match === null) return rest()
      const end = match.index + match[0].length
      if (match[0] === '<!--') return go('comment', end)
      if (match[0] === '{{') return go('mustache', end)
      const name = match[1] ?? ''
      const opening = match[0].startsWith('</') ? '' : name === 'script' || name === 'style' ? name : ''
      return go('tag', end, [[end - name.length, end]], opening)
    }
    case 'comment': {
      const end = text.indexOf('-->', at)
      return end < 0 ? rest() : go('text', end + 3)
    }
    case 'mustache': {
      const end = text.indexOf('}}', at)
      const inner = withoutStrings(text, at, end < 0 ? text.length : end)
      return end < 0 ? rest(inner) : go('text', end + 2, inner)
    }
    case 'tag': {
      const match = matchFrom(/[>"]/g, text, at)
      if (match === undefined) return rest()
      const end = match.index + 1
      if (text[match.index] === '>') return now.opening === '' ? go('text', end) : { ...go(now.opening, end), script: clike }
      const attribute = /[^\s"'<>/]+(?==$)/.exec(text.slice(0, match.index))?.[0] ?? ''
      return go(/^(:|@|#|v-)/.test(attribute) ? 'bound' : 'static', end)
    }
    case 'static': case 'bound': {
      const end = text.indexOf('"', at)
      const inner = now.state === 'bound' ? withoutStrings(text, at, end < 0 ? text.length : end) : []
      return end < 0 ? rest(inner) : go('tag', end + 1, inner)
    }
    case 'script': case 'style': {
      const end = text.indexOf(`</${now.state}`, at)
      const { regions, lexer } = now.script.read(text.slice(at, end < 0 ? text.length : end))
      const moved = now.state === 'style' ? [] : regions.map(([from, to]): Region => [from + at, to + at])
      return { ...now, script: lexer, state: end < 0 ? now.state : 'text', opening: '', at: end < 0 ? text.length : end, regions: moved }
    }
  }
}

function withoutStrings(text: string, from: number, to: number): readonly Region[] {
  return codeLexer([quote("'"), { open: /`/g, close: /`/g, holes: true }], clikeNames).read(text.slice(from, to)).regions.map(([start, end]): Region => [start + from, end + from])
}

const markup = markupLexer('text', clike, '')
