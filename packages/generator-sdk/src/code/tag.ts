import { Code, makeCode, type Piece } from './code.ts'
import type { Language } from './language.ts'

export type Hole = Code | readonly Code[]
export type Tag = (text: TemplateStringsArray, ...holes: readonly Hole[]) => Code

/** ts`List<${x}>`: the literal text is the author's, a hole takes Code of the same language only; a list is joined by ", ". */
export function tagOf(language: Language): Tag {
  return (text, ...holes) => {
    const pieces: Piece[] = []
    text.forEach((literal, index) => {
      pieces.push(literal)
      const hole = holes[index]
      if (hole !== undefined) pieces.push(...joinCodes(language, Code.is(hole) ? [hole] : hole, ', '))
    })
    return makeCode(language, pieces)
  }
}

/** The pieces of some Codes with a separator between them. Throws a TypeError for what is not Code of the language. */
export function joinCodes(language: Language, codes: readonly Code[], separator: string): Piece[] {
  if (!Array.isArray(codes)) throw new TypeError(`a hole of ${language} takes Code, not ${typeof codes}`)
  const pieces: Piece[] = []
  for (const [index, code] of codes.entries()) {
    if (!Code.is(code)) throw new TypeError(`a hole of ${language} takes Code, not ${typeof code}`)
    if (code.language !== language) throw new TypeError(`a hole of ${language} takes ${language}, not ${code.language}`)
    if (index > 0) pieces.push(separator)
    pieces.push(...code.pieces)
  }
  return pieces
}
