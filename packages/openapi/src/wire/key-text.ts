import type { KeyPart } from '@locus/model'
import { keyPartText } from '@locus/model'
import { DATE } from './moments.ts'
import { INT32, INT64, integerRange, oneOf } from './integer-range.ts'
import { UUID } from './texts.ts'

const more = '~[89AB][0-9A-F]'

/** One character of a text in a key: itself, or the bytes of its UTF-8, each as `~` and two hexadecimal digits. */
const character = oneOf([
  '[A-Za-z0-9._-]',
  '~(?:0[1-9A-F]|1[0-9A-F]|2[0-9A-CF]|3[A-F]|40|5[B-E]|60|7[B-F])',
  `~(?:C[2-9A-F]|D[0-9A-F])${more}`,
  `~E0~[AB][0-9A-F]${more}`,
  `~E[1-9A-CEF]${more}${more}`,
  `~ED~[89][0-9A-F]${more}`,
  `~F0~[9AB][0-9A-F]${more}${more}`,
  `~F[1-3]${more}${more}${more}`,
  `~F4~8[0-9A-F]${more}${more}`,
])

/** The text of a composite key, in its one spelling: the parts, joined by `~~`. Without anchors. */
export const keyTextPattern = (parts: readonly KeyPart[]): string => parts.map(partPattern).join('~~')

function partPattern(part: KeyPart): string {
  switch (part.type) {
    case 'String': return `${character}${part.maxLength === undefined ? '*' : `{0,${part.maxLength}}`}`
    case 'Integer': return oneOf(integerRange(INT32.min, INT32.max))
    case 'BigInt': return oneOf(integerRange(INT64.min, INT64.max))
    case 'UUID': return UUID
    case 'Date': return DATE
    case 'Enum': return oneOf((part.values ?? []).map(value => escape(keyPartText(value))))
  }
}

/** Of what an encoded text holds, only the dot has a meaning in a pattern. */
const escape = (text: string): string => text.replaceAll('.', '\\.')
