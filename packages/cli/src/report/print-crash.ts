import { version } from '../version.ts'
import { painter } from './painter.ts'
import type { Terminal } from '../terminal.ts'

/** Our own bug: says so, and gives what a report needs. */
export function printCrash(error: unknown, args: readonly string[], { stderr }: Terminal): void {
  const paint = painter(stderr)
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  stderr.write(`${paint(['red', 'bold'], 'This is a bug in Locus.')} Nothing of your project was left half written.\n`)
  stderr.write('Please report it with the lines below, and the .locus files if you may share them.\n\n')
  stderr.write(`locus ${version}, node ${process.version}, ${process.platform} ${process.arch}\nlocus ${args.join(' ')}\n${stack}\n`)
}
