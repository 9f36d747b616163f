import type { Limits } from '../model.ts'
import type { Draw } from './draw.ts'
import { naturalText } from './natural-text.ts'
import type { Place } from './natural-text.ts'
import { patternText } from './pattern-text.ts'
import { lowerWords } from './vocabulary.ts'

export const codePoints = (text: string): number => [...text].length

/** A text within its limits, natural if one can be; undefined where none was found. */
export function textValue(limits: Limits, place: Place, draw: Draw): string | undefined {
  const natural = fitted(naturalText(place, draw), limits, draw, place)
  if (limits.pattern === undefined) return natural
  const matcher = new RegExp(limits.pattern, 'u')
  if (matcher.test(natural)) return natural
  return matching(limits.pattern, limits, draw, text => matcher.test(text))
}

/** From the pattern itself: shorter and longer ones until one has the length. */
export function matching(pattern: string, limits: Limits, draw: Draw, accepts: (text: string) => boolean): string | undefined {
  const write = patternText(pattern)
  if (!write) return undefined
  const { minLength = 0, maxLength = 255 } = limits
  for (let round = 0; round < 200; round++) {
    let text = write(draw, round % 40 < 20 ? round % 20 : Math.max(minLength, 20))
    for (let count = 0; codePoints(text) < minLength && count < 3; count++) {
      const filler = draw.pick(lowerWords).repeat(Math.ceil(minLength / 3)).slice(0, minLength - codePoints(text))
      text = [`${text}${filler}`, `${filler}${text}`].find(accepts) ?? text
    }
    const length = codePoints(text)
    if (length >= minLength && length <= maxLength && accepts(text)) return text
  }
  return undefined
}

/** Cut at a blank if there is one, or lengthened by further words. */
function fitted(text: string, { minLength = 0, maxLength = 255 }: Limits, draw: Draw, place: Place): string {
  let points = [...text]
  while (points.length < minLength) points = [...`${points.join('')} ${draw.pick(lowerWords)}`]
  if (points.length <= maxLength) return points.join('')
  // A number that makes the text different from others must not be what is cut off.
  const number = place.attempt > 0 ? String(place.row + 1 + place.attempt * 25) : ''
  const kept = points.slice(0, Math.max(0, maxLength - number.length))
  const blank = kept.lastIndexOf(' ')
  const cut = (number === '' && blank >= Math.max(minLength, maxLength / 2) ? kept.slice(0, blank) : kept).join('')
  const whole = cut.trimEnd().padEnd(Math.max(minLength, 0) - number.length, 'x')
  return [...`${whole}${number}`].slice(0, maxLength).join('')
}
