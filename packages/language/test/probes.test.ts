import { readFileSync } from 'node:fs'
import { compile } from '@locus/language'
import { describe, expect, it } from 'vitest'

interface Probe {
  readonly group: string
  readonly label: string
  readonly text: string | readonly string[]
  readonly verdict: 'accept' | 'reject'
}

/** One-construct programs with the verdict of the language's first compiler. */
const probes = JSON.parse(readFileSync(new URL('probes.json', import.meta.url), 'utf8')) as readonly Probe[]

const ours = new Set(['files', 'entity names', 'field names that are keywords', 'field types', 'attributes', 'relations', 'design_system'])

/** What the first compiler refused and Locus reads, with the reason. All keywords are contextual, so names are never reserved. */
const widened: Readonly<Record<string, string>> = {
  'files: block comment': 'comments between /* and */',
  'files: empty workflow': 'a block that is skipped is not looked into',
  'files: empty upload': 'a block that is skipped is not looked into',
  'entity names: type name as entity: Text': 'contextual keywords',
  'entity names: type name as entity: Email': 'contextual keywords',
  'attributes: String @default(-1)': 'negative numbers',
  'attributes: Integer @min(-5)': 'negative numbers',
  'attributes: Integer @default(-2147483648)': 'negative numbers',
  'design_system: spacing negative': 'negative numbers',
  'attributes: String @default(String)': 'contextual keywords',
  'attributes: String @list': 'contextual keywords; an annotation without a meaning is a warning',
  'attributes: String @enum("a","b")': '@enum',
  'attributes: String @enum(["a","b"])': '@enum',
  'attributes: String @enum(a,b)': '@enum',
  'relations: belongs_to?': 'optional relations',
  'relations: belongs_to nullable': 'nullable relations',
  'relations: (onDelete: cascade)': 'the spelling of an older guide',
  'relations: belongs_to no fk + design_system': 'a key that is not declared is implied',
  'design_system: token keyword spacing': 'contextual keywords',
}

const run = ({ text }: Probe): ReturnType<typeof compile> => compile([text].flat().map((part, index) => ({ path: `${index}.locus`, text: part })), { folderName: 'probe' })
const errors = (probe: Probe): readonly string[] => run(probe).diagnostics.filter(({ severity }) => severity === 'error').map(({ code, message }) => `${code} ${message}`)

describe('programs that the first compiler accepted', () => {
  it.each(probes.filter(({ verdict }) => verdict === 'accept').map((probe) => [`${probe.group}: ${probe.label}`, probe] as const))('%s', (_, probe) => {
    expect(errors(probe)).toEqual([])
    expect(run(probe).model).not.toBeNull()
  })
})

describe('programs that it refused', () => {
  const refused = probes.filter(({ verdict, group }) => verdict === 'reject' && ours.has(group))
  const isWidened = ({ group, label }: Probe): boolean => group === 'field names that are keywords' || Object.hasOwn(widened, `${group}: ${label}`)

  it.each(refused.filter((probe) => !isWidened(probe)).map((probe) => [`${probe.group}: ${probe.label}`, probe] as const))('still: %s', (_, probe) => {
    expect(errors(probe)).not.toEqual([])
    expect(run(probe).model).toBeNull()
  })

  it.each(refused.filter(isWidened).map((probe) => [`${probe.group}: ${probe.label}`, probe] as const))('no longer: %s', (_, probe) => {
    expect(errors(probe)).toEqual([])
  })

  it('the list of what is read now has no stale line', () => {
    const known = new Set(refused.map(({ group, label }) => `${group}: ${label}`))
    expect(Object.keys(widened).filter((name) => !known.has(name))).toEqual([])
  })
})
