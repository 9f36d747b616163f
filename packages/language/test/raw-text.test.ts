import { describe, expect, it } from 'vitest'
import { bareEnd } from '../src/raw/bare-end.ts'
import { codesOf, compileText } from './compile-text.ts'

/** Always the same numbers from 0 to 1. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const scraps = ['a', 'b ', '{', '}', "'", '//', '/*', '*/', '<', '>', '`', '${', '\\"', '\\\\', '/', "it's", '#fff', '&', '$', '(', ')']
const words = ['x', 'on', 'load', 'ui', 'state', 'list', 'of', 'String', 'in', 'return', 'if', 'it', 'Don', 't', 'else', 'div', 'await', 'typeof']
const marks = ['(', ')', ':', ',', '=', '?', '<', '>', '/', '+', '-', '.', ';', '[', ']', "'", '!', '</', '/>', '=>', "'s", "n't "]

/** Text as the first compiler let it stand in a body: words, texts, comments and marks in balanced braces, whatever they mean. */
function createWriter(random: () => number): () => string {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? ''
  const some = (most: number, make: () => string): string => Array.from({ length: Math.floor(random() * most) }, make).join('')
  const text = (): string => `"${some(4, () => pick([...scraps, '\n']))}"`
  const raw = (depth: number): string => some(12, () => {
    const kind = random()
    const item = kind < 0.35 ? pick(words) : kind < 0.45 ? text() : kind < 0.5 ? `//${some(4, () => pick([...scraps, '"']))}\n` : kind < 0.7 && depth < 4 ? `{${raw(depth + 1)}}` : pick(marks)
    return item + (random() < 0.6 ? pick([' ', '\n', '\r\n']) : '')
  })
  const member = (): string => {
    const kind = random()
    return kind < 0.3 ? `ui {${raw(0)}}` : kind < 0.5 ? `action a {${raw(0)}}` : kind < 0.6 ? `style_override {${raw(0)}}` : kind < 0.7 ? raw(0) : `ui { <p title=${text()} on:click={${raw(1)}}>${raw(1)}</p> }`
  }
  return () => `${pick(['page', 'component', 'store', 'workflow', 'upload'])} P {${member()} ${member()}}`
}

describe('raw text', () => {
  it('ends where the first compiler ended it, whatever stands behind', () => {
    const random = createRandom(20261126)
    const write = createWriter(random)
    let tried = 0
    for (let round = 0; round < 4000; round += 1) {
      const block = write()
      if (bareEnd(block, block.indexOf('{') + 1) !== block.length) continue
      tried += 1
      const rest = random() < 0.5 ? ' database { entity After { x: String } }' : '\npage Q { ui { <p>"}" it\'s</p> } }\ndatabase { entity After { } }'
      const found = compileText(block + rest)
      expect([codesOf(found, 'error'), found.model?.entities.map(({ name }) => name)], block + rest).toEqual([[], ['After']])
    }
    expect(tried).toBeGreaterThan(3000)
  })
})
