import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { csharpImports, javaImports, pythonImports, tsImports, type ImportStyle, type ImportUse, type Ref } from '../src/index.ts'
import { compareMembers, compareModules } from '../src/imports/isort-order.ts'
import { print, testHelpers, type Try } from './print.ts'
import { java, python, csharp, ts } from '../src/index.ts'

const use = (module: string, name: string, kind?: Ref['kind'], as = name): ImportUse => ({ module, name, as, ...(kind !== undefined && { kind }) })
const lines = (style: ImportStyle, path: string, ...uses: readonly ImportUse[]): string => style.lines(uses, { path }).join('\n')

describe('TypeScript', () => {
  const alias = tsImports({ folder: 'src', width: 60 })
  it('packages, own modules, neighbours; values before types; default and effect', () => {
    expect(lines(alias, 'src/a/self.ts', use('@/b/x', 'x'), use('@/a/near', 'near'), use('vue', 'ref'), use('vue', 'Ref', 'type'), use('@/a/T', 'T', 'type'), use('@/C.vue', 'C', 'default'), use('./x.css', '', 'effect'), use('@/style.css', '', 'effect'))).toBe(
      "import { ref, type Ref } from 'vue'\nimport C from '@/C.vue'\nimport { x } from '@/b/x'\nimport '@/style.css'\nimport type { T } from './T'\nimport { near } from './near'\nimport './x.css'",
    )
  })
  it('relative paths, an extension, semicolons, double quotes', () => {
    const style = tsImports({ folder: 'src', relative: true, extension: '.ts', semicolons: true, quote: 'double', width: 100 })
    expect(lines(style, 'src/features/order/list.ts', use('@/api/http', 'get'), use('@/features/order/order', 'order'), use('@/features/item/item', 'item'), use('@/App.vue', 'App', 'default'), use('vue', 'ref'))).toBe(
      'import { ref } from "vue";\nimport App from "../../App.vue";\nimport { get } from "../../api/http.ts";\nimport { item } from "../item/item.ts";\nimport { order } from "./order.ts";',
    )
  })
  it('long ones on several lines', () => {
    expect(lines(alias, 'src/self.ts', use('@/m/long-module-name', 'firstLongName'), use('@/m/long-module-name', 'secondLongName'), use('@/m/long-module-name', 'Third', 'type'))).toBe("import {\n  firstLongName,\n  secondLongName,\n  type Third,\n} from '@/m/long-module-name'")
    expect(lines(alias, 'src/self.ts', use('@/m/an-even-much-longer-module-name', 'aSingleLongName'))).toBe("import { aSingleLongName } from '@/m/an-even-much-longer-module-name'")
  })
  it('a default beside types only, two defaults of one module', () => {
    expect(lines(alias, 'src/s.ts', use('m', 'A', 'default'), use('m', 'B', 'type'))).toBe("import A from 'm'\nimport type { B } from 'm'")
    expect(lines(alias, 'src/s.ts', use('m', 'A', 'default'), use('m', 'b'))).toBe("import A, { b } from 'm'")
    expect(lines(alias, 'src/s.ts', use('m', 'A', 'default'), use('m', 'B', 'default'))).toBe("import A from 'm'\nimport B from 'm'")
  })
})

