import { lineEnd } from '../scan/scan-token.ts'

/** The first compiler's reading: braces are counted outside of double-quoted texts and of `//` comments, nothing else is known. */
export function bareEnd(text: string, offset: number): number | undefined {
  let depth = 1
  for (let at = offset; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 123) depth += 1
    else if (code === 125 && (depth -= 1) === 0) return at + 1
    else if (code === 47 && text.charCodeAt(at + 1) === 47) at = lineEnd(text, at)
    else if (code === 34) {
      const end = quoted(text, at)
      if (end === undefined) return undefined
      at = end - 1
    }
  }
  return undefined
}

/** Offset behind the quote that closes the one at `start`; a backslash escapes. Undefined: none does. */
export function quoted(text: string, start: number): number | undefined {
  const quote = text.charCodeAt(start)
  let at = start + 1
  while (at < text.length && text.charCodeAt(at) !== quote) at += text.charCodeAt(at) === 92 ? 2 : 1
  return at < text.length ? at + 1 : undefined
}
