import { writeSync } from 'node:fs'
import { generate } from '../src/generate.ts'
import { realDisk, type Disk } from '../src/write/disk.ts'
import { demoGenerator } from './demo-generator.ts'
import { shop } from './program.ts'

// Run as a process of its own. Arguments: folder, and the call of the disk before which it stops for good (-1: none).
const [root = '', at = '-1'] = process.argv.slice(2)
let count = -1
const stopping = Object.fromEntries(Object.entries(realDisk).map(([name, call]) => [name, (...args: unknown[]) => {
  count += 1
  if (count === Number(at)) {
    writeSync(1, 'here\n')
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
  }
  return (call as (...given: unknown[]) => void)(...args)
}])) as unknown as Disk

const { diagnostics } = await generate({ project: { root }, program: shop(), mode: 'write', targets: [{ name: 'demo', out: 'generated/demo', options: {}, generator: demoGenerator() }] }, stopping)
writeSync(1, `${JSON.stringify({ codes: diagnostics.map(({ code }) => code), messages: diagnostics.map(({ message }) => message), calls: count + 1 })}\n`)