describe('Python', () => {
  const style = pythonImports({ firstParty: ['app'], width: 60 })
  it('sections, modules before names, types under TYPE_CHECKING', () => {
    expect(lines(style, 'app/x.py', use('app.models', 'Order'), use('fastapi', 'APIRouter'), use('datetime', 'datetime'), use('re', 're', 'default'), use('sqlalchemy', 'sa', 'default'), use('app.other', 'Other', 'type'), use('uuid', 'UUID', 'type'), use('__future__', 'annotations'))).toBe(
      'from __future__ import annotations\n\nimport re\nfrom datetime import datetime\nfrom typing import TYPE_CHECKING\n\nimport sqlalchemy as sa\nfrom fastapi import APIRouter\n\nfrom app.models import Order\n\nif TYPE_CHECKING:\n    from uuid import UUID\n\n    from app.other import Other',
    )
  })
  const { Workspace, PositionEncoding } = createRequire(import.meta.url)('@astral-sh/ruff-wasm-nodejs') as { Workspace: new (settings: object, encoding: number) => { check(text: string): readonly { code: string | null }[]; format(text: string): string }; PositionEncoding: { Utf16: number } }
  it('ruff finds nothing to sort and nothing to format', () => {
    const ruff = new Workspace({ 'line-length': 60, lint: { select: ['I'], isort: { 'known-first-party': ['app'] } } }, PositionEncoding.Utf16)
    const modules = ['os', 're', 'collections.abc', 'typing', 'sqlalchemy', 'sqlalchemy.orm', 'sqlalchemy.ext.asyncio', 'SQLObject', 'pydantic', 'pydantic_core', 'starlette.routing', 'app.a', 'app.a10', 'app.a2', 'app.B', 'app', 'app_tools', 'app.contract.schemas', 'tomllib', 'alembic']
    const names = ['Field', 'field', 'FIELD', 'A', 'a', 'AB', 'aB', 'Ab', 'B2', 'B10', 'name_1', 'name_2', 'name_10', '_private', 'PageQuery', 'EntityQuery', 'URL', 'x', 'X', 'Z9', 'HTTPException', 'mapped_column', 'relationship', 'Mapped']
    let seed = 1
    const random = (below: number): number => (seed = (seed * 48271) % 2147483647) % below
    for (let round = 0; round < 300; round += 1) {
      const uses = new Map<string, ImportUse>()
      for (let count = 1 + random(14); count > 0; count -= 1) {
        const [module = '', name = ''] = [modules[random(modules.length)], names[random(names.length)]]
        const kind = ([undefined, undefined, undefined, 'type', 'default'] as const)[random(5)]
        const one = kind === 'default' ? use(module, module.includes('.') ? `alias_${random(3)}` : module, kind) : use(module, name, kind, random(9) === 0 ? `${name}_other` : name)
        uses.set(`${module} ${one.name}`, one)
      }
      const found = [...uses.values()]
      const text = `${style.lines(found, { path: 'app/self.py' }).join('\n')}\n`
      expect(ruff.check(text).map(({ code }) => code), text).toEqual([])
      expect(ruff.format(text)).toBe(text)
    }
  })
  it('order of modules and members', () => {
    expect(['b', 'A', 'a10', 'a2'].sort(compareModules)).toEqual(['A', 'a2', 'a10', 'b'])
    expect(['field', 'Field', 'FIELD', 'X'].sort(compareMembers)).toEqual(['FIELD', 'Field', 'X', 'field'])
  })
})

describe('C# and Java', () => {
  it('using: System first, what the file lies in is open', () => {
    const style = csharpImports({ root: 'Shop.Api', folder: 'src/Shop.Api' })
    expect(lines(style, 'src/Shop.Api/Orders/Order.cs', use('Shop.Api', 'X'), use('Shop.Api.Items', 'Item'), use('System.Text', 'Rune'), use('Microsoft.AspNetCore', 'Y'), use('Shop.Api.Orders', 'Z'), use('System', '', 'effect'))).toBe('using System;\nusing System.Text;\nusing Microsoft.AspNetCore;\nusing Shop.Api.Items;')
  })
  it('import: sorted, java.lang and the own package without', () => {
    const style = javaImports({ folder: 'src/main/java' })
    expect(style.self({ path: 'src/main/java/com/shop/Order.java' })).toBe('com.shop')
    expect(lines(style, 'src/main/java/com/shop/Order.java', use('java.util', 'List'), use('java.lang', 'String'), use('com.other', 'A'))).toBe('import com.other.A;\nimport java.util.List;')
  })
})

