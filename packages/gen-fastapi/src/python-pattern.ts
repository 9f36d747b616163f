/**
 * A pattern of the portable subset as Python reads it: `^` and `$` are the begin and the end of the whole text, `.` is no line terminator.
 */
export function pythonPattern(pattern: string): string {
  let result = ''
  let inClass = false
  for (let at = 0; at < pattern.length; at += 1) {
    const char = pattern.charAt(at)
    if (char === '\\') {
      result += char + pattern.charAt(at + 1)
      at += 1
    } else if (inClass) {
      inClass = char !== ']'
      result += char
    } else {
      inClass = char === '['
      result += outside[char] ?? char
    }
  }
  return result
}

const outside: Readonly<Record<string, string>> = { '^': '\\A', $: '\\Z', '.': '[^\\n\\r\\u2028\\u2029]' }
