#!/usr/bin/env node
import process from 'node:process'
import { isSupported, supported } from './supported-node.ts'
import type { Output } from './terminal.ts'
import { version } from './version.ts'

// A reader that has enough (`locus model | head`) is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

const [first, ...others] = process.argv.slice(2)
// Answered before anything else is loaded: editors and scripts ask it often.
if (others.length === 0 && (first === '--version' || first === '-V')) {
  process.stdout.write(`${version}\n`)
} else if (!isSupported(process.versions.node)) {
  process.stderr.write(`Locus needs Node ${supported}; this is ${process.versions.node} (${process.execPath}).\n`)
  process.exitCode = 1
} else {
  const { run } = await import('./run.ts')
  process.exitCode = await run(process.argv.slice(2), {
    cwd: process.cwd(),
    stdout: outputTo(process.stdout),
    stderr: outputTo(process.stderr),
    interactive: process.stderr.isTTY === true && process.env['CI'] === undefined,
  })
}

/** Colours on a terminal only, and where nobody said no (no-color.org). */
function outputTo(stream: NodeJS.WriteStream): Output {
  const refused = (process.env['NO_COLOR'] ?? '') !== '' || process.env['TERM'] === 'dumb'
  return { write: (text: string | Uint8Array) => stream.write(text), isColored: stream.isTTY && !refused }
}
