import { formatByRuff } from '../format/ruff.ts'
import type { SyntaxFault } from '../format/syntax-fault.ts'

export const checkPython = async (_path: string, text: string): Promise<readonly SyntaxFault[]> => (await formatByRuff(text, 100)).faults
