import { givenText } from './given-text.ts'

const windows = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i

/**
 * Segments of a path below the output's folder, joined by slashes. Throws a TypeError for what is no name of a file on every system:
 * `..`, separators, controls, the devices of Windows, a dot or blank at the end, more than 200 bytes.
 */
export function path(...segments: readonly string[]): string {
  for (const segment of segments) {
    const odd = !/^[\p{L}\p{N}_@.+()[\]$][\p{L}\p{M}\p{N}_@.+()[\]$ -]*$/u.test(givenText(segment)) || /[. ]$/.test(segment) || windows.test(segment) || byteLength(segment) > 200
    if (odd) throw new TypeError(`no name of a file: ${JSON.stringify(segment)}`)
  }
  return segments.join('/')
}

function byteLength(text: string): number {
  let bytes = 0
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
  }
  return bytes
}
