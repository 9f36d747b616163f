import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

/**
 * The command in one file and what it loads on demand: reading three hundred modules takes as long as generating.
 * Outside stay the formatters and parsers with a binary of their own, and what only a build of a generator needs.
 */
const folder = join(import.meta.dirname, '../packages/cli')
// Their names are hashes: those of earlier builds would be published too.
rmSync(join(folder, 'dist/chunks'), { recursive: true, force: true })
await build({
  // The thread's file lies beside the chunk that starts it.
  entryPoints: { locus: join(folder, 'src/main.ts'), 'chunks/syntax-thread': join(folder, '../engine/src/thread/syntax-thread.ts') },
  outdir: join(folder, 'dist'),
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  conditions: ['@locus/source'],
  external: ['oxfmt', 'oxc-parser', '@astral-sh/ruff-wasm-nodejs', '@vue/compiler-dom', 'handlebars', 'esbuild'],
  // What is CommonJS asks for Node's modules by `require`.
  banner: { js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);" },
  chunkNames: 'chunks/[name]-[hash]',
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
})
