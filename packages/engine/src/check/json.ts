import { faultAt, type SyntaxFault } from '../format/syntax-fault.ts'

/** Configuration files that may hold comments. */
const lenient = /(?:^|\/)(?:[tj]sconfig[^/]*|\.vscode\/[^/]*)\.json$/

export function checkJson(path: string, text: string): readonly SyntaxFault[] {
  if (lenient.test(path)) return []
  try {
    JSON.parse(text)
    return []
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown)
    return [faultAt(text, Number(/at position (\d+)/.exec(reason)?.[1] ?? 0), reason)]
  }
}
