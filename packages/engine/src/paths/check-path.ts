const device = /^(?:con|prn|aux|nul|conin\$|conout\$|clock\$|(?:com|lpt)[0-9¹²³])(?:\.|$)/i
// eslint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u001f\u007f<>:"|?*]/
/** Characters that file systems of macOS leave out when they compare names. */
const ignorable = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g
const encoder = new TextEncoder()

/** Why a path (relative, forward slashes) cannot be written safely on every system; nothing if it can. */
export function problemOfPath(path: string): string | undefined {
  if (path === '') return 'is empty'
  if (path.startsWith('/') || /^[a-z]:/i.test(path)) return 'is absolute'
  if (path.includes('\\')) return 'has a backslash'
  if (!path.isWellFormed()) return 'is not well-formed Unicode'
  if (encoder.encode(path).length > 1024) return 'is longer than 1024 bytes'
  for (const segment of path.split('/')) {
    const problem = problemOfSegment(segment)
    if (problem !== undefined) return problem
  }
  return undefined
}

function problemOfSegment(segment: string): string | undefined {
  if (segment === '') return 'has an empty segment'
  if (segment === '.' || segment === '..') return `has a segment "${segment}"`
  if (forbidden.test(segment)) return 'has a control character or one of < > : " | ? *'
  if (/[. ]$/.test(segment)) return `has a segment that ends in a ${segment.endsWith('.') ? 'dot' : 'blank'}`
  if (device.test(segment.replace(/ +(?=\.|$)/, ''))) return `has the device name "${segment}"`
  if (/^\.(?:git|locus)$|^(?:git|locus)~\d+$/i.test(segment.replace(ignorable, ''))) return `leads into "${segment}"`
  if (encoder.encode(segment).length > 255) return 'has a segment longer than 255 bytes'
  return undefined
}

/** Two paths that some file system takes for one have the same key. */
export const keyOfPath = (path: string): string => path.replace(ignorable, '').normalize('NFC').toUpperCase().toLowerCase().normalize('NFC')
