import { describe, expect, it } from 'vitest'
import { keyOfPath, problemOfPath } from '../src/paths/check-path.ts'
import { pathConflicts } from '../src/paths/path-conflicts.ts'

describe('a planned path', () => {
  it.each(['a.ts', 'src/features/orders/OrderList.vue', '.gitignore', '.github/workflows/ci.yml', 'src/[id]/+page.ts', 'console.ts', 'nulls/com/auxiliary.ts', 'a b/c d.ts', 'ä/ö.ts', 'com10.ts', '.gitattributes'])('%s is safe', (path) => {
    expect(problemOfPath(path)).toBeUndefined()
  })

  it.each([
    '', '/etc/passwd', 'C:/x', 'c:x', '..', '../x', 'a/../../x', 'a/./b', './a', 'a//b', 'a/', 'a\\b', '..\\x', 'a\u0000b', 'a\nb', 'a\tb', 'a<b', 'a>b', 'a|b', 'a?b', 'a*b', 'a"b', 'a:b',
    'a.', 'a /b', 'x/a./b', 'con', 'CON.txt', 'src/nul.ts', 'aux', 'prn.a.b', 'com1', 'COM9.ts', 'lpt1.md', 'com¹', 'conin$', 'con .ts', '.git/hooks/post-checkout', '.GIT/config', 'a/.git/x', 'git~1/x', '.g\u200cit/config',
    '.locus/manifest', 'a/.locus/x', '\ud800.ts', `${'a'.repeat(256)}.ts`, `${'ab/'.repeat(400)}c`,
  ])('%j is refused', (path) => {
    expect(problemOfPath(path)).toMatch(/^(is|has|leads)/)
  })
})

describe('planned paths', () => {
  const codes = (...paths: readonly string[]): readonly string[] => pathConflicts(paths.map((path, index) => ({ path, id: `x/r:${index}` }))).map(({ code }) => code)

  it('that differ are fine', () => {
    expect(codes('a/b.ts', 'a/c.ts', 'ab/b.ts', 'a.ts')).toEqual([])
  })

  it.each([
    ['a/b.ts', 'a/b.ts'],
    ['a/User.ts', 'a/user.ts'],
    ['A/x.ts', 'a/x.ts'],
    ['caf\u00e9.ts', 'cafe\u0301.ts'],
    ['straße.ts', 'STRASSE.ts'],
    ['a', 'a/b.ts'],
    ['A', 'a/b/c.ts'],
  ])('%s and %s meet', (first, second) => {
    expect(codes(first, second)).toEqual(['engine/path-conflict'])
    expect(codes(second, first)).toEqual(['engine/path-conflict'])
  })

  it('that meet are told with both ids', () => {
    const [found] = pathConflicts([{ path: 'a/User.ts', id: 'vue/entity:entity/User' }, { path: 'a/user.ts', id: 'vue/entity:entity/user' }])
    expect(found?.message).toBe('"a/user.ts" is planned twice: by vue/entity:entity/User and by vue/entity:entity/user')
  })

  it('have keys that do not depend on the form of letters', () => {
    expect(keyOfPath('Å/İ')).toBe(keyOfPath('A\u030a/I\u0307'))
  })
})
