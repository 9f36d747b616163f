import type { Span } from '@locus/diagnostics'
import type { Report } from '../report.ts'
import { isOneLine } from './plain-text.ts'

/** Longer ones were refused by the first compiler too. */
const longestPattern = 256
const mostRepeats = 1000

/** Escapes that mean a set of characters, as ranges that mean the same everywhere. */
const sets: Readonly<Record<string, string>> = { d: '0-9', w: 'A-Za-z0-9_', s: ' \\t\\r\\n\\f\\v' }

/**
 * Is it of the subset that JavaScript, Python, Rust, Java, .NET and JSON Schema read alike? Plain characters, `.`, `^`, `$`, classes, groups, alternatives and
 * repetitions; no lookaround, no references, no sets that depend on Unicode. Reports what is not, with a spelling that is.
 */
export function checkPattern(pattern: string, span: Span, report: Report): boolean {
  const refuse = (why: string, advice?: string): false => {
    report('pattern-unportable', span, { params: { why }, advice })
    return false
  }
  if ([...pattern].length > longestPattern) return refuse(`it is longer than ${longestPattern} characters`)
  if (!isOneLine(pattern)) return refuse('it holds a control character', 'Write `\\t`, `\\n` or `\\r`.')
  if (/(?:^|[^\\])(?:\\\\)*\\[dwsDWS]/.test(pattern)) {
    const portable = withoutSets(pattern)
    return refuse('`\\d`, `\\w` and `\\s` are other characters in each language', portable === undefined ? 'Write the characters as a class: `[0-9]`.' : `Write "${portable}".`)
  }
  const fault = faultOf(pattern)
  if (fault) return refuse(fault.why, fault.advice)
  if (!isRegex(pattern)) return refuse('it is no regular expression')
  if (isSlow(pattern)) report('pattern-slow', span)
  return true
}

function isRegex(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp
  } catch {
    return false
  }
}

const repeatedGroup = /\((?:\?:)?((?:\\.|\[(?:\\.|[^\]\\])*\]|[^()\\[\]])*)\)(?:[+*]|\{[0-9]+,\})/g
const atom = /(?:\\.|\[(?:\\.|[^\]\\])*\]|[^\\[])([+*?]|\{[^}]*\})?\??/g

/** A repeated group in which nothing stands once can be split in ever so many ways: `(a+b?)+`. One plain character keeps it apart: `(-[a-z]+)*`. */
function isSlow(pattern: string): boolean {
  return [...pattern.matchAll(repeatedGroup)].some(([, body = '']) => {
    const repeats = [...body.matchAll(atom)].map(([, repeat]) => repeat)
    return repeats.every((repeat) => repeat !== undefined) && repeats.some((repeat) => repeat !== undefined && /^[+*]|,\}/.test(repeat))
  })
}

interface Fault {
  readonly why: string
  readonly advice?: string
}

function faultOf(pattern: string): Fault | undefined {
  let depth = 0
  let at = 0
  let repeatable = false
  while (at < pattern.length) {
    const char = pattern.charAt(at)
    const rest = pattern.slice(at)
    const width = char === '\\' ? escapeWidth(rest, false) : char === '[' ? classWidth(rest) : 1
    if (typeof width !== 'number') return width
    let next: boolean = repeatable
    if (char === '(') {
      depth += 1
      if (depth > 20) return { why: 'its groups nest too deeply' }
      if (rest.startsWith('(?')) {
        if (!rest.startsWith('(?:')) return { why: groupName(rest), advice: 'Only `(…)` and `(?:…)` are groups.' }
        at += 2
      }
      next = false
    } else if (char === ')') {
      depth -= 1
      if (depth < 0) return { why: 'a `)` closes nothing', advice: 'A bracket as such is `\\)`.' }
      next = true
    } else if (char === '|' || char === '^') next = false
    else if (char === '$') next = false
    else if (char === '*' || char === '+' || char === '?' || char === '{') {
      const repeat = /^(?:[*+?]|\{([0-9]+)(?:(,)([0-9]*))?\})/.exec(rest)
      if (!repeat) return { why: 'a `{` repeats nothing', advice: 'A brace as such is `\\{`.' }
      if (!repeatable) return { why: `\`${repeat[0]}\` repeats nothing`, advice: `The character as such is \`\\${char}\`.` }
      const [, min, , max] = repeat
      if (Number(min ?? 0) > mostRepeats || Number(max || 0) > mostRepeats) return { why: `it repeats more than ${mostRepeats} times`, advice: 'Use `@length` for the length.' }
      at += repeat[0].length
      if (pattern.charAt(at) === '+') return { why: 'a possessive repetition is no part of every language' }
      if (pattern.charAt(at) === '?') at += 1
      repeatable = false
      continue
    } else if (char === '}' || char === ']') return { why: `a \`${char}\` closes nothing`, advice: `The character as such is \`\\${char}\`.` }
    else next = true
    at += width
    repeatable = next
  }
  return depth > 0 ? { why: 'a `(` is not closed' } : undefined
}

