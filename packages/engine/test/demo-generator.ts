import { defineGenerator, file, hostGenerator, notice, python, ts, type GeneratorDefinition, type LoadedGenerator, type OptionsSchema } from '@locus/generator-sdk'
import { readTemplate } from '@locus/generator-sdk/compile'
import type { Json } from '@locus/model'

const options = {
  type: 'object',
  additionalProperties: false,
  properties: {
    folder: { type: 'string', description: 'Folder of the entities.', default: 'entities', pattern: '^[a-z/]+$' },
    style: { type: 'string', description: 'How much is written.', default: 'short', enum: ['short', 'long'] },
    width: { type: 'integer', description: 'Columns.', default: 80, minimum: 40, maximum: 200 },
  },
} as const satisfies OptionsSchema

type Definition = GeneratorDefinition<typeof options, { readonly width: number }>

const definition: Definition = defineGenerator({
  target: 'demo',
  options,
  settings: (_app, { width }) => ({ width }),
  plan: {
    app: (app) => [file('index', 'index.ts', { entities: app.entities.map(({ type, path }) => ({ type, path })) }), file('names', 'data/names.json', { names: app.entities.map(({ name }) => name) })],
    entity: (it, _app, { folder }) => [
      file('entity', `${folder}/${it.entity.path}.ts`, { type: it.entity.type, members: it.entity.members.map(({ name }) => name), refers: Object.keys(it.refers) }),
      file('own', `own/${it.entity.path}.ts`, { type: it.entity.type }, { ownership: 'scaffold' }),
      ...(it.entity.members.some(({ name }) => name === 'odd') ? [notice('odd-member', it.id, { name: 'odd' })] : []),
    ],
    model: ({ model, history }) => [file('migration', 'migrations/0001.py', { tables: (history[0] ?? model).entities.map(({ table }) => table) }, { ownership: 'frozen' })],
  },
  helpers: () => ({
    name: (text: string) => ts.id(text),
    string: (text: string) => ts.string(text),
    quoted: (text: string) => python.string(text),
  }),
  uses: [],
  imports: () => ({}),
  kind: (path, { width }) =>
    path.endsWith('.ts')
      ? { languages: ['ts'], width, tab: 2, blankLines: 1, format: { formatter: 'oxfmt', options: { semi: false, singleQuote: true, printWidth: width } } }
      : path.endsWith('.py')
        ? { languages: ['python'], width, tab: 4, blankLines: 2, format: { formatter: 'ruff', options: { lineWidth: width } } }
        : { languages: ['json', 'python'], width, tab: 2, blankLines: 1, format: { formatter: 'none' } },
  diagnostics: { 'odd-member': { severity: 'warning', message: 'A member is called "{name}"', explanation: 'For tests.' } },
}) as unknown as Definition

export const demoTemplates = {
  'demo/index': "{{#each entities}}\nexport { {{name type}} } from {{string path}};\n{{/each}}\n",
  'demo/names': '[{{#each names between=", "}}{{quoted this}}{{/each}}]\n',
  'demo/entity': '/** An entity. */\nexport interface {{name type}}   {\n  {{#each members}}\n  {{name this}}: string;\n  {{/each}}\n}\n',
  'demo/own': '{{! Yours. }}\nexport   const own = {{string type}}\n',
  'demo/migration': 'tables = [{{#each tables between=", "}}{{quoted this}}{{/each}}]\n',
}

export interface DemoOptions {
  readonly templates?: Readonly<Record<string, string>>
  readonly plan?: Partial<Definition['plan']>
  readonly more?: Partial<Definition>
  readonly assets?: LoadedGenerator['assets']
  readonly fingerprint?: string
}

/** A generator of a few files of each sort, whose parts a test may replace. */
export function demoGenerator({ templates = {}, plan = {}, more = {}, assets = { 'assets/logo.svg': '<svg/>\n' }, fingerprint = 'demo-1' }: DemoOptions = {}): LoadedGenerator {
  const trees = Object.fromEntries(Object.entries({ ...demoTemplates, ...templates }).map(([name, text]): [string, Json] => {
    const { template, diagnostics } = readTemplate({ name, text })
    if (!template) throw new Error(JSON.stringify(diagnostics))
    return [name, template as unknown as Json]
  }))
  const port = hostGenerator({ ...definition, ...more, plan: { ...definition.plan, ...plan } })
  return { name: '@locus/gen-demo', target: 'demo', version: '1.2.3', fingerprint, port, trees, assets }
}
