import { readFileSync } from 'node:fs'
import { problemOfPath } from '../paths/check-path.ts'
import type { Step } from './operation.ts'
import { isCode } from './read-file.ts'

const head = 'locus journal 1'

/** One line a step, and a last line that says that none is missing. */
export const printJournal = (steps: readonly Step[]): string =>
  `${[head, ...steps.map((step) => JSON.stringify(step.kind === 'write' ? ['write', step.path, step.before, step.after, step.staged] : ['delete', step.path, step.before, null, step.staged])), `end ${steps.length}`].join('\n')}\n`

export type ReadJournal = { readonly steps: readonly Step[]; readonly problem?: undefined } | { readonly problem: string; readonly steps?: undefined }

/** The open journal; undefined: there is none. A journal is judged like any input: it may have come with a stranger's project. */
export function readJournal(path: string): ReadJournal | undefined {
  try {
    return parseJournal(readFileSync(path, 'utf8'))
  } catch (thrown) {
    if (isCode(thrown, 'ENOENT', 'ENOTDIR')) return undefined
    throw thrown
  }
}

function parseJournal(text: string): ReadJournal {
  const lines = text.split('\n')
  const end = lines.at(-2) ?? ''
  if (lines[0] !== head || lines.at(-1) !== '' || end !== `end ${lines.length - 3}`) return { problem: 'it is not whole' }
  const steps: Step[] = []
  for (const line of lines.slice(1, -2)) {
    const step = parseStep(line)
    if (!step) return { problem: `it has the line ${line}` }
    steps.push(step)
  }
  return { steps }
}

function parseStep(line: string): Step | undefined {
  let parts: unknown
  try {
    parts = JSON.parse(line)
  } catch {
    return undefined
  }
  if (!Array.isArray(parts) || parts.length !== 5) return undefined
  const [kind, path, before, after, staged] = parts as readonly unknown[]
  if (typeof path !== 'string' || !isSafe(path) || typeof staged !== 'string' || !/^\d+$/.test(staged)) return undefined
  if (kind === 'write' && (before === null || typeof before === 'string') && typeof after === 'string') return { kind, path, before, after, staged }
  return kind === 'delete' && typeof before === 'string' ? { kind, path, before, staged } : undefined
}

const isSafe = (path: string): boolean => problemOfPath(path.startsWith('.locus/') ? path.slice('.locus/'.length) : path) === undefined
