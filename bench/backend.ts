import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { generateBackend } from '../conformance/generate.ts'
import { createClient, type Answer, type Client } from '../conformance/http/client.ts'
import { startServer, type Server } from '../conformance/server.ts'
import { pythonEnvironment } from '../scripts/toolchain.ts'
import type { Bar } from './generate.ts'
import { median } from './measure.ts'

const rounds = 7
const doctors = 300
const bar = 0.9

/** One application with its rows, ready to be asked. */
interface Backend {
  readonly server: Server
  readonly api: Client
  readonly ids: readonly string[]
  readonly department: unknown
  readonly specialties: readonly unknown[]
}

interface Endpoint {
  readonly name: string
  readonly requests: number
  readonly status: number
  ask(backend: Backend, at: number): Promise<Answer>
}

let serial = 0
const doctor = (backend: Pick<Backend, 'department' | 'specialties'>, at: number): Record<string, unknown> => ({
  fullName: `Doctor ${at}`, email: `doctor${serial++}@x.example`, homepage: `https://x.example/${at}`, hourlyRate: `${50 + (at % 100)}.50`, bio: 'Born, studied, practised.', languages: ['de', 'en'], active: at % 2 === 0,
  departmentId: backend.department, specialtyIds: backend.specialties.slice(0, 1 + (at % 3)),
})

const endpoints: readonly Endpoint[] = [
  { name: 'GET one', requests: 160, status: 200, ask: ({ api, ids }, at) => api.get(`/doctors/${ids[at % ids.length]}`) },
  { name: 'list of 20 with a filter', requests: 60, status: 200, ask: ({ api }, at) => api.get(`/doctors?active.eq=true&hourlyRate.gte=60&sort=-hourlyRate&page=${1 + (at % 4)}`) },
  { name: 'POST', requests: 120, status: 201, ask: (backend, at) => backend.api.post('/doctors', doctor(backend, at)) },
  { name: 'PATCH', requests: 120, status: 200, ask: ({ api, ids }, at) => api.patch(`/doctors/${ids[at % ids.length]}`, { hourlyRate: `${10 + (serial++ % 900)}.25` }) },
]

/** The generated clinic beside the one that was written by hand: CPU per request of the server's process, in turn, median of the ratios. */
export async function benchBackend(): Promise<readonly Bar[]> {
  const work = mkdtempSync(join(tmpdir(), 'locus-bench-'))
  const open: Backend[] = []
  try {
    const reference = await start(join(import.meta.dirname, 'fastapi-reference'), join(work, 'reference.db'))
    open.push(reference)
    const generated = await start(await generateBackend('clinic', work), join(work, 'generated.db'))
    open.push(generated)
    const bars: Bar[] = []
    for (const endpoint of endpoints) {
      const pairs: (readonly [number, number])[] = []
      for (const backend of open) await spend(backend, { ...endpoint, requests: 20 })
      for (let round = 0; round < rounds; round++) {
        const first = round % 2 === 0 ? reference : generated
        const second = first === reference ? generated : reference
        const [one, other] = [await spend(first, endpoint), await spend(second, endpoint)]
        pairs.push(first === reference ? [one, other] : [other, one])
      }
      const ratio = median(pairs.map(([one, other]) => one / other))
      const ms = (seconds: readonly number[]): string => `${((median(seconds) / endpoint.requests) * 1000).toFixed(2)} ms`
      bars.push({
        name: `backend, ${endpoint.name}: reference's CPU : generated's`, figure: `${ratio.toFixed(2)} (${ms(pairs.map(([one]) => one))} : ${ms(pairs.map(([, other]) => other))})`, bar: `at least ${bar}`, met: ratio >= bar,
      })
    }
    return bars
  } finally {
    for (const { api, server } of open) {
      api.close()
      await server.stop()
    }
    rmSync(work, { recursive: true, force: true })
  }
}

async function start(tree: string, database: string): Promise<Backend> {
  const python = join(await pythonEnvironment('fastapi', [join(tree, 'requirements.txt')]), 'bin/python')
  const server = await startServer({ tree, python, database: `sqlite+aiosqlite:///${database}` })
  const api = createClient(server.url, '/api', (ask) => ask, () => undefined)
  const made = async (path: string, body: unknown): Promise<Record<string, unknown>> => {
    const answer = await api.post(path, body)
    if (answer.status !== 201) throw new Error(`POST ${path} answers ${answer.status}: ${answer.text}`)
    return answer.json as Record<string, unknown>
  }
  const department = (await made('/departments', { name: 'Surgery' }))['id']
  const specialties: unknown[] = []
  for (const code of ['AAA01', 'AAA02', 'AAA03']) specialties.push((await made('/specialties', { code, title: code }))['id'])
  const ids: string[] = []
  for (let at = 0; at < doctors; at++) ids.push(String((await made('/doctors', doctor({ department, specialties }, at)))['id']))
  return { server, api, department, specialties, ids }
}

/** CPU seconds of the server for the requests of an endpoint, four at once. */
async function spend(backend: Backend, endpoint: Endpoint): Promise<number> {
  const before = cpuOf(backend.server.pid)
  let next = 0
  const lane = async (): Promise<void> => {
    while (next < endpoint.requests) {
      const answer = await endpoint.ask(backend, next++)
      if (answer.status !== endpoint.status) throw new Error(`${endpoint.name} answers ${answer.status}: ${answer.text}`)
    }
  }
  await Promise.all([lane(), lane(), lane(), lane()])
  return cpuOf(backend.server.pid) - before
}

/** User and system time of a process, all threads, in seconds. */
function cpuOf(pid: number): number {
  if (process.platform === 'linux') {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) / 100
  }
  const [seconds = 0, minutes = 0, hours = 0] = execFileSync('ps', ['-o', 'time=', '-p', String(pid)], { encoding: 'utf8' }).trim().split(':').map(Number).toReversed()
  return hours * 3600 + minutes * 60 + seconds
}

if (process.argv[1] === import.meta.filename) {
  const bars = await benchBackend()
  for (const { name, figure, bar: wanted, met } of bars) console.log(`${met ? 'ok    ' : 'MISSED'}  ${name.padEnd(70)} ${figure}  (${wanted})`)
  process.exitCode = bars.every(({ met }) => met) ? 0 : 1
}
