import type { Draw } from './draw.ts'

/** A piece of a pattern of the portable subset. */
type Piece =
  | { readonly kind: 'any'; readonly of: readonly (readonly Piece[])[] } // alternatives, each a sequence
  | { readonly kind: 'one'; readonly from: readonly (readonly [number, number])[] } // a character: ranges of code points
  | { readonly kind: 'repeat'; readonly piece: Piece; readonly min: number; readonly max: number }
  | { readonly kind: 'nothing' }

const PRINTABLE: readonly (readonly [number, number])[] = [[0x20, 0x7e]]

/** Texts in which the pattern is found. `stretch` says how far repetitions go beyond their least: 0 and more. Undefined: the pattern is not understood. */
export function patternText(pattern: string): ((draw: Draw, stretch: number) => string) | undefined {
  try {
    const parser = new Parser(pattern)
    const pieces = parser.alternatives()
    return parser.done() ? (draw, stretch) => write({ kind: 'any', of: pieces }, draw, stretch) : undefined
  } catch (error) {
    if (error instanceof NotUnderstood) return undefined
    throw error
  }
}

class NotUnderstood extends Error {}

class Parser {
  readonly #characters: readonly string[]
  #at = 0
  constructor(pattern: string) { this.#characters = [...pattern] }

  done(): boolean { return this.#at === this.#characters.length }

  alternatives(): Piece[][] {
    const found = [this.#sequence()]
    while (this.#take('|')) found.push(this.#sequence())
    return found
  }

  #sequence(): Piece[] {
    const pieces: Piece[] = []
    while (!this.done() && this.#next !== '|' && this.#next !== ')') pieces.push(this.#repeated(this.#atom()))
    return pieces
  }

  #atom(): Piece {
    const character = this.#shift()
    if (character === '^' || character === '$') return { kind: 'nothing' }
    if (character === '.') return { kind: 'one', from: PRINTABLE }
    if (character === '[') return this.#set()
    if (character === '\\') return this.#escape()
    if (character !== '(') return one(character)
    if (this.#take('?')) {
      if (this.#take('<')) { if (this.#next === '=' || this.#next === '!') throw new NotUnderstood(); while (this.#shift() !== '>') { /* the group's name */ } }
      else if (!this.#take(':')) throw new NotUnderstood()
    }
    const of = this.alternatives()
    if (!this.#take(')')) throw new NotUnderstood()
    return { kind: 'any', of }
  }

  #repeated(piece: Piece): Piece {
    const [min, max] = this.#quantifier()
    this.#take('?')
    return min === 1 && max === 1 ? piece : { kind: 'repeat', piece, min, max }
  }

  #quantifier(): readonly [number, number] {
    if (this.#take('*')) return [0, Infinity]
    if (this.#take('+')) return [1, Infinity]
    if (this.#take('?')) return [0, 1]
    const [, whole = '', min = '', comma, max = ''] = /^(\{([0-9]+)(,?)([0-9]*)\})/.exec(this.#characters.slice(this.#at).join('')) ?? []
    if (whole === '') return [1, 1]
    this.#at += whole.length
    return [Number(min), comma ? (max === '' ? Infinity : Number(max)) : Number(min)]
  }

  #set(): Piece {
    const negated = this.#take('^')
    const ranges: [number, number][] = []
    while (this.#next !== ']') {
      const low = this.#member()
      if (typeof low === 'object') { ranges.push(...low); continue }
      if (this.#next === '-' && this.#characters[this.#at + 1] !== ']') {
        this.#shift()
        const high = this.#member()
        if (typeof high === 'object') throw new NotUnderstood()
        ranges.push([low, high])
      } else ranges.push([low, low])
    }
    this.#shift()
    return { kind: 'one', from: negated ? without(ranges) : ranges }
  }

  #member(): number | [number, number][] {
    const character = this.#shift()
    if (character !== '\\') return character.codePointAt(0) ?? 0
    const piece = this.#escape()
    if (piece.kind !== 'one') throw new NotUnderstood()
    const [first] = piece.from
    return piece.from.length === 1 && first && first[0] === first[1] ? first[0] : piece.from.map(([low, high]) => [low, high])
  }

  #escape(): Piece {
    const character = this.#shift()
    switch (character) {
      case 'd': return { kind: 'one', from: [[48, 57]] }
      case 'w': return { kind: 'one', from: [[48, 57], [65, 90], [95, 95], [97, 122]] }
      case 's': return { kind: 'one', from: [[32, 32]] }
      case 'b': return { kind: 'nothing' }
      case 'n': return one('\n')
      case 'r': return one('\r')
      case 't': return one('\t')
      case 'f': return one('\f')
      case 'v': return one('\v')
      case 'x': return this.#code(2)
      case 'u': return this.#code(4)
      default:
        if (/[A-Za-z0-9]/.test(character)) throw new NotUnderstood()
        return one(character)
    }
  }

  #code(digits: number): Piece {
    const braced = this.#take('{')
    let text = ''
    while (braced ? this.#next !== '}' : text.length < digits) text += this.#shift()
    if (braced) this.#shift()
    const point = Number.parseInt(text, 16)
    if (!(point <= 0x10ffff)) throw new NotUnderstood()
    return { kind: 'one', from: [[point, point]] }
  }

  get #next(): string | undefined { return this.#characters[this.#at] }

  #take(character: string): boolean {
    if (this.#next !== character) return false
    this.#at++
    return true
  }

  #shift(): string {
    const character = this.#next
    if (character === undefined) throw new NotUnderstood()
    this.#at++
    return character
  }
}

const one = (character: string): Piece => ({ kind: 'one', from: [[character.codePointAt(0) ?? 0, character.codePointAt(0) ?? 0]] })

/** What is left of printable ASCII; of all others where that is nothing. */
function without(ranges: readonly (readonly [number, number])[]): [number, number][] {
  const left: [number, number][] = []
  for (const [low, high] of [[0x30, 0x39], [0x41, 0x5a], [0x61, 0x7a], [0x20, 0x2f], [0x3a, 0x40], [0xc0, 0xff]] as const) {
    for (let point = low; point <= high; point++) if (!ranges.some(([from, to]) => from <= point && point <= to)) left.push([point, point])
  }
  if (left.length === 0) throw new NotUnderstood()
  return left
}

function write(piece: Piece, draw: Draw, stretch: number): string {
  switch (piece.kind) {
    case 'nothing': return ''
    case 'any': return draw.pick(piece.of).map(part => write(part, draw, stretch)).join('')
    case 'one': return drawnFrom(piece.from, draw)
    case 'repeat': {
      const count = draw.integer(piece.min, Math.min(piece.max, piece.min + stretch))
      return Array.from({ length: count }, () => write(piece.piece, draw, stretch)).join('')
    }
  }
}

/** Every range as likely as it is wide; the printable part of a wide one. */
function drawnFrom(ranges: readonly (readonly [number, number])[], draw: Draw): string {
  const shown = ranges.map(([low, high]): [number, number] => high - low > 200 && low <= 0x7e && high >= 0x20 ? [Math.max(low, 0x21), Math.min(high, 0x7e)] : [low, high])
  let at = draw.integer(0, shown.reduce((sum, [low, high]) => sum + high - low, shown.length - 1))
  for (const [low, high] of shown) {
    if (at <= high - low) return String.fromCodePoint(low + at)
    at -= high - low + 1
  }
  return ''
}
