import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compileEntry, importTable } from './import-table.ts'
import { manifestOf, packages, root, scope, sources, walk, type SourceFile } from './repository.ts'

const rowOf = (file: SourceFile) => (file.path.startsWith('packages/generator-sdk/src/compile/') ? compileEntry : importTable[file.package])
const bare = (from: string): string => (from.startsWith('@') ? from.split('/').slice(0, 2).join('/') : (from.split('/')[0] ?? from))
const resolved = (file: SourceFile, from: string): string => posix.normalize(posix.join(dirname(file.path), from))
const tracked = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 }).split('\0').filter((path) => path !== '' && existsSync(join(root, path)))

describe('packages', () => {
  it('are those of the import table', () => {
    expect(packages).toEqual(Object.keys(importTable).sort())
  })

  it.each(packages)('%s has the fields that a published package needs', (name) => {
    const manifest = manifestOf(name)
    expect(manifest['name']).toBe(`${scope}/${name}`)
    expect(manifest).toMatchObject({ type: 'module', license: 'MIT', engines: { node: '^24.15 || >=26' } })
    expect(existsSync(join(root, 'packages', name, 'README.md'))).toBe(true)
    for (const [dependency, version] of Object.entries(manifest.dependencies ?? {})) expect(version, dependency).toMatch(/^\d+\.\d+\.\d+$/)
  })

  it.each(packages)('%s declares exactly what its sources import', (name) => {
    const declared = Object.keys(manifestOf(name).dependencies ?? {})
    const peers = Object.keys((manifestOf(name)['peerDependencies'] as object | undefined) ?? {})
    const used = new Set(sources.filter((file) => file.package === name).flatMap(({ imports }) => imports.map(({ from }) => from)).filter((from) => !from.startsWith('.') && !from.startsWith('node:')).map(bare))
    expect([...used].filter((from) => ![...declared, ...peers].includes(from))).toEqual([])
  })
})

describe('imports', () => {
  const faults = (judge: (file: SourceFile, from: string) => boolean): readonly string[] => sources.flatMap((file) => file.imports.filter(({ from }) => judge(file, from)).map(({ from }) => `${file.path} imports ${from}`))

  it('follow the import table', () => {
    expect(faults((file, from) => {
      const row = rowOf(file)
      if (from.startsWith('.') || !row) return false
      if (from.startsWith('node:')) return !row.node
      return from.startsWith(`${scope}/`) ? !row.ours.includes(bare(from).slice(scope.length + 1)) : !row.others.includes(bare(from))
    })).toEqual([])
  })

  it('reach another package through its exports only', () => {
    expect(faults((file, from) => from.startsWith('.') && !resolved(file, from).startsWith(`packages/${file.package}/src/`) && !resolved(file, from).endsWith('.json'))).toEqual([])
  })

  it('have no cycle between files', () => {
    const graph = new Map(sources.map((file) => [file.path, file.imports.filter(({ from }) => from.startsWith('.')).map(({ from }) => resolved(file, from))]))
    expect(cycleOf(graph)).toEqual([])
  })

  it('have no cycle between packages', () => {
    const graph = new Map(packages.map((name) => [name, [...new Set(sources.filter((file) => file.package === name).flatMap(({ imports }) => imports.map(({ from }) => from)).filter((from) => from.startsWith(`${scope}/`)).map((from) => bare(from).slice(scope.length + 1)))]]))
    expect(cycleOf(graph)).toEqual([])
  })

  it('find nothing re-exported by a star', () => {
    expect(sources.filter(({ starExports }) => starExports).map(({ path }) => path)).toEqual([])
  })
})

/** The first cycle found, as a path; empty if there is none. */
function cycleOf(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>()
  const follow = (node: string, above: readonly string[]): readonly string[] => {
    if (above.includes(node)) return [...above.slice(above.indexOf(node)), node]
    if (done.has(node)) return []
    for (const next of graph.get(node) ?? []) {
      const cycle = follow(next, [...above, node])
      if (cycle.length > 0) return cycle
    }
    done.add(node)
    return []
  }
  for (const node of graph.keys()) {
    const cycle = follow(node, [])
    if (cycle.length > 0) return cycle
  }
  return []
}

