import { lazy } from '../format/lazy.ts'
import { faultAt, type SyntaxFault } from '../format/syntax-fault.ts'

const load = lazy(() => import('oxc-parser'))

export async function checkScript(path: string, text: string): Promise<readonly SyntaxFault[]> {
  const { parseSync } = await load()
  return parseSync(path, text).errors.map(({ message, labels }) => faultAt(text, labels[0]?.start ?? 0, message))
}
