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
    .option('--json', 'print what was written as JSON', false)
    .action(async (folder: string, options: { json: boolean }) => exit(await (await import('./commands/init.ts')).init(folder, options, terminal)))
  program
    .command('generate')
    .description('write the applications')
    .option('-t, --target <name...>', 'which: vue, fastapi; without it, all of the config')
    .option('-o, --out <folder>', 'write each target to <folder>/<target> (default: generated)')
    .option('--dry-run', 'show what would change, write nothing', false)
    .option('--strict', 'take what cannot be resolved for an error')
    .option('--json', 'print the result as JSON', false)
    .action(async (options: { target?: string[]; out?: string; dryRun: boolean; strict?: boolean; json: boolean }) => exit(await (await import('./commands/generate.ts')).generate(options, terminal)))
  program
    .command('check')
    .description('read the .locus files and print what is wrong with them')
    .option('--strict', 'take what cannot be resolved for an error')
    .option('--json', 'print the findings as JSON', false)
    .action(async (options: { strict?: boolean; json: boolean }) => exit(await (await import('./commands/check.ts')).check(options, terminal)))
  program
    .command('model')
    .description('print what the .locus files mean')
    .option('--json', 'print the whole model as JSON', false)
    .action(async (options: { json: boolean }) => exit(await (await import('./commands/model.ts')).model(options, terminal)))
  program
    .command('explain')
    .description('say what a diagnostic means and what to do about it')
    .argument('[code]', 'as it stands in a message: language/unknown-type; without it, all codes')
    .option('--json', 'print it as JSON', false)
    .action(async (code: string | undefined, options: { json: boolean }) => exit(await (await import('./commands/explain.ts')).explain(code, options, terminal)))
  return inherit(program, terminal)
}

/** Commander gives a sub-command its own output and exit unless told otherwise. */
function inherit(program: Command, terminal: Terminal): Command {
  for (const command of program.commands) {
    command.exitOverride().configureOutput({ writeOut: (text) => void terminal.stdout.write(text), writeErr: (text) => void terminal.stderr.write(text) })
  }
  return program
}
