import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { run } from '../src/run.ts'

/** A folder with some files, and the command run in it. */
export function projectWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'locus-cli-'))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

export interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export async function locus(cwd: string, ...args: readonly string[]): Promise<Outcome> {
  let [stdout, stderr] = ['', '']
  const code = await run(args, {
    cwd,
    interactive: false,
    stdout: { write: (text: string | Uint8Array) => ((stdout += String(text)), true) },
    stderr: { write: (text: string | Uint8Array) => ((stderr += String(text)), true) },
  })
  return { code, stdout, stderr }
}

export const shop = `database {
  entity Product {
    name: String @length(1, 80)
    stock: Integer @default(0)
  }
}
`
