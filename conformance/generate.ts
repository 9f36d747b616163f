import { cpSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { locus } from '../scripts/demo/prepare.ts'
import { runCommand } from '../scripts/run-command.ts'
import { specFolder } from './spec.ts'

/** The backend that the command writes for a spec, in a copy of its sources below `work`. */
export async function generateBackend(spec: string, work: string): Promise<string> {
  const project = join(work, spec)
  cpSync(specFolder(spec), project, { recursive: true })
  await runCommand(process.execPath, [...locus(), 'generate', '--target', 'fastapi'], { cwd: project })
  return join(project, 'generated/fastapi')
}
