import { formatByRuff } from '../format/ruff.ts'
import type { SyntaxFault } from '../format/syntax-fault.ts'

export const checkPython = (_path: string, text: string): readonly SyntaxFault[] => formatByRuff(text, 100).faults
