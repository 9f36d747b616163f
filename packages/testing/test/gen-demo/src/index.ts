import { defineGenerator, file, ts, tsImports } from '@locus/generator-sdk'

/** A generator small enough to be seen at once: for the tests of this kit. */
export default defineGenerator({
  target: 'demo',
  options: { type: 'object', additionalProperties: false, properties: { title: { type: 'string', description: 'Title.', default: 'Demo' } } },
  settings: (_app, { title }) => ({ title }),
  plan: {
    app: (app) => [file('index', 'src/index.ts', { entities: app.entities.map(({ type, path }) => ({ type, path })), name: app.name })],
    entity: (it) => [
      file('entity', `src/${it.entity.path}.ts`, { type: it.entity.type, label: it.entity.label ?? it.entity.name, members: it.entity.members.map(({ name }) => name), refers: Object.values(it.refers).map(({ type, display }) => ({ type, display })) }),
    ],
    model: (it) => [file('model', 'model.ts', { model: it.model })],
  },
  helpers: ({ title }) => ({
    title: () => ts.string(title),
    name: (text: string) => ts.id(text),
    text: (text: string) => ts.string(text),
    json: (value: unknown) => ts.string(JSON.stringify(value)),
  }),
  uses: [],
  imports: () => ({ ts: tsImports({ folder: 'src', width: 100 }) }),
  kind: () => ({ languages: ['ts'], width: 100, tab: 2, blankLines: 1, imports: 'ts', format: { formatter: 'oxfmt', options: { semi: false, singleQuote: true, printWidth: 100 } } }),
})
