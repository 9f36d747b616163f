import type { ImportStyle, ImportUse } from './import-style.ts'
import { compareMembers, compareModules } from './isort-order.ts'
import { pythonStdlib } from './python-stdlib.ts'
import { groupByModule } from './ts-imports.ts'

export interface PythonImportsOptions {
  /** Top-level packages of the project itself: `app`. */
  readonly firstParty: readonly string[]
  /** Folder below which modules lie: `''` or `src`. */
  readonly folder?: string
  /** Columns; a longer import stands in parentheses. */
  readonly width: number
}

/**
 * Imports as ruff's isort sorts them: `__future__`, standard library, third party, first party, a blank line between.
 * A use of kind `type` goes under `if TYPE_CHECKING:`; of kind `default` it is the module itself (`import re`, `import sqlalchemy as sa`).
 */
export function pythonImports(options: PythonImportsOptions): ImportStyle {
  const inside = options.folder === undefined || options.folder === '' ? '' : `${options.folder}/`
  const section = (module: string): number => {
    const [top = ''] = module.split('.')
    return top === '__future__' ? 0 : options.firstParty.includes(top) ? 3 : pythonStdlib.has(top) ? 1 : 2
  }
  const sections = (uses: readonly ImportUse[], width: number): string[] => {
    const groups = [0, 1, 2, 3].map((rank) => sectionLines(uses.filter((use) => section(use.module) === rank), width)).filter((lines) => lines.length > 0)
    return groups.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]))
  }
  return {
    self: ({ path }) => path.slice(path.startsWith(inside) ? inside.length : 0).replace(/\.pyi?$/, '').replace(/\/__init__$/, '').replaceAll('/', '.'),
    alias: ({ module, name }) => aliasOf(name, module.slice(module.lastIndexOf('.') + 1)),
    lines: (uses) => {
      const types = uses.filter((use) => use.kind === 'type')
      const values = uses.filter((use) => use.kind !== 'type')
      if (types.length === 0) return sections(values, options.width)
      const checking: ImportUse = { module: 'typing', name: 'TYPE_CHECKING', as: 'TYPE_CHECKING' }
      const known = values.some((use) => use.module === 'typing' && use.name === 'TYPE_CHECKING')
      const below = sections(types, options.width - 4).map((line) => line.replaceAll(/^(?=.)/gm, '    '))
      return [...sections(known ? values : [...values, checking], options.width), '', 'if TYPE_CHECKING:', ...below]
    },
  }
}

/** In the manner of the name: `PageOfSchemas`, `LIMIT_OF_SCHEMAS`, `page_of_schemas`. */
function aliasOf(name: string, module: string): string {
  if (/^[A-Z][A-Z0-9_]+$/.test(name)) return `${name}_OF_${module.toUpperCase()}`
  if (!/^[A-Z]/.test(name)) return `${name}_of_${module}`
  return `${name}Of${module.split('_').map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('')}`
}

function sectionLines(uses: readonly ImportUse[], width: number): string[] {
  const whole = uses.filter((use) => use.kind === 'default' || use.kind === 'effect')
  const modules = [...whole].sort((a, b) => compareModules(a.module, b.module) || compareModules(a.as, b.as)).map((use) => moduleLine(use))
  const groups = groupByModule(uses.filter((use) => !whole.includes(use))).sort((a, b) => compareModules(a.module, b.module))
  return [...new Set(modules), ...groups.flatMap(({ module, names }) => fromLines(module, names, width))]
}

function moduleLine({ module, as, kind }: ImportUse): string {
  if (kind === 'effect' || as === module) return `import ${module}`
  return `import ${module} as ${as}`
}

/** Renamed names have a statement of their own; the statements of a module are sorted by their first names. */
function fromLines(module: string, names: readonly ImportUse[], width: number): string[] {
  const sorted = [...names].sort((a, b) => compareMembers(a.name, b.name))
  const plain = sorted.filter((use) => use.as === use.name).map((use) => use.name)
  const renamed = sorted.filter((use) => use.as !== use.name).map((use) => ({ first: use.name, names: [`${use.name} as ${use.as}`] }))
  const statements = plain[0] === undefined ? renamed : [{ first: plain[0], names: plain }, ...renamed]
  return statements.sort((a, b) => compareMembers(a.first, b.first)).map((statement) => fromLine(module, statement.names, width))
}

function fromLine(module: string, names: readonly string[], width: number): string {
  const flat = `from ${module} import ${names.join(', ')}`
  return flat.length <= width ? flat : `from ${module} import (\n${names.map((name) => `    ${name},\n`).join('')})`
}
