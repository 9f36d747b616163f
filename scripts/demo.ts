import { existsSync, statSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { checkDemo } from './demo/check.ts'
import { prepare } from './demo/prepare.ts'
import { start } from './demo/start.ts'
import { CommandError } from './run-command.ts'
import { root, systemPackages } from './toolchain.ts'

const usage = `npm run demo                      the shop: generated, built and running
npm run demo -- <folder>          the same for the .locus files of a folder
npm run demo -- --check           drives a browser through it and ends
`
const { values, positionals } = parseArgs({ allowPositionals: true, options: { check: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false }, shots: { type: 'string' } } })

/** The folder as the user typed it: npm runs scripts in the root, and says where it was called. */
const sources = positionals[0] === undefined ? join(root, 'examples/shop') : resolve(process.env['INIT_CWD'] ?? process.cwd(), positionals[0])

async function demo(): Promise<number> {
  if (values.help) {
    process.stdout.write(usage)
    return 0
  }
  if (positionals.length > 1 || !existsSync(sources) || !statSync(sources).isDirectory()) {
    process.stderr.write(`There is no folder ${positionals.join(' ')}.\n\n${usage}`)
    return 1
  }
  const begun = Date.now()
  const say = (text: string): void => void process.stdout.write(`${text}\n`)
  if (values.check) {
    const [missing] = await systemPackages(['chromium'])
    if (missing) throw new CommandError(`The check needs a browser: ${missing.advice}.`)
  }
  const prepared = await prepare({ sources, folder: join(root, '.demo', basename(sources)), say })
  const running = await start(prepared)
  if (values.check) {
    try {
      return await checkDemo({ prepared, running, say, shots: values.shots ?? join(prepared.folder, 'shots') })
    } finally {
      await running.stop()
    }
  }
  say(`\nRunning after ${((Date.now() - begun) / 1000).toFixed(0)} s:\n\n  ${running.url}\n\nThe API's document: ${running.url}/openapi.json\nThe code: ${relative(process.cwd(), join(prepared.folder, 'generated'))}\nCtrl-C stops both.`)
  await new Promise<void>((stop) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop())
  })
  say('\nStopping')
  await running.stop()
  return 0
}

try {
  process.exitCode = await demo()
} catch (error) {
  process.stderr.write(`${error instanceof CommandError ? error.message : error instanceof Error ? error.stack : String(error)}\n`)
  process.exitCode = 1
}
process.exit()
