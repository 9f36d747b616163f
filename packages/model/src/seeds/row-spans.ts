/** Where the elements of the outermost array stand in a JSON text that is known to be well formed: offsets of each, the end exclusive. */
export function rowSpans(text: string): { readonly start: number; readonly end: number }[] {
  const spans: { start: number; end: number }[] = []
  let depth = 0
  let start = -1
  const close = (end: number): void => {
    if (start >= 0) spans.push({ start, end: start + text.slice(start, end).trimEnd().length })
    start = -1
  }
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? ''
    if (depth === 1 && start < 0 && !/[\s,\]]/.test(character)) start = at
    if (character === '"') {
      for (at++; text[at] !== '"' && at < text.length; at++) if (text[at] === '\\') at++
    } else if (character === '[' || character === '{') depth++
    else if (character === ']' || character === '}') {
      depth--
      if (depth === 0) close(at)
    } else if (character === ',' && depth === 1) close(at)
  }
  return spans
}
