import { spawn, spawnSync } from 'node:child_process'
import process from 'node:process'

export interface CommandOptions {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** `inherit` shows the output; `quiet` shows it only when the command fails. */
  readonly output?: 'inherit' | 'quiet'
}

export class CommandError extends Error {}

/** Runs a command to its end; throws with its output if it fails. */
export async function runCommand(command: string, args: readonly string[], { cwd, env, output = 'quiet' }: CommandOptions = {}): Promise<string> {
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: output === 'inherit' ? 'inherit' : ['ignore', 'pipe', 'pipe'] })
  const chunks: Buffer[] = []
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk))
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  const text = Buffer.concat(chunks).toString('utf8')
  if (code !== 0) throw new CommandError(`${command} ${args.join(' ')} ended with ${code}\n${text.split('\n').slice(-80).join('\n')}`)
  return text
}

/** The first of some commands that is on the PATH or at a path. */
export const findCommand = (...names: readonly string[]): string | undefined =>
  names.find((name) => spawnSync('sh', ['-c', `command -v -- "$0"`, name], { stdio: 'ignore' }).status === 0)
