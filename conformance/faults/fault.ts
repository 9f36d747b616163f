import { readdirSync, readFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'

/** A mistake as a patch against a generated tree. */
export interface Fault {
  readonly name: string
  readonly path: string
  /** The group that must go red. */
  readonly group: string
}

/** All patches of a folder, by name; each begins with the line `Group: <name>`. */
export function faultsIn(folder: string): readonly Fault[] {
  return readdirSync(folder).filter((name) => name.endsWith('.patch')).sort().map((name) => {
    const path = join(folder, name)
    const group = /^Group: (\S+)$/m.exec(readFileSync(path, 'utf8'))?.[1]
    if (group === undefined) throw new Error(`${path} does not name its group`)
    return { name: name.slice(0, -'.patch'.length), path, group }
  })
}

/** `count` of them, the same ones for the same seed. */
export function someOf(faults: readonly Fault[], count: number, seed: string): readonly Fault[] {
  const rank = (fault: Fault): string => createHash('sha256').update(`${seed} ${fault.name}`).digest('hex')
  const chosen = new Set(faults.toSorted((left, right) => (rank(left) < rank(right) ? -1 : 1)).slice(0, count))
  return faults.filter((fault) => chosen.has(fault))
}
