import { createContext, Script } from 'node:vm'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { GeneratorPort, LoadedGenerator } from '@locus/generator-sdk'
import { hostileGlobals } from './hostile-globals.ts'

/**
 * One script that holds the generator and what it imports, with nothing of Node in it: an import of `node:` fails the bundle.
 * It sets one function, `locus(call, arguments as JSON text)`, which promises JSON text.
 */
export async function bundleForBorder(folder: string): Promise<string> {
  const contents = `
    import { hostGenerator } from '@locus/generator-sdk'
    import definition from ${JSON.stringify(join(folder, 'src/index.ts'))}
    const port = hostGenerator(definition)
    globalThis.locus = async (call, text) => JSON.stringify(await port[call](...JSON.parse(text)))
  `
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['@locus/source', 'module', 'import'],
    target: 'es2023',
    legalComments: 'none',
    logLevel: 'silent',
  })
  const [file] = outputFiles
  if (!file) throw new Error(`${folder} has no bundle`)
  return file.text
}

/**
 * The generator of a bundle in a bare context: no global of Node, no `eval`, clock, chance and locale throw, and nothing but text crosses.
 * What is thrown inside is thrown here, as an error with the same message.
 */
export function runBehindBorder(bundle: string): GeneratorPort {
  const context = createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } })
  new Script(hostileGlobals, { filename: 'globals.js' }).runInContext(context)
  new Script(bundle, { filename: 'generator.js' }).runInContext(context)
  const locus = new Script('locus').runInContext(context) as (call: string, text: string) => Promise<string>
  const call = async <Value>(name: keyof GeneratorPort, ...args: readonly unknown[]): Promise<Value> => {
    try {
      return JSON.parse(await locus(name, JSON.stringify(args))) as Value
    } catch (thrown) {
      throw new Error(typeof thrown === 'object' && thrown !== null && 'message' in thrown ? String(thrown.message) : String(thrown), { cause: thrown })
    }
  }
  return {
    describe: () => call('describe'),
    settings: (app, options) => call('settings', app, options),
    plan: (batch) => call('plan', batch),
    render: (batch) => call('render', batch),
    check: (batch) => call('check', batch),
  }
}

/** The same generator with the border between it and the engine. */
export const behindBorder = async (generator: LoadedGenerator, folder: string): Promise<LoadedGenerator> => ({ ...generator, port: runBehindBorder(await bundleForBorder(folder)) })
