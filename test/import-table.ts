/** The table of ARCHITECTURE.md: which of our packages a package's `src` may import, and which others at run time. */
export interface Row {
  readonly ours: readonly string[]
  readonly others: readonly string[]
  /** May use `node:` modules. */
  readonly node: boolean
}

const foundation = ['model', 'diagnostics']
const generator: Row = { ours: ['generator-sdk', 'model', 'diagnostics', 'openapi', 'screens', 'target-typescript'], others: [], node: false }
const libraries = ['diagnostics', 'model', 'language', 'openapi', 'screens', 'generator-sdk', 'engine', 'plugin-host']

export const importTable: Readonly<Record<string, Row>> = {
  diagnostics: { ours: [], others: [], node: false },
  model: { ours: ['diagnostics'], others: ['pluralize', '@noble/hashes'], node: false },
  language: { ours: foundation, others: ['smol-toml'], node: false },
  openapi: { ours: foundation, others: [], node: false },
  screens: { ours: foundation, others: [], node: false },
  'generator-sdk': { ours: [...foundation, 'screens', 'openapi'], others: ['prettier'], node: false },
  'target-typescript': { ...generator, ours: generator.ours.filter((name) => name !== 'target-typescript') },
  'gen-fastapi': generator,
  'gen-vue': generator,
  engine: { ours: ['generator-sdk', ...foundation], others: ['memfs', 'oxfmt', 'oxc-parser', '@astral-sh/ruff-wasm-nodejs', '@vue/compiler-dom', 'yaml', 'smol-toml', '@cfworker/json-schema'], node: true },
  'plugin-host': { ours: ['generator-sdk', 'diagnostics'], others: [], node: true },
  testing: { ours: libraries, others: ['vitest', 'memfs', 'execa', 'esbuild'], node: true },
  cli: { ours: libraries, others: ['commander', 'execa'], node: true },
}

/** `generator-sdk/compile` is for the engine and for builds: Node, Handlebars and a bundler are allowed there, and nowhere else in that package. */
export const compileEntry: Row = { ours: [...foundation, 'screens', 'openapi'], others: ['handlebars', 'esbuild', 'prettier'], node: true }