describe('sources', () => {
  it('hold no any', () => {
    expect(sources.filter(({ hasAny }) => hasAny).map(({ path }) => path)).toEqual([])
  })

  it('stay within the file budgets', () => {
    expect(sources.filter(({ lines }) => lines > 400).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([])
    const sorted = sources.map(({ lines }) => lines).sort((a, b) => a - b)
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(120)
  })

  it('are named in kebab-case', () => {
    expect(sources.map(({ path }) => path).filter((path) => !/^[a-z0-9-/]+(\.[a-z]+)?\.ts$/.test(path))).toEqual([])
  })

  it('carry no name that says nothing', () => {
    expect(sources.map(({ path }) => path).filter((path) => /\b(utils?|helpers?|common|shared|core|manager|service|misc)\b/.test(path.replace(/^packages\/(gen|target)-[a-z]+\/src\/helpers(\.ts|\/)/, '')))).toEqual([])
  })

  const writing = /^(append|chmod|chown|copyFile|cp|createWriteStream|fchmod|fdatasync|fsync|ftruncate|lchown|link|lutimes|mkdir|mkdtemp|open|rename|rm|rmdir|symlink|truncate|unlink|utimes|write)/
  it('write files in engine/write and in its stores only', () => {
    const writers = sources
      .filter((file) => file.package !== 'testing' && !/^packages\/engine\/src\/(write|store)/.test(file.path))
      .filter(({ imports }) => imports.some(({ from, names, type }) => !type && /^(node:)?fs(\/promises)?$/.test(from) && names.some((name) => name === '*' || name === 'default' || name === 'promises' || writing.test(name))))
    expect(writers.map(({ path }) => path)).toEqual([])
  })

  /** Without comments and texts. */
  const codeOf = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|\/\/.*/g, '')
  it('exit in cli/main only, print in cli/report only', () => {
    const exits = sources.filter(({ path, package: name, text }) => name !== 'testing' && path !== 'packages/cli/src/main.ts' && /\bprocess\.(exit|exitCode)\b/.test(codeOf(text)))
    const prints = sources.filter(({ path, text }) => !/^packages\/cli\/src\/(main|report\/.*)\.ts$/.test(path) && /\bconsole\.|\bprocess\.(stdout|stderr)\b/.test(codeOf(text)))
    expect([...exits, ...prints].map(({ path }) => path)).toEqual([])
  })

  it('of generators and pure packages touch neither clock, chance nor locale', () => {
    const pure = sources.filter((file) => rowOf(file)?.node === false)
    const impure = pure.filter(({ text }) => /\bMath\.random\(|\bDate\.now\(|\bnew Date\(\)|\bIntl\.|\.localeCompare\(|\btoLocale[A-Z]|\beval\(|\bnew Function\(/.test(codeOf(text)))
    expect(impure.map(({ path }) => path)).toEqual([])
  })
})

describe('generators', () => {
  const rooms = ['index', 'options', 'settings', 'plan', 'names', 'types', 'helpers', 'uses', 'print', 'checks', 'diagnostics']
  it.each(packages.filter((name) => name.startsWith('gen-')))('%s has the same rooms as the others', (name) => {
    const files = walk(`packages/${name}/src`)
    expect(rooms.filter((room) => !files.includes(`packages/${name}/src/${room}.ts`) && !files.includes(`packages/${name}/src/${room}/index.ts`))).toEqual([])
    expect(existsSync(join(root, 'packages', name, 'test/golden.test.ts'))).toBe(true)
  })
})

describe('diagnostics', () => {
  const codes = sources
    .filter(({ path }) => /\/diagnostics(\/[a-z-]+)?\.ts$/.test(path) && !path.startsWith('packages/diagnostics/'))
    .flatMap(({ path, text }) => [...text.matchAll(/^ {2,4}'?([a-z][a-z0-9-]*)'?: \{\s*\n?\s*severity: '/gm)].map(([, code]) => ({ path, code: code ?? '' })))
  const tests = [...packages.flatMap((name) => walk(`packages/${name}/test`)), ...walk('test')].filter((path) => path.endsWith('.ts')).map((path) => readFileSync(join(root, path), 'utf8')).join('\n')

  it('are found', () => {
    expect(codes.length).toBeGreaterThan(20)
  })
  it('are each shown by a test', () => {
    expect(codes.filter(({ code }) => !new RegExp(`[/'"\`]${code}['"\`]`).test(tests)).map(({ path, code }) => `${path}: ${code}`)).toEqual([])
  })
})

describe('documents', () => {
  const documents = tracked.filter((path) => path.endsWith('.md') && !path.startsWith('golden/') && !/^packages\/gen-[a-z]+\/(assets|templates)\//.test(path))

  it.each(documents)('%s links to what exists', (path) => {
    const text = readFileSync(join(root, path), 'utf8').replace(/```[\s\S]*?```|`[^`\n]*`/g, '')
    const broken = [...text.matchAll(/\]\(([^)\s#]+)(#[^)]*)?\)/g)].map(([, target]) => target ?? '').filter((target) => !/^[a-z]+:/.test(target) && !existsSync(join(root, dirname(path), target)))
    expect(broken).toEqual([])
  })

  it('name scripts that there are', () => {
    const scripts = Object.keys((JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly scripts: object }).scripts)
    const named = ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md'].flatMap((path) => [...readFileSync(join(root, path), 'utf8').matchAll(/\bnpm run ([a-z:-]+)/g)].map(([, script]) => script ?? ''))
    expect(named.filter((script) => !scripts.includes(script))).toEqual([])
  })

  it('name paths that there are', () => {
    const named = ['ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md', 'README.md'].flatMap((document) => [...readFileSync(join(root, document), 'utf8').matchAll(/`((?:packages|scripts|test|conformance|bench|docs|examples|\.changeset)\/[\w./-]*)`/g)].map(([, path = '']) => path))
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  it('hold nothing of one machine', () => {
    const machine = new RegExp([String.raw`(^|[^\w.])/(work|tmp|root|home/\w+)/(main|shared|bash_jobs|\.library|steering)`, String.raw`registry\.npm` + 'js', String.raw`files\.python` + 'hosted', String.raw`pypi\.org/` + 'simple', String.raw`repo1?\.maven`, String.raw`\.\./` + 'shared/'].join('|'))
    const texts = tracked.filter((path) => !/\.(png|ico|woff2?|jpg)$/.test(path) && path !== '.ci/run')
    expect(texts.filter((path) => machine.test(readFileSync(join(root, path), 'utf8')))).toEqual([])
  })
})
