/** Line and column from 1; columns count UTF-16 code units, as editors do. */
export function placeOf(text: string, offset: number): { readonly line: number; readonly column: number; readonly content: string } {
  const at = Math.min(Math.max(offset, 0), text.length)
  const start = text.lastIndexOf('\n', at - 1) + 1
  const end = text.indexOf('\n', at)
  let line = 1
  for (let index = text.indexOf('\n'); index !== -1 && index < at; index = text.indexOf('\n', index + 1)) line += 1
  return { line, column: at - start + 1, content: text.slice(start, end === -1 ? undefined : end).replace(/\r$/, '') }
}
