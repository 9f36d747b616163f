import { skipBlank } from '../scan/scan-token.ts'
import { bareEnd } from './bare-end.ts'
import { rawEnd } from './raw-end.ts'

/** As the blocks begin that the parser knows; a word alone may be anything. */
const nextBlock = /(?:(?:database|design_system)\s*\{|(?:page|component|store|workflow|upload|entity)\s+[A-Za-z_]\w*\s*[{(@]|type\s+[A-Za-z_]\w*\s*=)/y

/**
 * Offset behind the brace that closes a block whose opening brace ends at `offset`; undefined: none does.
 * What the careful reading makes of broken code is compared with plain counting of braces: the one that ends before another block, or at the end of the file, is right; of two such the shorter one, as nothing that may be a block is ever swallowed.
 */
export function blockEnd(text: string, offset: number, kind: string): number | undefined {
  const careful = rawEnd(text, offset, kind)
  if (careful === undefined || !isPlausible(text, careful)) {
    const bare = bareEnd(text, offset)
    return bare !== undefined && isPlausible(text, bare) ? bare : careful ?? bare
  }
  // No further than the careful reading went, so that reading many blocks stays linear.
  const bare = bareEnd(text.slice(0, careful), offset)
  return bare !== undefined && isPlausible(text, bare) ? bare : careful
}

function isPlausible(text: string, end: number): boolean {
  const next = skipBlank(text, end)
  nextBlock.lastIndex = next
  return next >= text.length || nextBlock.test(text)
}
