import { join } from 'node:path'
import type { Manifest } from './manifest.ts'

/**
 * The generator as one ES module that needs nothing: no import, no global beyond the language's own. Its default export is a GeneratorPort.
 * The same sources give the same text.
 */
export async function bundleGenerator(folder: string, manifest: Manifest): Promise<string> {
  const { build } = await import('esbuild')
  const source = JSON.stringify(`./${manifest.source.replace(/^\.\//, '')}`)
  const built = await build({
    stdin: { contents: `import { hostGenerator } from '@locus/generator-sdk'\nimport generator from ${source}\nexport default hostGenerator(generator)\n`, resolveDir: folder, sourcefile: 'generator-entry.js', loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2024',
    mainFields: ['module', 'main'],
    conditions: ['@locus/source', 'import', 'default'],
    charset: 'utf8',
    minifyWhitespace: true,
    legalComments: 'none',
    absWorkingDir: folder,
    logLevel: 'silent',
  })
  const [output] = built.outputFiles
  if (output === undefined) throw new Error(`esbuild wrote nothing for ${join(folder, manifest.source)}`)
  return pathless(output.text)
}

/** esbuild names each module by its path from the package: a path outside of it depends on where packages lie. */
const pathless = (text: string): string => text.replaceAll(/^\/\/ (?:\.\.\/)*(.*)$/gm, (_line, path: string) => `// ${path.replace(/^.*node_modules\//, '')}`)
