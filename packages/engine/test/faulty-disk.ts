import { realDisk, type Disk } from '../src/write/disk.ts'

export interface Faulty {
  readonly disk: Disk
  /** Calls so far. */
  readonly calls: () => number
}

/** A disk whose call number `at` (from 0) fails: once, for all calls that need room, or for all from then on, as if the process had died. */
export function faultyDisk(at: number, code: string, how: 'once' | 'full' | 'crash' | 'torn'): Faulty {
  let count = -1
  const needsRoom = new Set<keyof Disk>(['makeFolder', 'writeNew', 'link', 'copyNew'])
  const fail = (): never => {
    throw Object.assign(new Error(`${code}: injected`), { code })
  }
  const wrap = <Name extends keyof Disk>(name: Name): Disk[Name] =>
    ((...args: Parameters<Disk[Name]>) => {
      count += 1
      if (how === 'once' && count === at) fail()
      if (how === 'full' && count >= at && needsRoom.has(name)) fail()
      if (how === 'crash' && count >= at) fail()
      // The call happens, and then nothing more.
      if (how === 'torn' && count > at) fail()
      return (realDisk[name] as (...given: unknown[]) => void)(...args)
    }) as Disk[Name]
  const names = Object.keys(realDisk) as (keyof Disk)[]
  return { disk: Object.fromEntries(names.map((name) => [name, wrap(name)])) as unknown as Disk, calls: () => count + 1 }
}
