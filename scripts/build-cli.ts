import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from './toolchain.ts'

/** The command as it is published: our packages bundled, split where they are loaded on demand; what is installed beside it stays outside. */
const folder = join(root, 'packages/cli')
const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { dependencies: Readonly<Record<string, string>> }
const foreign = ['engine', 'generator-sdk', 'language', 'model'].flatMap((name) => Object.keys((JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')) as { dependencies: object }).dependencies))
await build({
  entryPoints: [join(folder, 'src/main.ts')],
  outdir: join(folder, 'dist'),
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  conditions: ['@locus/source'],
  external: [...new Set([...Object.keys(dependencies), ...foreign])].filter((name) => !name.startsWith('@locus/') && name !== 'commander'),
  chunkNames: 'chunks/[name]-[hash]',
  legalComments: 'none',
})
