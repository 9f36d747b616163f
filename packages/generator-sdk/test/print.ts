import { linkPrograms, readTemplate, type Template } from '../src/compile/index.ts'
import { python, ts, html, tsImports, hostGenerator, type Code, type FileKind, type Helpers, type SlotItem, type Use, type ImportStyle } from '../src/index.ts'

export interface Printed {
  /** Set if all went well. */
  readonly text?: string
  /** `code template:line`, sorted as reported. */
  readonly problems: readonly string[]
}

export interface Try {
  readonly helpers?: Helpers
  readonly uses?: readonly Use[]
  readonly kind?: Partial<FileKind>
  readonly style?: ImportStyle
  readonly path?: string
  readonly slots?: Readonly<Record<string, readonly SlotItem[]>>
  readonly overrides?: readonly Readonly<Record<string, string>>[]
}

interface Named { readonly name: string }
const names = ts

export const testHelpers: Helpers = {
  name: (it: Named) => names.id(it.name),
  text: (text: string) => names.string(text),
  attr: (text: string) => html.attr(text),
  bind: (text: string) => html.bind(names.id(text)),
  multi: () => ts.code`a(\n  b,\n)`,
  none: () => ts.none,
  raw: (it: Named) => it.name,
  boom: (): Code => { throw new Error('no') },
  ref: (module: string, name: string) => ts.ref(module, name),
  id: (name: string) => ts.id(name),
  py: (name: string) => python.id(name),
  number: (value: number) => ts.number(value),
  isLong: (text: string) => text.length > 3,
  interp: (code: Code) => html.interpolation(code),
}

/** Reads, links and prints the template `leaf` of some sources. */
export async function print(sources: Readonly<Record<string, string>>, leaf: string, input: object, given: Try = {}): Promise<Printed> {
  const helpers = given.helpers ?? testHelpers
  const problems: string[] = []
  const read = (texts: Readonly<Record<string, string>>): Record<string, Template> => {
    const trees: Record<string, Template> = {}
    for (const [name, text] of Object.entries(texts)) {
      const { template, diagnostics } = readTemplate({ name, text, helpers: new Set(Object.keys(helpers)) })
      for (const { code, span, message, advice } of diagnostics) problems.push(`${code} ${span?.file}:${text.slice(0, span?.start).split('\n').length} ${message}${advice === undefined ? '' : `; ${advice}`}`)
      if (template !== undefined) trees[name] = template
    }
    return trees
  }
  const trees = read(sources)
  const overrides = (given.overrides ?? []).map(read)
  const all = Object.assign({}, sources, ...(given.overrides ?? [])) as Record<string, string>
  const kind: FileKind = { languages: ['ts', 'html'], width: 60, tab: 2, blankLines: 1, format: { formatter: 'none' }, imports: 'ts', ...given.kind }
  const linked = linkPrograms({ trees, overrides, names: [leaf], uses: given.uses ?? [], helpers: Object.keys(helpers), languages: { [leaf]: kind.languages } })
  for (const { code, span, message, advice } of linked.diagnostics) problems.push(`${code} ${span?.file}:${(all[span?.file.replace('.hbs', '') ?? ''] ?? '').slice(0, span?.start).split('\n').length} ${message}${advice === undefined ? '' : `; ${advice}`}`)
  if (problems.length > 0 && linked.programs[leaf] === undefined) return { problems }
  const port = hostGenerator({
    target: 'test',
    options: { type: 'object', additionalProperties: false, properties: {} },
    settings: () => ({}),
    plan: {},
    helpers: () => helpers,
    uses: given.uses ?? [],
    imports: () => ({ ts: given.style ?? tsImports({ folder: 'src', width: 120 }) }),
    kind: () => kind,
  })
  const path = given.path ?? 'src/a/self.ts'
  const rendered = await port.render({ files: [{ id: 'x', path, template: leaf, input: JSON.parse(JSON.stringify(input)), ownership: 'generated' }], programs: linked.programs, slots: { x: given.slots ?? {} }, settings: {} })
  for (const fault of rendered.faults) problems.push(`${fault.code} ${fault.template}:${fault.line}${fault.block === undefined ? '' : ` [${fault.block}]`} ${fault.message}`)
  const text = rendered.texts['x']
  return text === undefined ? { problems } : { text, problems }
}
