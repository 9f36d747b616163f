import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { execa } from 'execa'
import { pythonEnvironment } from '../scripts/toolchain.ts'
import { generateBackend } from './generate.ts'
import { operationsOf } from './http/observer.ts'
import { startServer } from './server.ts'
import { modelOf, specFolder } from './spec.ts'

const usage = `usage: node --conditions=@locus/source conformance/schemathesis.ts [--spec shop] [--tree DIR] [--examples 25] [--seed 1]
Schemathesis against the generated backend, with sample rows, on SQLite: all checks without a failure, and each operation has got a 2xx and a 4xx.`

const { values } = parseArgs({
  options: { spec: { type: 'string', default: 'shop' }, tree: { type: 'string' }, examples: { type: 'string', default: '25' }, seed: { type: 'string', default: '1' }, help: { type: 'boolean', short: 'h', default: false } },
})

const checks: readonly (readonly [name: string, what: string])[] = [
  ['not_a_server_error', 'no answer is a 5xx'],
  ['status_code_conformance', 'each status is in the document'],
  ['content_type_conformance', 'so is each media type'],
  ['response_headers_conformance', 'and each header'],
  ['response_schema_conformance', 'each body is valid by its schema'],
  ['negative_data_rejection', 'what the document forbids is refused'],
  ['positive_data_acceptance', 'what it allows is not refused as invalid'],
  ['missing_required_header', 'a required header is required'],
  ['unsupported_method', 'other methods are 405'],
  ['allow_header_conformance', 'and name those that there are'],
  ['use_after_free', 'what was deleted is gone'],
  ['ensure_resource_availability', 'what was created is there'],
]

/** What is left out or allowed beyond Schemathesis' own rules, and why. */
const exclusions: readonly (readonly [what: string, why: string])[] = [
  ['check ignored_auth', 'there is no auth without an [auth] section'],
  ['positive data may be 304, 404, 409, 412, 422', 'unknown ids, taken values, stale tags and missing references are no matter of a schema (contract 9.8, 9.9)'],
  ['negative data may be 412, 415, 422, 428', 'the contract judges in this order (9.9), and bodies by 422'],
  ['no NUL in generated texts', 'a NUL in a path or query cannot be sent by HTTP clients alike; the suite of the contract tries it in bodies'],
]

const configuration = `[generation]
allow-x00 = false

[checks.positive_data_acceptance]
expected-statuses = ["2xx", "304", "401", "403", "404", "409", "412", "422", "5xx"]

[checks.negative_data_rejection]
expected-statuses = ["400", "401", "403", "404", "412", "415", "422", "428", "5xx"]
`

interface Har {
  readonly log: { readonly entries: readonly { readonly request: { readonly method: string; readonly url: string }; readonly response: { readonly status: number } }[] }
}

async function run(): Promise<number> {
  if (values.help) return console.log(usage), 0
  const work = mkdtempSync(join(tmpdir(), 'locus-schemathesis-'))
  try {
    const tree = values.tree ?? (await generateBackend(values.spec, work))
    const [backend, tool] = [await pythonEnvironment('fastapi', [join(tree, 'requirements.txt')]), await pythonEnvironment('schemathesis', [join(import.meta.dirname, 'schemathesis-requirements.txt')])]
    const server = await startServer({ tree, python: join(backend, 'bin/python'), database: `sqlite+aiosqlite:///${join(work, 'data.db')}`, seed: true })
    try {
      return await attack(server.url, join(tool, 'bin/st'), work)
    } finally {
      await server.stop()
    }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

async function attack(url: string, tool: string, work: string): Promise<number> {
  const [config, har] = [join(work, 'schemathesis.toml'), join(work, 'traffic.har')]
  writeFileSync(config, configuration)
  // One worker: Python 3.11 counts the depth of its parser over all threads, and fails at random.
  const { exitCode, all } = await execa(tool, [
    '--config-file', config, 'run', `${url}/openapi.json`, '--url', url, '--checks', checks.map(([name]) => name).join(','), '--max-examples', values.examples, '--seed', values.seed, '--generation-deterministic',
    '--report', 'har', '--report-har-path', har, '--no-color', '--workers', '1', '--continue-on-failure',
  ], { cwd: work, all: true, reject: false, env: { HYPOTHESIS_STORAGE_DIRECTORY: join(work, 'hypothesis') } })
  for (const [name, what] of checks) console.log(`check     ${name.padEnd(30)} ${what}`)
  for (const [what, why] of exclusions) console.log(`excluded  ${what}: ${why}`)
  const reached = existsSync(har) ? coverage(JSON.parse(readFileSync(har, 'utf8')) as Har, values.spec) : []
  const poor = reached.filter(({ good, bad }) => good === 0 || bad === 0)
  for (const { operation, good, bad, statuses } of reached) console.log(`${good > 0 && bad > 0 ? '+' : 'X'} ${operation.padEnd(30)} ${String(good).padStart(5)} 2xx ${String(bad).padStart(5)} 4xx   ${statuses}`)
  if (exitCode !== 0) console.log(String(all).split('\n').slice(-120).join('\n'))
  const failed = poor.length + (exitCode === 0 ? 0 : 1) + (reached.length === 0 ? 1 : 0)
  console.log(`${reached.length - poor.length + (exitCode === 0 ? checks.length : 0)} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}

/** What each operation of the model answered, by class of status. */
function coverage({ log }: Har, spec: string): readonly { readonly operation: string; readonly good: number; readonly bad: number; readonly statuses: string }[] {
  return operationsOf(modelOf(specFolder(spec))).map(({ method, path, operation }) => {
    const pattern = new RegExp(`^/api${path.replace(/\{\w+\}/g, '[^/]+')}$`)
    const statuses = log.entries.filter((entry) => entry.request.method === method && pattern.test(new URL(entry.request.url).pathname)).map((entry) => entry.response.status)
    const counts = [...new Set(statuses)].sort().map((status) => `${status}: ${statuses.filter((each) => each === status).length}`).join(', ')
    return { operation, good: statuses.filter((status) => status >= 200 && status < 300).length, bad: statuses.filter((status) => status >= 400 && status < 500).length, statuses: counts }
  })
}

process.exitCode = await run()
