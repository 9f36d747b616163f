import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compileText } from './compile-text.ts'

const probes = (JSON.parse(readFileSync(new URL('probes.json', import.meta.url), 'utf8')) as { text: string | string[] }[]).map(({ text }) => [text].flat().join('\n'))
const scraps = ['{', '}', '(', ')', '[', ']', '@', '"', '\\', '`', '/*', '*/', '//', '\n', '?', '|', 'Null', 'entity', 'database', 'has_many', 'belongs_to', 'inverse:', 'on_delete:', '@id', '@default(', '@enum(', "'", '\u0000', 'é', '#fff', '-', '99999999999999999999', 'page P {', 'ui {', '@access(', 'type X = ', ':', ',', '/', '${', '@pattern("', '@order("', '@length(']

/** Always the same numbers from 0 to 1. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => (state = (state * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff
}

describe('whatever the text is', () => {
  it('mutated programs get a model or an error, never an exception', () => {
    const random = createRandom(20261126)
    const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? ''
    for (let round = 0; round < 1500; round += 1) {
      let text = `${pick(probes)}\n${pick(probes)}`
      for (let change = 0; change < 4; change += 1) {
        const at = Math.floor(random() * text.length)
        const kind = random()
        text = text.slice(0, at) + (kind < 0.4 ? pick(scraps) + text.slice(at) : kind < 0.7 ? text.slice(at + 1 + Math.floor(random() * 8)) : pick(probes) + text.slice(at))
      }
      const { model, diagnostics } = compileText(text, { purpose: random() < 0.5 ? 'check' : 'generate', ...(random() < 0.2 && { manifest: { path: 'Locus.toml', text } }) })
      expect(model === null, text).toBe(diagnostics.some(({ severity }) => severity === 'error'))
      for (const { span } of diagnostics) expect(span === undefined || (span.start <= span.end && span.end <= text.length), text).toBe(true)
    }
  })

  const manyOf = (text: string): string => text.repeat(Math.ceil(400_000 / text.length))
  it.each([
    '{', '(', '[', '}', 'database {', 'database { entity A {', 'page P {', 'page P { ui {', 'page P { action a { `${', 'page P { action a { =/[', "page P { action a { '\\", 'page P { ui { <!--', '@', '"', '\\"', '/*', "'", 'a', 'a:', 'x: String ', 'é', '@a(', '@default([',
    'database { entity A { x: String @d([', 'design_system { colors { a {', 'design_system { spacing { a: 1 ', '/ ', '#', '\u0000',
  ])('nothing but %j', (text) => {
    const start = performance.now()
    expect(compileText(manyOf(text)).model).toBeNull()
    // Linear reading takes well below a second; one that is not takes minutes.
    expect(performance.now() - start).toBeLessThan(10_000)
  })

  it.each([
    ['fields', `entity A { ${Array.from({ length: 50_000 }, (_, at) => `f${at}: String @unique`).join('\n')} }`, 50_000], ['relations', `entity Hub { } entity A { ${Array.from({ length: 10_000 }, (_, at) => `h${at}: belongs_to Hub`).join(' ')} }`, 10_000],
  ])('an entity of very many %s', (_, entity, count) => {
    const start = performance.now()
    expect(compileText(`database { ${entity} }`).model?.entities.at(-1)?.members).toHaveLength(count)
    expect(performance.now() - start).toBeLessThan(15_000)
  })

  it.each([
    ['hubs', Array.from({ length: 5000 }, (_, at) => `entity E${at} { hubs: has_many Hub }`).join(' ') + ' entity Hub { }'], ['chains of keys', Array.from({ length: 5000 }, (_, at) => `entity K${at} { a: Integer @id b: belongs_to K${at + 1} @id }`).join(' ') + ' entity K5000 { }'],
    ['unknown targets', `entity A { ${Array.from({ length: 10_000 }, (_, at) => `h${at}: belongs_to Hub${at}`).join(' ')} }`], ['lists that could be anything', `entity Hub { a: belongs_to A } entity A { ${Array.from({ length: 10_000 }, (_, at) => `h${at}: has_many Hub`).join(' ')} }`],
  ])('very many %s', (_, entities) => {
    const start = performance.now()
    compileText(`database { ${entities} }`)
    expect(performance.now() - start).toBeLessThan(15_000)
  })
})
