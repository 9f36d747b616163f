const beforeRegex = '(,=:[!&|?{};+-*%~^'
const wordsBeforeRegex = new Set(['return', 'typeof', 'case', 'in', 'of', 'do', 'else', 'void', 'delete', 'throw', 'new', 'instanceof', 'yield', 'await'])
const heads = new Set(['if', 'while', 'for', 'with'])

/** May the `/` behind the character at `last` begin a regular expression? Else it divides. */
export function mayBeginRegex(text: string, last: number, closedHead: boolean): boolean {
  const char = text.charAt(last)
  if (char === ')') return closedHead
  if (char === '>') return text.charAt(last - 1) === '='
  if ((char === '+' || char === '-') && text.charAt(last - 1) === char) return false
  return beforeRegex.includes(char) || wordsBeforeRegex.has(wordEndingAt(text, last))
}

export const isHead = (text: string, last: number): boolean => heads.has(wordEndingAt(text, last))

/** The word whose last character is at an offset, or nothing. */
export function wordEndingAt(text: string, last: number): string {
  let start = last + 1
  while (start > 0 && isWordCode(text.charCodeAt(start - 1))) start -= 1
  return text.slice(start, last + 1)
}

export const isWordCode = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95 || code === 36 || code > 127

/** Offset behind the slash that closes a regular expression on its line. */
export function regexEnd(text: string, start: number): number | undefined {
  let inClass = false
  for (let at = start + 1; at < text.length; at += 1) {
    const char = text.charAt(at)
    if (char === '\n' || char === '\r') return undefined
    if (char === '\\') at += 1
    else if (char === '[') inClass = true
    else if (char === ']') inClass = false
    else if (char === '/' && !inClass) return at + 1
  }
  return undefined
}
