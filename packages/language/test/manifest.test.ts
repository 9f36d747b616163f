import { describe, expect, it } from 'vitest'
import { compile, type Compiled } from '@locus/language'
import { codesOf } from './compile-text.ts'

const read = (text: string | undefined, folderName = 'my-folder'): Compiled => compile([], { folderName, ...(text !== undefined && { manifest: { path: 'Locus.toml', text } }) })

describe('Locus.toml', () => {
  it.each([
    [undefined, 'clinic', 'clinic', 'clinic'], ['[app]\nname = "Corner Shop"', 'x', 'Corner Shop', 'corner-shop'], ['[app]\nname = "Läden & Söhne"', 'x', 'Läden & Söhne', 'laden-sohne'], ['', '2nd Shop', '2nd Shop', 'app-2nd-shop'], [undefined, '店', '店', 'app'], [undefined, '', 'App', 'app'],
  ])('names the application: %s in %s', (text, folder, name, slug) => {
    expect(read(text, folder).model?.app).toEqual({ id: 'app', name, slug })
  })

  it('reports everything at once, each at its place', () => {
    const text = 'title = 1\n[app]\nname = 5\nversion = "1"\n[languag]\n[language]\nstrict = "no"\n"optional-nullable" = true\n[deploy.prod]\nplatform = "x"\n[performance]\n'
    const found = read(text)
    expect(found.model).toBeNull()
    expect(found.diagnostics.map(({ code, span, advice }) => `${code.slice(9)} ${text.slice(span?.start, span?.end)} ${advice ?? ''}`.trim())).toEqual([
      'manifest-unknown title There are [app], [language] and [auth]. What is generated, and where, stands in locus.config.ts.', 'manifest-type name', 'manifest-unknown version [app] knows `name`.', 'manifest-unknown languag Did you mean [language]?', 'manifest-type strict', 'manifest-unknown optional-nullable Did you mean `optional_nullable`?', 'manifest-inert deploy.prod', 'manifest-inert performance',
    ])
  })

  it.each([['[app]\nname = "x', 2], ['[app]\n\nname == 1', 3], ['a = 1\na = 2', 2], ['\u0000', 1]])('a syntax error has its line: %j', (text, line) => {
    const [diagnostic] = read(text).diagnostics
    expect(diagnostic?.code).toBe('language/manifest-syntax')
    expect(text.slice(0, diagnostic?.span?.start).split('\n')).toHaveLength(line)
  })

  it('reads values without quotes, as older ones have them', () => {
    const text = '\ufeff[app]\r\nname = My old shop # ours\r\n[deploy.prod]\r\ndatabase_url = env(DATABASE_URL)\r\n[auth]\r\njwtSecret = env(JWT)\r\nrequireAuth = true\r\n'
    const found = read(text)
    expect([found.model?.app.name, found.auth]).toEqual(['My old shop', true])
    expect(found.diagnostics.filter(({ severity }) => severity !== 'info').map(({ code, span }) => `${code.slice(9)} ${text.slice(span?.start, span?.end)}`)).toEqual(['manifest-unquoted My old shop', 'manifest-unquoted env(DATABASE_URL)', 'manifest-unquoted env(JWT)'])
    expect(codesOf(read('[app]\nname = env(APP)'), 'error')).toEqual(['manifest-type'])
    expect(codesOf(read('[language]\nstrict = yes'), 'error')).toEqual(['manifest-type'])
    expect(codesOf(read('[app]\nname = My shop\nname = "x'), 'error')).toEqual(['manifest-syntax'])
  })

  it('[auth] is told, whatever it holds', () => {
    expect([read('[auth]\njwtSecret = "x"').auth, read('[app]\nname = "x"').auth, read(undefined).auth]).toEqual([true, false, false])
    expect(codesOf(read('auth = 1'))).toEqual(['manifest-type'])
  })

  it('the parser nests no deeper than it can', () => {
    expect(codesOf(read(`a = ${'['.repeat(100_000)}`))).toEqual(['manifest-syntax'])
  })
})
