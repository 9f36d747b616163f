import { faultAt, type SyntaxFault } from '../format/syntax-fault.ts'

/** Configuration files that may hold comments. */
const lenient = /(?:^|\/)(?:[tj]sconfig[^/]*|\.vscode\/[^/]*)\.json$/

export function checkJson(path: string, text: string): readonly SyntaxFault[] {
  if (lenient.test(path)) return []
  try {
    JSON.parse(text)
    return []
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown)
    return [faultAt(text, offsetOf(text, message), message.replace(/, (?:\.\.\.)?".*$/s, '').replace(/ in JSON at position .*$/s, ''))]
  }
}

/** V8 tells the position of some errors; of others it shows ten characters to each side. */
function offsetOf(text: string, message: string): number {
  const position = / at position (\d+)/.exec(message)?.[1]
  if (position !== undefined) return Number(position)
  const shown = /^Unexpected token '(.+?)', (\.\.\.)?"(.*)"(\.\.\.)? is not valid JSON$/su.exec(message)
  if (!shown) return text.length
  const [, token = '', isCutBefore, around = '', isCutAfter] = shown
  if (isCutBefore !== undefined) return (isCutAfter === undefined ? text.lastIndexOf(around) : text.indexOf(around)) + 10
  return isCutAfter === undefined ? text.indexOf(token) : around.length - 10
}
