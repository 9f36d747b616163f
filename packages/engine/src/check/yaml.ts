import { lazy } from '../format/lazy.ts'
import { faultAt, type SyntaxFault } from '../format/syntax-fault.ts'

const load = lazy(() => import('yaml'))

export async function checkYaml(_path: string, text: string): Promise<readonly SyntaxFault[]> {
  const { parseAllDocuments } = await load()
  const documents = parseAllDocuments(text, { prettyErrors: false })
  return [...documents].flatMap((document) => ('errors' in document ? document.errors : [])).map(({ message, pos }) => faultAt(text, pos[0], message))
}
