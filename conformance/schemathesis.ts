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

/** One run of the tool: whether it found nothing, what it printed, and its traffic. */
async function strike(url: string, tool: string, work: string, name: string, more: readonly string[]): Promise<{ readonly fine: boolean; readonly text: string; readonly entries: Har['log']['entries'] }> {
  const [config, har] = [join(work, 'schemathesis.toml'), join(work, `${name}.har`)]
  writeFileSync(config, configuration)
  // One worker: Python 3.11 counts the depth of its parser over all threads, and fails at random.
  const { exitCode, all } = await execa(tool, [
    '--config-file', config, 'run', `${url}/openapi.json`, '--url', url, '--checks', checks.map(([check]) => check).join(','), '--seed', values.seed,
    '--report', 'har', '--report-har-path', har, '--no-color', '--workers', '1', '--continue-on-failure', ...more,
  ], { cwd: work, all: true, reject: false, env: { HYPOTHESIS_STORAGE_DIRECTORY: join(work, 'hypothesis') } })
  return { fine: exitCode === 0, text: String(all), entries: existsSync(har) ? (JSON.parse(readFileSync(har, 'utf8')) as Har).log.entries : [] }
}

async function attack(url: string, tool: string, work: string): Promise<number> {
  for (const [name, what] of checks) console.log(`check     ${name.padEnd(30)} ${what}`)
  for (const [what, why] of exclusions) console.log(`excluded  ${what}: ${why}`)
  const first = await strike(url, tool, work, 'all', ['--max-examples', values.examples, '--generation-deterministic'])
  const entries = [...first.entries]
  const isPoor = ({ good, bad }: { readonly good: number; readonly bad: number }): boolean => good === 0 || bad === 0
  // What chance did not reach (a pattern that must not be taken, a row that nothing refers to) is tried once more, with the operation that makes such rows.
  const left = coverage(entries, values.spec).filter(isPoor).map(({ operation }) => operation)
  const makers = modelOf(specFolder(values.spec)).entities.filter(({ operations }) => left.some((operation) => Object.values(operations).includes(operation))).map(({ operations }) => operations.create)
  const second = left.length > 0 ? await strike(url, tool, work, 'left', ['--max-examples', '150', '--phases', 'fuzzing,stateful', ...[...new Set([...left, ...makers])].flatMap((operation) => ['--include-operation-id', operation])]) : undefined
  entries.push(...(second?.entries ?? []))
  const reached = coverage(entries, values.spec)
  const poor = reached.filter(isPoor)
  for (const each of reached) console.log(`${isPoor(each) ? 'X' : '+'} ${each.operation.padEnd(30)} ${String(each.good).padStart(5)} 2xx ${String(each.bad).padStart(5)} 4xx   ${each.statuses}`)
  const broken = [first, ...(second ? [second] : [])].filter(({ fine }) => !fine)
  for (const { text } of broken) console.log(text.split('\n').slice(-120).join('\n'))
  const failed = poor.length + broken.length + (entries.length === 0 ? 1 : 0)
  console.log(`${reached.length - poor.length + (broken.length === 0 ? checks.length : 0)} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}

/** What each operation of the model answered, by class of status. */
function coverage(entries: Har['log']['entries'], spec: string): readonly { readonly operation: string; readonly good: number; readonly bad: number; readonly statuses: string }[] {
  return operationsOf(modelOf(specFolder(spec))).map(({ method, path, operation }) => {
    const pattern = new RegExp(`^/api${path.replace(/\{\w+\}/g, '[^/]+')}$`)
    const statuses = entries.filter((entry) => entry.request.method === method && pattern.test(new URL(entry.request.url).pathname)).map((entry) => entry.response.status)
    const counts = [...new Set(statuses)].sort().map((status) => `${status}: ${statuses.filter((each) => each === status).length}`).join(', ')
    return { operation, good: statuses.filter((status) => status >= 200 && status < 300).length, bad: statuses.filter((status) => status >= 400 && status < 500).length, statuses: counts }
  })
}

process.exitCode = await run()
