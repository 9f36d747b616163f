import { textWidth } from '../print/text-width.ts'
import type { Chunk } from './chunk.ts'

const openers: ReadonlySet<string> = new Set(['(', '[', '<'])

/**
 * Some chunks on one line: nothing after `( [ <` and before `) ] > . , ;`, else a blank; a comma before a closer goes.
 * One chunk comes out for each that went in. Nothing if they do not fit or hold a comment that would swallow what follows.
 */
export function joinLines(chunks: readonly Chunk[], column: number, width: number, endsLine: boolean): readonly Chunk[] | undefined {
  const joined: Chunk[] = []
  let used = column
  let begun = false
  let pending = false
  let before = ''

  const add = (text: string): void => {
    used += textWidth(text)
    const last = joined.findLastIndex((chunk) => typeof chunk === 'string')
    joined[last] = `${String(joined[last])}${text}`
  }
  const dropComma = (): void => {
    for (let index = joined.length - 1; index >= 0; index -= 1) {
      const chunk = joined[index]
      if (typeof chunk !== 'string') return
      if (!/\S/.test(chunk)) continue
      joined[index] = chunk.replace(/,(\s*)$/, '$1')
      used -= 1
      return
    }
  }

  for (const chunk of chunks) {
    if (typeof chunk !== 'string') {
      if ('imports' in chunk) return undefined
      if (chunk.kind === 'effect') {
        joined.push(chunk)
        continue
      }
      if (pending && begun && !openers.has(before)) add(' ')
      pending = false
      begun = true
      before = 'x'
      joined.push(chunk)
      used += textWidth(chunk.name)
      continue
    }
    if (/(^|\s)(\/\/|#\s)|<!--/.test(chunk)) return undefined
    joined.push('')
    if (!begun && /^\n+$/.test(chunk)) {
      joined[joined.length - 1] = chunk // the blank lines before
      continue
    }
    for (const [index, part] of chunk.split(/\n[ \t]*/).entries()) {
      if (index > 0 && begun) pending = true
      let text = pending ? part.trimStart() : part
      if (text === '') continue
      if (pending) {
        const tight = /^([)\]>.,;]|\?\.)/.test(text) || openers.has(before)
        if (/^[)\]}>]/.test(text) && before === ',') dropComma()
        if (!tight) text = ` ${text}`
        pending = false
      }
      if (/\S/.test(text)) begun = true
      add(text)
      before = text.trimEnd().slice(-1) || before
    }
    if (used > width) return undefined
  }
  if (used > width) return undefined
  if (endsLine) {
    const last = joined.length - 1
    const tail = joined[last]
    if (typeof tail === 'string') joined[last] = `${tail.trimEnd()}\n`
  }
  return joined
}