describe('imports by use', () => {
  const text = async (template: string, given: Try = {}): Promise<string> => {
    const printed = await print({ x: template }, 'x', { name: 'X', yes: true, no: false }, given)
    expect(printed.problems).toEqual([])
    return printed.text ?? ''
  }
  it('what is in the output, and nothing else', async () => {
    expect(await text('{{imports}}\n\n{{#if no}}\n{{ref "@/a" "gone"}}\n{{else}}\n{{ref "@/b" "here"}}\n{{/if}}\n')).toBe("import { here } from '@/b'\n\nhere\n")
  })
  it('nothing to import: the line and the blank one go', async () => {
    expect(await text('{{imports}}\n\na{{none}}\n')).toBe('a\n')
    expect(await text('<script>\n{{imports}}\n\na{{none}}\n</script>')).toBe('<script>\na\n</script>\n')
  })
  it('two modules with one name: the later is renamed, in template text too', async () => {
    expect(await text('{{imports}}\n\nthing() + {{ref "@/m/two" "thing"}}() + {{ref "@/n/two" "thing"}}()\n', { uses: [{ module: '@/m/one', name: 'thing' }] })).toBe(
      "import { thing } from '@/m/one'\nimport { thing as thingFromTwo } from '@/m/two'\nimport { thing as thingFromTwo2 } from '@/n/two'\n\nthing() + thingFromTwo() + thingFromTwo2()\n",
    )
  })
  it('names of the own module are declarations: others give way', async () => {
    expect(await text('{{imports}}\n\n{{ref "@/a/self" "thing"}} = {{ref "@/b" "thing"}}\n')).toBe("import { thing as thingFromB } from '@/b'\n\nthing = thingFromB\n")
  })
  it('a type that is used as a value as well is a value', async () => {
    const helpers = { ...testHelpers, type: () => ts.ref('@/m', 'T', 'type') }
    expect(await text('{{imports}}\n\n{{type}}\n', { helpers })).toBe("import type { T } from '@/m'\n\nT\n")
    expect(await text('{{imports}}\n\n{{type}} {{ref "@/m" "T"}}\n', { helpers })).toBe("import { T } from '@/m'\n\nT T\n")
  })
  it('C#: every name that meets another is qualified, and Java\'s later one', async () => {
    const helpers = { ...testHelpers, cs: (module: string) => csharp.ref(module, 'Page'), java: (module: string) => java.ref(module, 'Page') }
    const template = (helper: string): string => `{{imports}}\n\n{{${helper} "App.A"}} {{${helper} "App.B"}} {{${helper} "App.A"}}\n`
    expect(await text(template('cs'), { helpers, style: csharpImports({ root: 'App', folder: 'src' }), kind: { languages: ['csharp'] } })).toBe('App.A.Page App.B.Page App.A.Page\n')
    expect(await text(template('java'), { helpers, style: javaImports({ folder: 'src' }), kind: { languages: ['java'] } })).toBe('import App.A.Page;\n\nPage App.B.Page Page\n')
  })
  it('a known member opens its module', async () => {
    expect(await text('{{imports}}\n\nx.Include(y).Other()\n', { uses: [{ module: 'Ef', name: '.Include' }], style: csharpImports({ root: 'App', folder: 'src' }), kind: { languages: ['csharp'] } })).toBe('using Ef;\n\nx.Include(y).Other()\n')
  })
  it('an effect loads its module and prints nothing; a word of that kind stays', async () => {
    const helpers = { ...testHelpers, css: () => ts.ref('@/style.css', '', 'effect') }
    expect(await text('{{imports}}\n\n{{css}}\na.map(word)\n', { helpers, uses: [{ module: '@/polyfill', name: 'word', kind: 'effect' }] })).toBe("import '@/polyfill'\nimport '@/style.css'\n\na.map(word)\n")
  })
  it('Python: aliases in the manner of the name', () => {
    const style = pythonImports({ firstParty: ['app'], width: 88 })
    expect(['Page', 'LIMIT', 'page'].map((name) => style.alias({ module: 'app.the_schemas', name }))).toEqual(['PageOfTheSchemas', 'LIMIT_OF_THE_SCHEMAS', 'page_of_the_schemas'])
  })
  it('Python: after the docstring, with TYPE_CHECKING', async () => {
    const helpers = { ...testHelpers, doc: () => python.doc('About it.'), order: () => python.ref('app.orders', 'Order', 'type') }
    expect(await text('{{doc}}\n\n{{imports}}\n\n\ndef f(x: "{{order}}") -> datetime: ...\n', { helpers, uses: [{ module: 'datetime', name: 'datetime' }], style: pythonImports({ firstParty: ['app'], width: 88 }), kind: { languages: ['python'], blankLines: 2 } })).toBe(
      '"""About it."""\n\nfrom datetime import datetime\nfrom typing import TYPE_CHECKING\n\nif TYPE_CHECKING:\n    from app.orders import Order\n\n\ndef f(x: "Order") -> datetime: ...\n',
    )
  })
})
