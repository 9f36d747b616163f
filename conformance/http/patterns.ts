import type { Dice } from './dice.ts'

/** The portable subset of regular expressions: no lookaround, no references, no classes by name. */
type Node =
  | { readonly kind: 'text'; readonly ranges: readonly Range[] }
  | { readonly kind: 'all'; readonly parts: readonly Node[] }
  | { readonly kind: 'any'; readonly parts: readonly Node[] }
  | { readonly kind: 'repeat'; readonly part: Node; readonly min: number; readonly max: number }
type Range = readonly [number, number]

const PRINTABLE: Range = [0x20, 0x7e]
/** What a repetition without an upper end is taken to allow. */
const OPEN = 1000

/** Whether a text obeys a pattern of the model: searched, `^` and `$` are begin and end of the whole text. */
export const obeys = (pattern: string, text: string): boolean => expression(pattern).test(text)

function expression(pattern: string): RegExp {
  try {
    return new RegExp(pattern, 'u')
  } catch {
    // An escape that is needless, `\-`, is an error with `u` alone.
    return new RegExp(pattern)
  }
}

/**
 * A text that obeys `pattern` with a length in code points from `min` to `max`; undefined where none was found.
 * The more tries, the longer its repetitions.
 */
export function matching(pattern: string, dice: Dice, min: number, max: number): string | undefined {
  const tree = parse(pattern)
  for (let attempt = 0; attempt < 400; attempt++) {
    const text = say(tree, dice, attempt < 40 ? 12 : attempt < 120 ? 3 : Math.min(max, attempt))
    const length = [...text].length
    const padded = length < min ? text + 'a'.repeat(min - length) : text
    for (const candidate of [text, padded, 'a'.repeat(Math.max(0, min - length)) + text]) {
      const points = [...candidate].length
      if (points >= min && points <= max && obeys(pattern, candidate)) return candidate
    }
  }
  return undefined
}

function say(node: Node, dice: Dice, greed: number): string {
  switch (node.kind) {
    case 'text': {
      const range = dice.pick(node.ranges)
      return String.fromCodePoint(dice.between(range[0], range[1]))
    }
    case 'all': return node.parts.map((part) => say(part, dice, greed)).join('')
    case 'any': return say(dice.pick(node.parts), dice, greed)
    case 'repeat': {
      // Long enough that no two texts are equal, where it may be.
      const most = Math.min(node.max, node.min + greed)
      const count = dice.between(node.max - node.min > greed ? Math.floor((node.min + most) / 2) : node.min, most)
      return Array.from({ length: count }, () => say(node.part, dice, greed)).join('')
    }
  }
}

function parse(pattern: string): Node {
  const points = [...pattern]
  let at = 0
  const peek = (): string | undefined => points[at]
  const take = (): string => points[at++] ?? ''

  const choice = (): Node => {
    const parts = [sequence()]
    while (peek() === '|') {
      take()
      parts.push(sequence())
    }
    return parts.length === 1 ? (parts[0] as Node) : { kind: 'any', parts }
  }

  const sequence = (): Node => {
    const parts: Node[] = []
    while (at < points.length && peek() !== '|' && peek() !== ')') parts.push(repeated(atom()))
    return { kind: 'all', parts }
  }

  const repeated = (part: Node): Node => {
    const sign = peek()
    let bounds: Range | undefined
    if (sign === '*') bounds = [0, OPEN]
    else if (sign === '+') bounds = [1, OPEN]
    else if (sign === '?') bounds = [0, 1]
    else if (sign === '{') {
      const counted = /^\{(\d+)(,?)(\d*)\}/.exec(points.slice(at, at + 24).join(''))
      if (!counted) return part
      at += counted[0].length - 1
      const min = Number(counted[1])
      bounds = [min, counted[2] === '' ? min : counted[3] === '' ? min + OPEN : Number(counted[3])]
    }
    if (!bounds) return part
    take()
    if (peek() === '?') take()
    return { kind: 'repeat', part, min: bounds[0], max: bounds[1] }
  }

  const atom = (): Node => {
    const sign = take()
    if (sign === '(') {
      if (peek() === '?') at += points[at + 1] === ':' ? 2 : points.slice(at).indexOf('>') + 1
      const inner = choice()
      take()
      return inner
    }
    if (sign === '[') return { kind: 'text', ranges: classOf() }
    if (sign === '.') return { kind: 'text', ranges: [PRINTABLE] }
    if (sign === '^' || sign === '$') return { kind: 'all', parts: [] }
    return one(sign === '\\' ? escaped() : sign)
  }

  const one = (text: string): Node => ({ kind: 'text', ranges: [[text.codePointAt(0) ?? 0, text.codePointAt(0) ?? 0]] })

  const escaped = (): string => {
    const sign = take()
    const plain: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v', 0: '\0' }
    const digits = sign === 'x' ? 2 : sign === 'u' ? 4 : 0
    if (digits === 0) return plain[sign] ?? sign
    const code = points.slice(at, at + digits).join('')
    at += digits
    return String.fromCharCode(Number.parseInt(code, 16))
  }

  const classOf = (): readonly Range[] => {
    const negated = peek() === '^'
    if (negated) take()
    const ranges: Range[] = []
    while (at < points.length && peek() !== ']') {
      const low = member()
      if (peek() === '-' && points[at + 1] !== ']' && at + 1 < points.length) {
        take()
        ranges.push([low, member()])
      } else ranges.push([low, low])
    }
    take()
    return negated ? complement(ranges) : ranges
  }

  const member = (): number => {
    const sign = take()
    return (sign === '\\' ? escaped() : sign).codePointAt(0) ?? 0
  }
  return choice()
}

/** The printable ASCII characters that are in none of the ranges. */
function complement(ranges: readonly Range[]): readonly Range[] {
  const free: Range[] = []
  for (let code = PRINTABLE[0]; code <= PRINTABLE[1]; code++) if (!ranges.some(([low, high]) => code >= low && code <= high)) free.push([code, code])
  return free.length > 0 ? free : [[0x4e00, 0x4e10]]
}
