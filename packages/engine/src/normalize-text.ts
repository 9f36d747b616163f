/** Line feeds only, exactly one at the end; an empty file stays empty. */
export function normalizeText(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  if (lines.trim() === '') return ''
  return lines.endsWith('\n') && !lines.endsWith('\n\n') ? lines : `${lines.replace(/\n+$/, '')}\n`
}
