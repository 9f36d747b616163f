import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { execa, ExecaError } from 'execa'

export interface CommandOptions {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** `inherit` shows the output; `quiet` shows it only when the command fails. */
  readonly output?: 'inherit' | 'quiet'
}

export class CommandError extends Error {}

/** Runs a command to its end and returns what it printed; throws with the end of its output if it fails. */
export async function runCommand(command: string, args: readonly string[], { cwd, env, output = 'quiet' }: CommandOptions = {}): Promise<string> {
  try {
    const { all } = await execa(command, args, { all: true, stdin: 'ignore', ...(cwd !== undefined && { cwd }), ...(env && { env }), ...(output === 'inherit' && { stdout: 'inherit' as const, stderr: 'inherit' as const }) })
    return typeof all === 'string' ? all : ''
  } catch (error) {
    if (!(error instanceof ExecaError)) throw error
    throw new CommandError(`${error.shortMessage}\n${String(error.all ?? '').split('\n').slice(-80).join('\n')}`)
  }
}

/** The first of some commands that is on the PATH or at a path. */
export const findCommand = (...names: readonly string[]): string | undefined =>
  names.flatMap((name) => (name.includes('/') ? [name] : (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)))).find(isExecutable)

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
