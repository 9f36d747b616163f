import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { measure, median, peakMemory, ratio } from './measure.ts'
import { modelOf } from './model-of.ts'

export interface Bar {
  readonly name: string
  readonly figure: string
  readonly bar: string
  readonly met: boolean
}

interface Baseline {
  readonly cpuSeconds: number
  readonly date: string
  readonly machine: string
  readonly command: string
}

const root = join(import.meta.dirname, '..')
const node = process.execPath
const locus = join(root, 'packages/cli/dist/locus.js')
const targets = ['--target', 'vue', '--target', 'fastapi']

/** The command as it is published: built. Each figure beside its baseline, taken in turn. */
export function benchGenerate(jhipster: () => number | undefined): readonly Bar[] {
  if (!existsSync(locus)) throw new Error('npm run build first: the benchmark measures what is published')
  return inFolders((shop, hundred) => {
    const wall = (args: readonly string[], cwd: string) => (): number => measure([node, ...args], cwd).wall
    const clean = (folder: string): void => {
      for (const name of ['generated', '.locus']) rmSync(join(folder, name), { recursive: true, force: true })
    }
    /** In a folder of its own each time: what a deletion before leaves to the disk is not the command's. */
    let rounds = 0
    const cold = (folder: string) => (): number => {
      rounds += 1
      const fresh = `${folder}-${rounds}`
      cpSync(folder, fresh, { recursive: true })
      return measure([node, locus, 'generate', ...targets], fresh).wall
    }
    const version = ratio(wall(['-e', '0'], shop), wall([locus, '--version'], shop), 15)
    const first = ratio(wall(['-e', '0'], shop), cold(shop), 7)
    const cpu = median(Array.from({ length: 3 }, () => {
      clean(hundred)
      return measure([node, locus, 'generate', ...targets], hundred).cpu
    }))
    clean(hundred)
    const memory = peakMemory(node, [locus, 'generate', ...targets], hundred)
    const { measured, baseline, said } = baselineOf(jhipster)
    return [
      { name: 'locus --version : node -e 0, wall', figure: `${version.ratio.toFixed(2)} (${ms(version.second)} : ${ms(version.first)})`, bar: 'at most 3', met: version.ratio <= 3 },
      { name: 'shop, both targets, cold : node -e 0, wall', figure: `${first.ratio.toFixed(1)} (${ms(first.second)} : ${ms(first.first)})`, bar: 'at most 40', met: first.ratio <= 40 },
      { name: '100 entities, both targets : JHipster Spring + Vue, CPU', figure: `1/${(baseline / cpu).toFixed(1)} (${cpu.toFixed(2)} s : ${baseline.toFixed(0)} s, ${measured ? 'measured now' : said})`, bar: 'at most 1/20', met: cpu * 20 <= baseline },
      { name: '100 entities, both targets, peak memory', figure: `${memory.toFixed(0)} MiB`, bar: 'below 500 MiB', met: memory < 500 },
    ]
  })
}

const ms = (seconds: number): string => `${(seconds * 1000).toFixed(0)} ms`

function baselineOf(jhipster: () => number | undefined): { readonly measured: boolean; readonly baseline: number; readonly said: string } {
  const now = jhipster()
  const kept = (JSON.parse(readFileSync(join(import.meta.dirname, 'baselines.json'), 'utf8')) as { readonly jhipster: Baseline }).jhipster
  return { measured: now !== undefined, baseline: now ?? kept.cpuSeconds, said: `stand-in of ${kept.date}, ${kept.machine}: JHipster cannot be installed here` }
}

function inFolders<T>(run: (shop: string, hundred: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'locus-bench-'))
  try {
    const [shop, hundred] = ['shop', 'hundred'].map((name) => join(folder, name)) as [string, string]
    for (const path of [shop, hundred]) mkdirSync(path)
    for (const name of ['Locus.toml', ...exampleFiles()]) writeFileSync(join(shop, name), readFileSync(join(root, 'examples/shop', name)))
    writeFileSync(join(hundred, 'things.locus'), modelOf(100))
    return run(shop, hundred)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const exampleFiles = (): readonly string[] => readdirSync(join(root, 'examples/shop')).filter((name) => name.endsWith('.locus'))
