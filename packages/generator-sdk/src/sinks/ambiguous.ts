/**
 * Characters that look like ASCII ones, as ruff knows them (RUF001). A literal writes them as escapes where ruff would complain, and a reader
 * be fooled: outside of words, and in words that mix them with ASCII or have nothing else. A word in Cyrillic or Greek stays as it is.
 */
export function escapeAmbiguous(literal: string): string {
  if (/^[ -~]*$/.test(literal)) return literal
  return literal.replaceAll(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu, (part) => {
    const characters = [...part]
    const isWord = /^[\p{L}\p{N}]/u.test(part)
    const isPlain = isWord && !/[!-~]/.test(part) && characters.some((character) => !isAmbiguous(character))
    return isPlain ? part : characters.map((character) => (isAmbiguous(character) ? escape(character) : character)).join('')
  })
}

function escape(character: string): string {
  const point = character.codePointAt(0) ?? 0
  return point > 0xffff ? `\\U${point.toString(16).padStart(8, '0')}` : `\\u${point.toString(16).padStart(4, '0')}`
}

function isAmbiguous(character: string): boolean {
  const point = character.codePointAt(0) ?? 0
  if (point < 0x80) return false
  let [low, high] = [0, runs.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const [first, last] = runs[middle] ?? [0, 0]
    if (point < first) high = middle - 1
    else if (point > last) low = middle + 1
    else return true
  }
  return false
}

// Each run: its distance from the end of the one before, and its length less one, in base 36.
const packed =
  '4g k 4 v 2i 26 5 9 p-1 g 5-1 3 3 2h 6-1 u g g 2 6-1 5 s 4 5 11 2-3 4-2 2 2 2-1 5 7 4-1 o 4 3g 6 4-1 5 d-1 3-2 2-1 2-1 2 2 3-1 2 a 2 6 4 2 2 2 2 d a c ' +
  '9-2 6-1 b-1 2 8 2 3 2 3 2-2 2-3 2 7 4-1 2 2 9 2-1 2 2 g-1 2 9 j-1 1l-1 c 2 3 f h x b f-2 1c 2 6 5 3 4 2 3 a 8 4-1 4 3-1 4 1j 3 i 3-1 6 2 i q q w p-1 ' +
  '4 2 4 2 29 3 j-1 r-1 4 2 a-3 58 a 16-1 5 7d 2r n 2x 4 3 3d-1 3 p 2r t t 1y 2 3i s 2s s 2s s u 1y 7 l 5q 3k 99 z 4n o 75 5s 5s-2 3 4-3 2 5 4 4 2 3 2-1 ' +
  'b-1 3 2-1 4-1 4-1 3 4-1 7 5-1 c 1b 4 5 i 2 x 2 3 r t l 3m 1n-1 a 14 5 h p c 6 7 3a-1 i 1e 5 a b 9-1 m-1 20 5q 6 zf b 2 b 4-2 4 2l 9 7l 2q 5a-3 1b e-1 ' +
  '2-a 6-3 5-3 9 b 3 3 4-1 7 2-1 a 5 7 5 4j 8-4 2-3 2 4-4 7 4 2 2-5 2-1 5 4 8-4 n 4 5 3-4 4 5 3-2 44 3-2 c 5 2 c 6 2w t 2 1o 38-1 6 3n ac 2 dx-1 5-1 3-3 ' +
  'w-1 1h 2 c 9e-1 5l 3-1 1i gm 9 4 2 4 2 4-1 3-4 2 4 e c 4 2 4 2 2u-1 m 2 3-1 8 6b 5e-1 78 d-1 u 31 1a 79-1 5lu 9 h3l-4 2-1 2-1 2-1 2-4 3-1 3-2 2 2 2-2 ' +
  '4-1 4 2 7j 1i 3 48 c 4 1u 15 g 4 a h 3 c-1 6 c 7-2 ou 3 8 a-1 6 4 8 r c 2 g m-1 5 fsn-7 b5-1 6p t-2 9 g 11-1 2j-3 l-2l 3u ii 4-1 3 6 2 3-2 4 5-2 3 6 ' +
  '5-2 2 r 12 c-1 7 8 4 2 3 5-1 2 6a h 6 5 c h b 30 e c 4 o c t 3 2 4-1 8-2 10p 22o fq 4 4-1 b5 2-2 2 3 3 2-1 3 3 3 3-1 4-4 2 2 2 2 9-3 4 4 5-1 3 3 3 3 ' +
  'h06 2 c i d 5-1 4-1 2-1 e-1 jb6 2h 49 7 2 3-1 3 k c-1 3-1 cl-2c 2-3 2-1e 2-d 2-1 3 3-1 3-3 2-b 2 2-4 2 2-1c 2-e 2-3 3-7 2-6 2-b 2-e 2-3 2-4 2 4-6 2-b ' +
  '2-1e 2-1e 2-1e 2-1e 2-1e 2-1e 2-d 4-1 3-2 2-1 2-1 2 2 3-1 2 4 2 6 4 2 2 2 2 a 2-1 3-2 2-1 2-1 2 2 3-1 2 4 2 6 4 2 2 2 2 a 2-1 3-2 2-1 2-1 2 2 3-1 2 4 ' +
  '2 6 4 2 2 2 2 a 2-1 3-2 2-1 2-1 2 2 3-1 2 4 2 6 4 2 2 2 2 a 2-1 3-2 2-1 2-1 2 2 3-1 2 4 2 6 4 2 2 2 2 a 2 4-1d 3bc 4 111 10 1s s 4 1qg s w8-9'

/** First and last of runs of code points, in order. */
const runs = readRuns()

function readRuns(): readonly (readonly [number, number])[] {
  let last = 0
  return packed.split(' ').map((run) => {
    const [gap = '0', length = '0'] = run.split('-')
    const first = last + Number.parseInt(gap, 36)
    last = first + Number.parseInt(length, 36)
    return [first, last] as const
  })
}
