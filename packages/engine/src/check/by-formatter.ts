import { formatByOxfmt } from '../format/oxfmt.ts'
import type { SyntaxFault } from '../format/syntax-fault.ts'

/** For languages whose parser we have in the formatter alone. */
export const checkByFormatter = async (path: string, text: string): Promise<readonly SyntaxFault[]> => (await formatByOxfmt(path, text, {})).faults
