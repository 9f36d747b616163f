import { describe, expect, it } from 'vitest'
import { placeOf } from '../src/report/place-of.ts'
import { printDiagnostics } from '../src/report/print-diagnostics.ts'
import { run } from '../src/run.ts'
import { locus, projectWith } from './terminal.ts'

const fields = (count: number, field: (at: number) => string): string => `database {\n  entity A {\n${Array.from({ length: count }, (_, at) => `    ${field(at)}\n`).join('')}  }\n}\n`

describe('what is printed', () => {
  it('many warnings of one code are one excerpt and their places', async () => {
    const folder = projectWith({ 'a.locus': fields(60, (at) => `f${at}: String (unique)`) })
    const { stderr, code } = await locus(folder, 'check')
    expect(code).toBe(0)
    expect(stderr.split('\n').length).toBeLessThan(15)
    expect(stderr).toContain('and 59 more\n    a.locus:4:16, 5:16, 6:16, 7:16, 8:16, 9:16, 10:16, 11:16 and 51 more\n')
    expect(stderr).toMatch(/\n60 warnings\n$/)
    const { stdout } = await locus(folder, 'check', '--json')
    expect((JSON.parse(stdout) as { diagnostics: object[] }).diagnostics).toHaveLength(60)
  })

  it('others of one code say what is different about them', async () => {
    const pages = Array.from({ length: 20 }, (_, at) => `page P${at} { ui { <p>it's</p> } }`).join('\n')
    const { stderr } = await locus(projectWith({ 'a.locus': `${pages}\ndatabase { }` }), 'check')
    expect(stderr).toContain('    a.locus:2:1  `page P1` is not read yet\n')
    expect(stderr).toContain('9 lines more')
    expect(stderr).toContain('20 notes')
  })

  it('errors are all shown, at the end', async () => {
    const { stderr } = await locus(projectWith({ 'a.locus': fields(8, (at) => `f${at}: Strng`), 'b.locus': 'page P { }\ndatabase { entity B { x: String (unique) } }' }), 'check')
    expect(stderr.match(/--> a\.locus/g)).toHaveLength(8)
    expect(stderr.lastIndexOf('warning[')).toBeLessThan(stderr.indexOf('error['))
    expect(stderr).toMatch(/\n8 errors, 1 warning, 1 note\n$/)
  })

  it('check says what generate will refuse', async () => {
    const folder = projectWith({ 'a.locus': 'database { entity A { x: String @default(cuid()) } }' })
    expect((await locus(folder, 'check')).stderr).toContain('locus generate refuses this')
    expect((await locus(folder, 'generate', '--target', 'vue')).stderr).not.toContain('refuses this')
  })

  it('a place in a long line is in the middle of what is shown of it; control characters are not printed', () => {
    let shown = ''
    const text = `${'a'.repeat(300)}\u001b[31mX${'b'.repeat(300)}`
    const start = text.indexOf('X')
    printDiagnostics([{ code: 'x/y', severity: 'error', message: 'm', span: { file: 'f', start, end: start + 1 } }], [{ path: 'f', text }], { write: (part: string | Uint8Array) => ((shown += String(part)), true) })
    const [line = '', caret = ''] = shown.split('\n').slice(3)
    expect(line.charAt(caret.indexOf('^'))).toBe('X')
    expect(line.length - caret.indexOf('^')).toBeGreaterThan(60)
    expect(shown).not.toContain('\u001b')
  })

  it('a bug of ours is an answer too, for programs: cli/bug', async () => {
    let printed = ''
    const stdout = { write: (part: string | Uint8Array) => ((printed += String(part)), true) }
    let crash = ''
    const stderr = { write: (part: string | Uint8Array) => ((crash += String(part)), true) }
    // A folder that is no text is nothing that a user can do.
    expect(await run(['check', '--json'], { cwd: undefined as unknown as string, interactive: false, stdout, stderr })).toBe(70)
    expect(crash).toContain('This is a bug in Locus')
    expect(JSON.parse(printed)).toMatchObject({ ok: false, diagnostics: [{ code: 'cli/bug' }] })
  })

  it('places count from 1, at the very end too', () => {
    expect(placeOf('ab\r\nc', 4)).toEqual({ line: 2, column: 1, content: 'c' })
    expect(placeOf('ab\n', 99)).toEqual({ line: 2, column: 1, content: '' })
  })
})
