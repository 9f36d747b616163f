import { cpSync } from 'node:fs'
import { basename, join } from 'node:path'
import process from 'node:process'
import { locus } from '../scripts/demo/prepare.ts'
import { runCommand } from '../scripts/run-command.ts'
import { specFolder } from './spec.ts'

/** What the command writes for a spec, in a copy of its sources below `work`: the folder of each target, in their order. */
export async function generate(spec: string, targets: readonly string[], work: string): Promise<readonly string[]> {
  const project = join(work, basename(spec))
  cpSync(specFolder(spec), project, { recursive: true, filter: (path) => !['node_modules', 'generated'].includes(basename(path)) })
  await runCommand(process.execPath, [...locus(), 'generate', ...targets.flatMap((target) => ['--target', target])], { cwd: project })
  return targets.map((target) => join(project, 'generated', target))
}

export async function generateBackend(spec: string, work: string): Promise<string> {
  const [backend = ''] = await generate(spec, ['fastapi'], work)
  return backend
}
