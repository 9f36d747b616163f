import { lineEnd } from '../scan/scan-token.ts'
import { quoted } from './bare-end.ts'
import { frame, type Frame, type Mode } from './frame.ts'
import { isHead, isWordCode, mayBeginRegex, regexEnd, wordEndingAt } from './regex.ts'

/**
 * Offset behind the brace that closes the block whose opening brace ends at `offset`. Knows texts, comments, templates, regular expressions, elements and CSS.
 * It holds its own stack, so braces may nest as deeply as the text is long; a search that failed is not made again, so it stays linear.
 */
export function rawEnd(text: string, offset: number, kind: string): number | undefined {
  // Steps and uploads hold addresses and media types without quotes: `http://…`, `image/*`.
  const isLoose = kind === 'workflow' || kind === 'upload'
  const frames: Frame[] = [frame(isLoose ? 'script' : 'members')]
  const failed = { quote: false, single: 0, regex: 0, comment: false, element: false }
  let at = offset
  /** Offset of the last character that is neither blank nor comment. */
  let last = offset - 1

  const goTo = (end: number): void => {
    at = end
    last = end - 1
  }
  const openTemplate = (from: number): void => {
    for (let to = from; to < text.length; to += 1) {
      const char = text.charAt(to)
      if (char === '\\') to += 1
      else if (char === '`') return goTo(to + 1)
      else if (char === '$' && text.charAt(to + 1) === '{') {
        frames.push(frame('script', true))
        return goTo(to + 2)
      }
    }
    goTo(text.length)
  }
  const takeComment = (top: Frame): boolean => {
    const next = text.charAt(at + 1)
    const before = text.charCodeAt(at - 1)
    if (next === '/' && isLineComment(top, before)) at = lineEnd(text, at)
    else if (next === '*' && !failed.comment && !((isLoose || top.mode === 'members') && isWordCode(before)) && (top.mode !== 'markup' || isLineComment(top, before))) {
      const end = text.indexOf('*/', at + 2)
      failed.comment = end === -1
      if (end === -1) return false
      at = end + 2
    } else return false
    return true
  }
  const isLineComment = (top: Frame, before: number): boolean => {
    if (top.mode === 'markup') return !top.inTag && (before <= 32 || before === 62 || before === 123 || before === 125)
    return !(before === 58 && (isLoose || top.mode === 'style' || top.mode === 'members'))
  }
  const takeQuote = (top: Frame): boolean => {
    const end = quoted(text, at)
    const onLine = end !== undefined && !hasLineEnd(text, at, end)
    if (end === undefined) failed.quote = true
    if (end === undefined || (top.mode === 'markup' && !top.inTag && !onLine)) return false
    goTo(end)
    return true
  }
  const takeSingle = (top: Frame): boolean => {
    if (at < failed.single || (top.mode === 'markup' && !top.inTag) || isWordCode(text.charCodeAt(at - 1))) return false
    const end = quoted(text, at)
    if (end === undefined || hasLineEnd(text, at, end)) {
      failed.single = lineEnd(text, at)
      return false
    }
    goTo(end)
    return true
  }
  const takeRegex = (top: Frame): boolean => {
    if (at < failed.regex || top.mode === 'markup' || top.mode === 'style') return false
    if (!mayBeginRegex(text, last, top.closedHead) || (frames.at(-2)?.mode === 'markup' && last === at - 1 && /^\/\w+\}/.test(text.slice(at, at + 12)))) return false
    const end = regexEnd(text, at)
    if (end === undefined) failed.regex = lineEnd(text, at)
    else goTo(end)
    return end !== undefined
  }

  while (at < text.length) {
    const top = frames.at(-1) as Frame
    const char = text.charAt(at)
    if (char === '{') {
      frames.push(frame(modeInside(top, text, last)))
      goTo(at + 1)
    } else if (char === '}') {
      frames.pop()
      if (frames.length === 0) return at + 1
      if (top.template) openTemplate(at + 1)
      else goTo(at + 1)
    } else if (char === '/' && (takeComment(top) || takeRegex(top))) continue
    else if (char === '"' && !failed.quote && takeQuote(top)) continue
    else if (char === "'" && takeSingle(top)) continue
    else if (char === '`' && (top.mode === 'script' || top.mode === 'members')) openTemplate(at + 1)
    else {
      if (char === '(') top.heads.push(isHead(text, last))
      else if (char === ')') top.closedHead = top.heads.pop() ?? false
      else if (char === '<' && top.mode === 'markup') {
        const end = !failed.element && text.startsWith('<!--', at) ? text.indexOf('-->', at) : undefined
        if (end === -1) failed.element = true
        else if (end !== undefined) {
          goTo(end + 3)
          continue
        }
        top.inTag = /[A-Za-z/]/.test(text.charAt(at + 1))
      } else if (char === '>' && top.mode === 'markup') top.inTag = false
      if (char > ' ') last = at
      at += 1
    }
  }
  return undefined
}

function modeInside(top: Frame, text: string, last: number): Mode {
  if (top.mode === 'style') return 'style'
  const word = top.mode === 'members' ? wordEndingAt(text, last) : ''
  return word === 'ui' ? 'markup' : word === 'style_override' ? 'style' : 'script'
}

const hasLineEnd = (text: string, start: number, end: number): boolean => /[\r\n]/.test(text.slice(start, end))
