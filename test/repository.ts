import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'oxc-parser'

/** Facts about the checkout that the rules are judged by. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))
export const scope = '@locus'

export const packages = readdirSync(join(root, 'packages')).filter((name) => !name.startsWith('.')).sort()

export interface SourceFile {
  /** Relative to the root, forward slashes. */
  readonly path: string
  readonly package: string
  readonly text: string
  readonly lines: number
  readonly imports: readonly Import[]
  readonly hasAny: boolean
  readonly starExports: boolean
}

export interface Import {
  readonly from: string
  readonly names: readonly string[]
  readonly type: boolean
}

const skipped = new Set(['node_modules', 'dist', '.turbo'])
/** Every file below a folder, none where there is no such folder. */
export const walk = (folder: string): readonly string[] =>
  !existsSync(join(root, folder)) ? [] : readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name)
    return entry.isDirectory() ? (skipped.has(entry.name) ? [] : walk(path)) : [path]
  })

/** Every TypeScript file of `packages/<name>/src`. */
export const sources: readonly SourceFile[] = packages.flatMap((name) => walk(`packages/${name}/src`).filter((path) => path.endsWith('.ts')).map((path) => readSource(path, name)))

interface Node {
  readonly type: string
  readonly [member: string]: unknown
}

function readSource(path: string, name: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8')
  const { program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`)
  const imports: Import[] = []
  let hasAny = false
  let starExports = false
  visit(program as unknown as Node, (node) => {
    if (node.type === 'TSAnyKeyword') hasAny = true
    if (node.type === 'ExportAllDeclaration') starExports = true
    const source = node['source'] as { readonly value?: unknown } | null | undefined
    if (typeof source?.value !== 'string' || !/^(Import(Declaration|Expression)|Export\w+Declaration)$/.test(node.type)) return
    const specifiers = (node['specifiers'] ?? []) as readonly { readonly imported?: { readonly name?: string }; readonly type: string }[]
    imports.push({ from: source.value, names: specifiers.map(({ imported, type }) => imported?.name ?? (type === 'ImportNamespaceSpecifier' ? '*' : 'default')), type: node['importKind'] === 'type' || node['exportKind'] === 'type' })
  })
  return { path, package: name, text, lines: text.split('\n').length - 1, imports, hasAny, starExports }
}

function visit(node: Node, see: (node: Node) => void): void {
  see(node)
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (typeof child === 'object' && child !== null && typeof (child as Node).type === 'string') visit(child as Node, see)
  }
}

export const manifestOf = (name: string): Readonly<Record<string, unknown>> & { readonly dependencies?: Readonly<Record<string, string>> } =>
  JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')) as Readonly<Record<string, unknown>>
