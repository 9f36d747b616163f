import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { pythonEnvironment } from '../scripts/toolchain.ts'
import { generateBackend } from './generate.ts'
import { describe, groupNames, runSuite, total, type Outcome } from './http/run-suite.ts'
import { startPostgres, type Cluster } from './postgres.ts'
import { startServer } from './server.ts'
import { modelOf, specExists, specFolder, specs } from './spec.ts'

const usage = `usage: node --conditions=@locus/source conformance/matrix.ts [--specs ${specs.join(',')}] [--databases sqlite,postgresql]
         [--groups crud,paging] [--trees DIR] [--seeded] [--failures 8]
Each spec, or folder with .locus files, is generated for FastAPI, started on each database and held against the contract. --trees takes what was generated already, one folder a spec.`

const { values } = parseArgs({
  options: {
    specs: { type: 'string', default: 'shop,clinic,everything,words,hostile' }, databases: { type: 'string', default: 'sqlite,postgresql' }, groups: { type: 'string' }, trees: { type: 'string' },
    seeded: { type: 'boolean', default: false }, failures: { type: 'string', default: '8' }, help: { type: 'boolean', short: 'h', default: false },
  },
})

interface Cell {
  readonly spec: string
  readonly database: string
  readonly outcomes: readonly Outcome[]
}

async function runCell(spec: string, database: string, tree: string, work: string, cluster: Cluster | undefined): Promise<Cell> {
  const python = join(await pythonEnvironment('fastapi', [join(tree, 'requirements.txt')]), 'bin/python')
  const url = cluster ? cluster.database(basename(spec)) : `sqlite+aiosqlite:///${join(work, `${basename(spec)}.db`)}`
  const server = await startServer({ tree, python, database: url, seed: values.seeded })
  console.log(`\n${spec} on ${database}`)
  try {
    const chosen = values.groups?.split(',')
    const outcomes = await runSuite({ url: server.url, model: modelOf(specFolder(spec)), ...(chosen && { groups: chosen }), note: (text) => console.log(`- not tried: ${text}`), report: (outcome) => console.log(describe(outcome, Number(values.failures))) })
    return { spec, database, outcomes }
  } finally {
    await server.stop()
    if (/Traceback/.test(server.output())) console.log(server.output().split('\n').slice(-30).join('\n'))
  }
}

/** Groups down, cells across: passed checks, or how many failed. */
function table(cells: readonly Cell[]): string {
  const heads = cells.map((cell) => `${basename(cell.spec)} ${cell.database === 'postgresql' ? 'pg' : 'sqlite'}`)
  const width = Math.max(12, ...heads.map((head) => head.length + 2))
  const rows = groupNames.filter((name) => cells.some((cell) => cell.outcomes.some((outcome) => outcome.group === name))).map((name) => [name, ...cells.map((cell) => said(cell.outcomes.find((outcome) => outcome.group === name)))])
  return [['', ...heads], ...rows].map(([first = '', ...rest]) => first.padEnd(20) + rest.map((text) => text.padStart(width)).join('')).join('\n')
}

const said = (outcome: Outcome | undefined): string => (!outcome ? '' : outcome.notApplicable !== undefined ? 'n/a' : outcome.failed > 0 ? `${outcome.failed} FAILED` : String(outcome.passed))

async function run(): Promise<number> {
  if (values.help) return console.log(usage), 0
  const [chosen, databases] = [values.specs.split(','), values.databases.split(',')]
  const strange = [...chosen.filter((spec) => !specExists(spec)), ...databases.filter((name) => name !== 'sqlite' && name !== 'postgresql')]
  if (strange.length > 0) return console.error(`unknown: ${strange.join(', ')}\n${usage}`), 2
  const work = mkdtempSync(join(tmpdir(), 'locus-matrix-'))
  const cluster = databases.includes('postgresql') ? await startPostgres() : undefined
  const cells: Cell[] = []
  let broken = 0
  try {
    for (const spec of chosen) {
      for (const database of databases) {
        try {
          const tree = values.trees === undefined ? (cells.some((cell) => cell.spec === spec) ? join(work, basename(spec), 'generated/fastapi') : await generateBackend(spec, work)) : join(values.trees, basename(spec))
          cells.push(await runCell(spec, database, tree, work, database === 'postgresql' ? cluster : undefined))
        } catch (error) {
          broken += 1
          console.log(`X ${spec} on ${database} could not be run\n${error instanceof Error ? error.message : String(error)}`)
        }
      }
    }
  } finally {
    await cluster?.stop()
    rmSync(work, { recursive: true, force: true })
  }
  const { passed, failed } = total(cells.flatMap((cell) => cell.outcomes))
  console.log(`\n${table(cells)}\n\n${passed} passed, ${failed + broken} failed`)
  return failed + broken === 0 ? 0 : 1
}

process.exitCode = await run()