const groupName = (rest: string): string => (/^\(\?<?[=!]/.test(rest) ? 'lookaround is no part of every language' : rest.startsWith('(?<') || rest.startsWith('(?P') ? 'named groups are written differently in each language' : 'flags inside a pattern are no part of every language')

/** Length of an escape, or what is wrong with it. */
function escapeWidth(rest: string, inClass: boolean): number | Fault {
  const code = /^\\(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2})/.exec(rest)
  if (code) return /^\\u[dD][89A-Fa-f]/.test(rest) ? { why: 'it names half of a character', advice: 'Write the character itself.' } : code[0].length
  const char = rest.charAt(1)
  if (/[tnrfv]/.test(char) || (char !== '' && '^$\\.*+?()[]{}|/'.includes(char)) || (inClass && char === '-')) return 2
  if (/[1-9k]/.test(char)) return { why: 'references to a group are no part of every language' }
  if (/[pPbBAzZG]/.test(char)) return { why: `\`\\${char}\` has another meaning in each language, or none`, advice: /[AzZ]/.test(char) ? '`^` and `$` are the begin and the end of the whole text.' : undefined } as Fault
  return { why: char === '' ? 'it ends in a backslash' : `\`\\${char}\` is no escape of every language`, ...(char !== '' && /[^A-Za-z0-9]/.test(char) && { advice: `Write \`${char}\`.` }) }
}

/** Length of a class, or what is wrong with it. */
function classWidth(rest: string): number | Fault {
  let at = rest.startsWith('[^') ? 2 : 1
  const first = at
  while (at < rest.length) {
    const char = rest.charAt(at)
    if (char === ']') return at === first ? { why: 'an empty class' } : at + 1
    if (char === '[') return { why: 'a `[` in a class', advice: 'Write `\\[`.' }
    if (/^(?:&&|--|~~|\|\|)/.test(rest.slice(at))) return { why: `\`${rest.slice(at, at + 2)}\` in a class has a meaning of its own in some languages`, advice: 'Escape it with a backslash, or write the character once.' }
    const width = char === '\\' ? escapeWidth(rest.slice(at), true) : 1
    if (typeof width !== 'number') return width
    at += width
  }
  return { why: 'a `[` is not closed' }
}

/** The pattern with `\d`, `\w` and `\s` spelt out; undefined where a negated one stands inside a class. */
function withoutSets(pattern: string): string | undefined {
  let inClass = false
  let result = ''
  for (let at = 0; at < pattern.length; at += 1) {
    const char = pattern.charAt(at)
    const next = pattern.charAt(at + 1)
    const set = char === '\\' ? sets[next.toLowerCase()] : undefined
    if (set !== undefined) {
      const negated = next !== next.toLowerCase()
      if (negated && inClass) return undefined
      result += inClass ? set : `[${negated ? '^' : ''}${set}]`
      at += 1
    } else if (char === '\\') {
      result += char + next
      at += 1
    } else {
      if (char === '[') inClass = true
      else if (char === ']') inClass = false
      result += char
    }
  }
  return result
}
