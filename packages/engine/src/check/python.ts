import { formatPython } from '../thread/on-thread.ts'
import type { SyntaxFault } from '../format/syntax-fault.ts'

export const checkPython = async (_path: string, text: string): Promise<readonly SyntaxFault[]> => (await formatPython(text, 100)).faults
