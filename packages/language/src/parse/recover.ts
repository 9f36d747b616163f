import type { Cursor } from '../scan/cursor.ts'

const closers: Readonly<Record<string, string>> = { '{': '}', '(': ')', '[': ']' }

/** Takes a bracket, all that it holds and its partner. A brace that closes an outer group ends it too. */
export function skipGroup(cursor: Cursor): void {
  const open: string[] = []
  do {
    const token = cursor.peek()
    if (token.kind === 'end') return
    const closer = token.kind === 'mark' ? closers[token.text] : undefined
    if (closer !== undefined) open.push(closer)
    else if (token.kind === 'mark' && (token.text === ')' || token.text === ']' || token.text === '}')) {
      if (open.at(-1) === token.text) open.pop()
      else if (token.text === '}') {
        while (open.length > 0 && open.at(-1) !== '}') open.pop()
        if (open.length === 0) return
        open.pop()
      }
    }
    cursor.take()
  } while (open.length > 0)
}

/** To the next token for which `stop` holds, or the brace that closes the block, or the end; groups on the way are taken whole. */
export function skipUntil(cursor: Cursor, stop: () => boolean): void {
  while (!cursor.atKind('end') && !cursor.at('}') && !stop()) {
    if (cursor.at('{') || cursor.at('(') || cursor.at('[')) skipGroup(cursor)
    else cursor.take()
  }
}
