import { describe, expect, it } from 'vitest'
import { codesOf, compileText } from './compile-text.ts'

/** Behind each block stands an entity: it is found only if the block ends where it should. */
const bodies: Readonly<Record<string, string>> = {
  'text with a brace': 'page P { ui { <p title="}">{"}"}</p> } }',
  'single-quoted text in an action': "page P { action a { x = '}' + \"{\" } }",
  'an apostrophe in prose': "page P { ui { <p>Don't {name} can't</p> } }",
  'a lone quote in prose': 'page P { ui { <p>5" pipe {a}</p> <p>it\'s</p> } }',
  'a template': 'page P { action a { x = `}${ f(`}`) }{` } }',
  'a regular expression': 'page P { action a { if (/[}/]\\/}/.test(x)) return /}/g } }',
  'a division': 'page P { action a { x = a / 2; y = { b: c / d } } }',
  'division behind a call and an increment': 'page P { action a { x = f(1) / 2 / g; y = i++ / 2; z = "}" } }',
  'a regular expression behind if ()': 'page P { action a { if (x) /}/.exec(y) } }',
  'comments': 'page P { action a { // }\n /* } */ x() } ui { // }\n <p>{/* } */ a}</p> <!-- } --> } }',
  'an address in prose': 'page P { ui { <a href="http://x.y/{id}">http://x.y</a> } }',
  'a closing directive': 'page P { ui { {#if x}<p/>{/if}{#each a in b}<b>{a / 2}</b>{/each} } }',
  'a tag with > in an expression': 'page P { ui { <b on:click={() => { go("}") }}>x</b> } }',
  'styles': 'component C { style_override { .a::before { content: "}"; width: 50%; background: url(http://x/y.png) } @media (min-width: 1px) { #b { color: #fff } } /* } */ } }',
  'a store': 'store S { state { a: String = "}" b: list of String = [] } action x { y = "}" } }',
  'a workflow': 'workflow W { trigger { on: webhook(secret: s) } steps { http_request { url: http://a.b/c } branch { condition: x == "}" steps { run a(b: c) } } send_email { subject: It\'s done } } }',
  'apostrophes beside a quoted brace': "workflow W { steps { send_email { subject: It's } run a(Bob's) branch { x == '}' } } }",
  'an upload': 'upload U { field f mime: [image/*, image/png] store strategy: local path: "/}" }',
  'a guard': 'page P(guard: admin) { ui { <p/> } }',
  'words that are no blocks': 'page P { title: "x" async action load() { } on mount { } }',
  'CRLF': 'page P {\r\n ui {\r\n // }\r\n <p/>\r\n }\r\n}',
  'a database inside': 'page P { ui { <p>database { entity X { } }</p> } }',
}

describe('blocks that are not read yet', () => {
  it.each(Object.entries(bodies))('%s', (_, block) => {
    const found = compileText(`${block}\ndatabase { entity After { x: String } }`)
    expect(codesOf(found)).toEqual(['block-skipped'])
    expect(found.model?.entities.map(({ name }) => name)).toEqual(['After'])
  })

  it.each(Object.entries(bodies).filter(([, block]) => !block.includes('//')))('%s, on one line with others', (_, block) => {
    expect(codesOf(compileText(`database { entity Before { } } ${block} component Last { ui { <p/> } } database { }`))).toEqual(['block-skipped', 'block-skipped'])
  })

  it('each has one notice, and names are unique within a kind', () => {
    const found = compileText({ 'a.locus': 'page P { } component P { }', 'b.locus': 'page P { } upload P { }' })
    expect(codesOf(found, 'info')).toEqual(Array<string>(4).fill('block-skipped'))
    expect(codesOf(found, 'error')).toEqual(['duplicate-name'])
  })

  it('notices and warnings are no mistakes, however many', () => {
    const pages = Array.from({ length: 300 }, (_, at) => `page P${at} { ui { <p/> } }`).join('\n')
    const fields = Array.from({ length: 300 }, (_, at) => `f${at}: String (unique)`).join('\n')
    const found = compileText(`${pages}\ndatabase { entity A { ${fields} } }`)
    expect([codesOf(found, 'error'), found.diagnostics.length, found.model?.entities[0]?.members.length]).toEqual([[], 600, 300])
  })

  it('an unknown one is one mistake, whatever it holds', () => {
    expect(codesOf(compileText("pages Home { ui { <p>Süß & $5 `}` don't</p> } }\ndatabase { entity A { x: Strng } }"))).toEqual(['unknown-block', 'unknown-type'])
  })

  it('one that does not end says where it began', () => {
    const text = 'database { entity A { } }\npage P {\n ui { <p>\n'
    const [diagnostic] = compileText(text).diagnostics
    expect(text.slice(diagnostic?.span?.start, diagnostic?.span?.end)).toBe('page P')
  })
})
