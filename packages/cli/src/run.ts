import { Command, CommanderError } from 'commander'
import { printCrash } from './report/print-crash.ts'
import type { Terminal } from './terminal.ts'
import { version } from './version.ts'

/** Each command is loaded when it is called. Exit codes: 0 fine, 1 errors, 2 what the parser of arguments refuses, 70 our bug. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  let result = 0
  const program = commands(terminal, (code) => {
    result = code
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return result
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    const code = error instanceof CommanderError ? 'wrong-arguments' : 'bug'
    if (args.includes('--json')) (await import('./report/print-failure.ts')).printFailure(code, error, terminal)
    if (code === 'wrong-arguments') return 2
    printCrash(error, args, terminal)
    return 70
  }
}

interface Flags {
  readonly json?: boolean
}
/** Without defaults of their own, as the help would print them. */
const answered = <Options extends Flags>(options: Options): Options & { readonly json: boolean } => ({ ...options, json: options.json === true })

function commands(terminal: Terminal, exit: (code: number) => void): Command {
  const program = new Command('locus')
  program
    .description('One model, complete applications: .locus files become frontends and backends.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help, or that of a command')
    .helpCommand(false)
    .configureHelp({ sortSubcommands: false })
    .configureOutput({ writeOut: (text) => void terminal.stdout.write(text), writeErr: (text) => void terminal.stderr.write(text) })
    .exitOverride()
    .showSuggestionAfterError()
    .addHelpText('after', '\nA first application:\n  locus init shop && cd shop\n  locus generate --target vue --target fastapi\n\nWithout a config, the .locus files below the current folder are taken.')
    .action(() => program.outputHelp())
  program
    .command('init')
    .description('write the first files of a project: a small model, its design and a config')
    .argument('[folder]', 'where', '.')
    .option('--json', 'print what was written as JSON')
    .action(async (folder: string, options: Flags) => exit(await (await import('./commands/init.ts')).init(folder, answered(options), terminal)))
  program
    .command('generate')
    .description('write the applications')
    .option('-t, --target <name...>', 'which: vue, fastapi; without it, all of the config')
    .option('-o, --out <folder>', 'write each target to <folder>/<target> (default: generated)')
    .option('--dry-run', 'show what would change, write nothing')
    .option('--strict', 'take what cannot be resolved for an error')
    .option('--json', 'print the result as JSON')
    .action(async (options: Flags & { target?: string[]; out?: string; dryRun?: boolean; strict?: boolean }) => exit(await (await import('./commands/generate.ts')).generate({ ...answered(options), dryRun: options.dryRun === true }, terminal)))
  program
    .command('check')
    .description('read the .locus files and print what is wrong with them')
    .option('--strict', 'take what cannot be resolved for an error')
    .option('--json', 'print the findings as JSON')
    .action(async (options: Flags & { strict?: boolean }) => exit(await (await import('./commands/check.ts')).check(answered(options), terminal)))
  program
    .command('model')
    .description('print what the .locus files mean')
    .option('--json', 'print the whole model as JSON')
    .action(async (options: Flags) => exit(await (await import('./commands/model.ts')).model(answered(options), terminal)))
  program
    .command('explain')
    .description('say what a diagnostic means and what to do about it')
    .argument('[code]', 'as it stands in a message: language/unknown-type; without it, all codes')
    .option('--json', 'print it as JSON')
    .action(async (code: string | undefined, options: Flags) => exit(await (await import('./commands/explain.ts')).explain(code, answered(options), terminal)))
  return inherit(program, terminal)
}

/** Commander gives a sub-command its own output and exit unless told otherwise. */
function inherit(program: Command, terminal: Terminal): Command {
  for (const command of program.commands) {
    command.exitOverride().configureOutput({ writeOut: (text) => void terminal.stdout.write(text), writeErr: (text) => void terminal.stderr.write(text) })
  }
  return program
}
