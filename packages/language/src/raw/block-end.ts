import { skipBlank } from '../scan/scan-token.ts'
import { bareEnd } from './bare-end.ts'
import { rawEnd } from './raw-end.ts'

const nextBlock = /(?:database|design_system|page|component|store|workflow|upload|type|entity)\b/y

/**
 * Offset behind the brace that closes a block whose opening brace ends at `offset`; undefined: none does.
 * What the careful reading makes of broken code is compared with plain counting of braces: the one that ends before another block, or at the end of the file, is right.
 */
export function blockEnd(text: string, offset: number, kind: string): number | undefined {
  const careful = rawEnd(text, offset, kind)
  if (careful !== undefined && isPlausible(text, careful)) return careful
  const bare = bareEnd(text, offset)
  return bare !== undefined && isPlausible(text, bare) ? bare : careful ?? bare
}

function isPlausible(text: string, end: number): boolean {
  const next = skipBlank(text, end)
  nextBlock.lastIndex = next
  return next >= text.length || text.charAt(next) === '}' || nextBlock.test(text)
}
