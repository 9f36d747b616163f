import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileSources, generateInMemory, loadGenerator, type Source } from '@locus/testing'
import type { Model } from '@locus/model'
import { importedByModels } from '../src/names.ts'
import { beforeAll, describe, expect, it } from 'vitest'

const source = (text: string): readonly Source[] => [{ path: 'a.locus', text: `database {\n${text}\n}` }]
const modelOf = (text: string): Model => {
  const { program } = compileSources({ sources: source(text) })
  if (!program) throw new Error('the sources have errors')
  return program.model
}

let generator: Awaited<ReturnType<typeof loadGenerator>>
beforeAll(async () => {
  generator = await loadGenerator(fileURLToPath(new URL('..', import.meta.url)))
}, 60_000)

const generate = async (text: string, history: readonly Model[] = []) => {
  const { files, diagnostics } = await generateInMemory({ sources: source(text) }, { generator, history })
  return { files, found: diagnostics.filter(({ code }) => code.startsWith('fastapi/')) }
}
const migration = 'migrations/versions/0001_initial.py'

describe('the first migration', () => {
  it('is that of the first model, and a change of a table is pending: migration-pending', async () => {
    const first = 'entity Thing { name: String }'
    const before = await generate(first)
    const after = await generate('entity Thing { name: String size: Integer? }', [modelOf(first)])
    expect(before.found).toEqual([])
    expect(after.found.map(({ code }) => code)).toEqual(['fastapi/migration-pending'])
    expect(after.found[0]?.message).toContain('things')
    expect(after.found[0]?.advice).toContain('locus model --json > .locus/history/0002.json')
    const later = 'entity Thing { name: String size: Integer? }'
    expect((await generate(later, [modelOf(first), modelOf(later)])).found).toEqual([])
    expect(after.files[migration]).toBe(before.files[migration])
    expect(after.files['app/things/models.py']).toContain('size: Mapped[int | None]')
  })

  it('is not pending where no table changed', async () => {
    const first = 'entity Thing { name: String @length(1, 20) }'
    expect((await generate('entity Thing { name: String @length(2, 20) @label("Name") }', [modelOf(first)])).found).toEqual([])
  })

  it('makes keys that go in a circle at the end', async () => {
    const { files } = await generate('entity Team { name: String captain: belongs_to Player? }\nentity Player { name: String team: belongs_to Team }')
    expect(files[migration]).toContain('use_alter=True')
    expect(files[migration]).toContain('op.create_foreign_key("fk_teams__captain_id", "teams", "players", ["captain_id"], ["id"], ondelete="SET NULL")')
  })
})

it.each([
  'String', 'Text', 'Integer', 'BigInt', 'Float', 'Decimal', 'Boolean', 'DateTime', 'Date', 'Time', 'UUID', 'Email', 'URL', 'Json', 'String @enum(a, null)',
])('a default of null is None: %s', async (type) => {
  const [scalar = type, limits = ''] = type.split(/ (?=@)/)
  const { files } = await generate(`entity Thing { some: ${scalar} | Null @default(null) ${limits} }`)
  expect(files['app/things/schemas.py']).toMatch(/^ {4}some: .*None = None$/m)
})

it('a class that is called like one of SQLAlchemy is named to it', async () => {
  const { files } = await generate('entity Entity { name: String @length(9) invoices: has_many Invoice }\nentity Invoice { no: String entity: belongs_to Entity tags: has_many String }\nentity String { no: Integer invoices: has_many Invoice }')
  expect(files['app/invoices/models.py']).toMatch(/entity: Mapped\["Entity(?:OfModels)?"\] = relationship\(\s*"Entity",/)
  expect(files['app/invoices/models.py']).toMatch(/tags: Mapped\[list\["String(?:OfModels)?"\]\] = relationship\(\s*"String",/)
})

it('such names are all that modules of models import', () => {
  const trees = join(fileURLToPath(new URL('../../../golden/fastapi', import.meta.url)))
  const texts = globSync('*/app/*/models.py', { cwd: trees }).map((path) => readFileSync(join(trees, path), 'utf8'))
  const names = texts.flatMap((text) => [...text.matchAll(/^from (?!app\.\w+\.models)\S+ import (?:\(([^)]*)\)|(.*))$/gm)].flatMap(([, many, one]) => (many ?? one ?? '').split(',').map((name) => name.trim().split(' ')[0] ?? '')))
  expect([...new Set(names)].filter((name) => /^[A-Z][A-Za-z]*[a-z]/.test(name) && !importedByModels.has(name)).toSorted()).toEqual([])
})

it('no type has a name that ruff calls ambiguous', async () => {
  const { files } = await generate('entity Thing { I: String @length(3) O: Integer @min(1) }')
  expect(files['app/things/schemas.py']).toContain('IValue = Annotated')
  expect(files['app/things/schemas.py']).toContain('OValue = Annotated')
})

it('names that meet in Python get numbers: names-meet', async () => {
  const { files, found } = await generate('entity Thing { name: String fooBar @map("a"): String? foo_bar @map("b"): String? }'.replace(/(\w+) @map\("(\w)"\): String\?/g, '$1: String? @map("$2")\n'))
  expect(found.map(({ code }) => code)).toEqual(['fastapi/names-meet'])
  expect(files['app/things/models.py']).toContain('foo_bar: Mapped[str | None] = mapped_column("a", String(255))')
  expect(files['app/things/models.py']).toContain('foo_bar_2: Mapped[str | None] = mapped_column("b", String(255))')
})

it('a column that others refer to has no point in its name: key-column', async () => {
  const { found } = await generate('entity Thing { id: UUID @id @map("thing.id") }\nentity Part { thing: belongs_to Thing @map("part.of") }')
  expect(found.map(({ code, severity }) => [code, severity])).toEqual([['fastapi/key-column', 'error']])
})
