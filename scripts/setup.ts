import { join } from 'node:path'
import process from 'node:process'
import { developmentPackages, nodeModules, pythonEnvironment, root, systemPackages } from './toolchain.ts'

/** Installs what the tests need; says what is missing, and how to get it. Fast when all is there. */
export interface Tools {
  /** Python environment of the generated backend with its development tools. */
  readonly python?: string
  /** `node_modules` for all generated frontends. */
  readonly vue?: string
  readonly chromium: boolean
  readonly postgresql: boolean
  /** Name of what is missing, to how it can be got. */
  readonly missing: Readonly<Record<string, string>>
}

const backend = join(root, 'golden/fastapi/clinic')
const frontend = join(root, 'golden/vue/clinic')

export async function setup(): Promise<Tools> {
  const missing: Record<string, string> = {}
  const attempt = async <T>(name: string, advice: string, install: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await install()
    } catch (error) {
      missing[name] = `${advice} (${error instanceof Error ? error.message.split('\n')[0] : String(error)})`
      return undefined
    }
  }
  const system = attempt('system packages', 'install Chromium and PostgreSQL', () => systemPackages(['chromium', 'postgresql', 'patch']))
  const python = attempt('python', 'install Python 3.11 or later with venv (Debian: apt-get install python3-venv)', () => pythonEnvironment('fastapi-dev', [join(backend, 'requirements.txt')], developmentPackages(backend)))
  const vue = attempt('vue', 'npm must reach its registry', () => nodeModules(frontend))
  const [lacking, environment, modules] = await Promise.all([system, python, vue])
  for (const { name, advice } of lacking ?? []) missing[name] = advice
  return { missing, chromium: !('chromium' in missing) && lacking !== undefined, postgresql: !('postgresql' in missing) && lacking !== undefined, ...(environment !== undefined && { python: environment }), ...(modules !== undefined && { vue: modules }) }
}

if (process.argv[1] === import.meta.filename) {
  const { missing } = await setup()
  for (const [name, advice] of Object.entries(missing)) process.stderr.write(`missing: ${name}: ${advice}\n`)
  process.stdout.write(Object.keys(missing).length === 0 ? 'All that the tests need is here.\n' : '')
  process.exitCode = Object.keys(missing).length === 0 ? 0 : 1
}
