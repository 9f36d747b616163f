import type { ImportStyle, ImportUse } from './import-style.ts'

export interface TsImportsOptions {
  /** How the project's own modules are named in references and vocabularies: `@/api/drafts`. Default `@`. */
  readonly alias?: string
  /** The folder that the alias stands for: `src`. */
  readonly folder: string
  /** Own modules are imported by relative paths; else only those of the same folder, the others by the alias. */
  readonly relative?: boolean
  /** Behind own modules without one: `.ts`, `.js`. Default none. */
  readonly extension?: string
  readonly semicolons?: boolean
  readonly quote?: 'single' | 'double'
  /** Columns; a longer import stands on several lines. */
  readonly width: number
}

/** ES imports: packages first, then own modules from the farthest to the nearest; types of a module behind its values. */
export function tsImports(options: TsImportsOptions): ImportStyle {
  const alias = options.alias ?? '@'
  const quote = options.quote === 'double' ? '"' : "'"
  const end = options.semicolons === true ? ';' : ''
  const self = (file: { readonly path: string }): string => {
    const inside = `${options.folder}/`
    return (file.path.startsWith(inside) ? `${alias}/${file.path.slice(inside.length)}` : file.path).replace(/(?<!\.d)\.(ts|tsx|js|mjs)$/, '')
  }
  const address = (module: string, from: string): string => {
    if (!module.startsWith(`${alias}/`)) return module
    const own = options.extension !== undefined && !/\.[a-z]+$/.test(module) ? module + options.extension : module
    return options.relative === true || sameFolder(own, from) ? relativePath(own, from) : own
  }
  return {
    self,
    alias: (use) => use.name + suffixOf(use.module),
    lines: (uses, file) => {
      const from = self(file)
      return groupByModule(uses)
        .map(({ module, names }) => ({ to: address(module, from), names }))
        .sort((a, b) => rank(a.to, alias) - rank(b.to, alias) || (a.to < b.to ? -1 : 1))
        .flatMap(({ to, names }) => statements(names).map((what) => statement(what, `${quote}${to}${quote}${end}`, options.width)))
    },
  }
}

const rank = (to: string, alias: string): number => (to.startsWith('.') ? 2 : to.startsWith(`${alias}/`) ? 1 : 0)
const sameFolder = (module: string, from: string): boolean => folderOf(module) === folderOf(from)
const folderOf = (module: string): string => module.slice(0, module.lastIndexOf('/') + 1)

export function relativePath(module: string, from: string): string {
  const target = module.split('/')
  const base = from.split('/').slice(0, -1)
  let common = 0
  while (common < base.length && common < target.length - 1 && base[common] === target[common]) common += 1
  const up = base.length - common
  return (up === 0 ? './' : '../'.repeat(up)) + target.slice(common).join('/')
}

/** `FromLog` of `@/api/log.ts`: what makes two equal names differ. */
function suffixOf(module: string): string {
  const last = module.slice(module.lastIndexOf('/') + 1).replace(/\.\w+$/, '')
  const words = last.split(/[^A-Za-z0-9]+/).filter((word) => word !== '')
  return `From${words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('')}`
}

export function groupByModule(uses: readonly ImportUse[]): { readonly module: string; readonly names: readonly ImportUse[] }[] {
  const groups = new Map<string, ImportUse[]>()
  for (const use of uses) {
    const group = groups.get(use.module)
    if (group === undefined) groups.set(use.module, [use])
    else group.push(use)
  }
  return [...groups].map(([module, names]) => ({ module, names }))
}

interface What {
  readonly keyword: string
  readonly base?: string
  readonly named: readonly string[]
}

/** One statement a module; more where a module has several default names. An effect goes with any other import of its module. */
function statements(names: readonly ImportUse[]): What[] {
  const defaults = names.filter((use) => use.kind === 'default')
  const named = names.filter((use) => use.kind !== 'default' && use.kind !== 'effect')
  const onlyTypes = named.length > 0 && named.every((use) => use.kind === 'type')
  const show = (use: ImportUse): string => (use.kind === 'type' && !onlyTypes ? 'type ' : '') + use.name + (use.as === use.name ? '' : ` as ${use.as}`)
  const values = [...named.filter((use) => use.kind !== 'type'), ...named.filter((use) => use.kind === 'type')].map(show)
  const [base, ...others] = defaults
  const more = others.map((use): What => ({ keyword: 'import', base: use.as, named: [] }))
  if (base === undefined && values.length === 0) return [{ keyword: 'import', named: [] }]
  // `import type A, { B }` is no TypeScript: the types get a statement of their own.
  if (base !== undefined && onlyTypes) return [{ keyword: 'import', base: base.as, named: [] }, { keyword: 'import type', named: values }, ...more]
  return [{ keyword: onlyTypes ? 'import type' : 'import', ...(base !== undefined && { base: base.as }), named: values }, ...more]
}

function statement(what: What, from: string, width: number): string {
  const line = (braces: string): string => {
    const parts = [...(what.base === undefined ? [] : [what.base]), ...(braces === '' ? [] : [braces])].join(', ')
    return parts === '' ? `${what.keyword} ${from}` : `${what.keyword} ${parts} from ${from}`
  }
  if (what.named.length === 0) return line('')
  const flat = line(`{ ${what.named.join(', ')} }`)
  return flat.length <= width || (what.named.length === 1 && what.base === undefined) ? flat : line(`{\n${what.named.map((name) => `  ${name},\n`).join('')}}`)
}
