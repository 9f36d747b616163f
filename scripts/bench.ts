import process from 'node:process'
import { benchBackend } from '../bench/backend.ts'
import { benchGenerate } from '../bench/generate.ts'
import { jhipsterSeconds } from '../bench/jhipster.ts'
import { build } from './toolchain.ts'

await build()
const bars = [...benchGenerate(jhipsterSeconds), ...(await benchBackend())]
const width = Math.max(...bars.map(({ name }) => name.length))
for (const { name, figure, bar, met } of bars) process.stdout.write(`${met ? 'ok    ' : 'MISSED'}  ${name.padEnd(width)}  ${figure}  (${bar})\n`)
const missed = bars.filter(({ met }) => !met).length
process.stdout.write(`\n${bars.length - missed} passed, ${missed} failed\n`)
process.exitCode = missed > 0 ? 1 : 0
