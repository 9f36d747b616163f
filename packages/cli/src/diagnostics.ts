import { defineCatalogue } from '@locus/diagnostics'

export const catalogue = defineCatalogue('cli', {
  'config-unreadable': {
    severity: 'error',
    message: 'The config {file} cannot be loaded: {reason}',
    advice: 'Mend the file, or see what a config may be: locus explain cli/config-unreadable',
    explanation: 'locus.config.ts must be TypeScript that Node can run by removing the types (no enums, no namespaces) and must export its config as default; locus.config.json must be JSON. `import { defineConfig } from \'@locus/cli\'` needs @locus/cli among the project\'s devDependencies.',
  },
  'config-not-json': {
    severity: 'error',
    message: 'The config holds {what} at {path}, and a config is plain JSON',
    advice: 'Compute the value in the file and let the config hold the result.',
    explanation: 'A config is data: what it says decides what is generated, so it has to be comparable and printable. Functions, dates, maps, class instances, undefined in lists and numbers that are not finite are refused. Compute a value in the file, and let the config hold the result.',
  },
  'config-invalid': {
    severity: 'error',
    message: '{path}: {problem}',
    explanation: 'The config has a member of the wrong kind or an unknown one. Known are `source` (a folder) and `targets` (by name: `target`, `out`, `options`). App name, language switches and auth are said in Locus.toml.',
  },
  'two-configs': {
    severity: 'error',
    message: 'Both {first} and {second} exist',
    advice: 'Remove one of them.',
    explanation: 'A project has one config: locus.config.ts or locus.config.json. Remove one of them.',
  },
  'no-sources': {
    severity: 'error',
    message: 'There is no .locus file below {folder}',
    explanation: 'Sources are the *.locus files below the config\'s `source` folder, without a config below the current one. node_modules, what begins with a dot, output folders and symbolic links are left out. `locus init` writes a first project.',
  },
  'no-target': {
    severity: 'error',
    message: 'No target is named',
    explanation: 'Say which application to generate: `locus generate --target vue --target fastapi`, or list targets in locus.config.ts.',
  },
  'out-outside': {
    severity: 'error',
    message: 'The output folder {out} lies outside of the project',
    advice: 'Name a folder below the project\'s own.',
    explanation: 'Generated files stay below the folder of the config (without one, the current folder): nothing else on the disk is touched. Run the command from a folder that contains the output, or move the config up.',
  },
  'out-is-project': {
    severity: 'error',
    message: 'The output folder {out} is the project\'s own folder or holds its sources',
    advice: 'Give each target a folder of its own, such as generated/vue.',
    explanation: 'An output folder belongs to what is generated. Choose a folder of its own for each target.',
  },
  'out-reserved': {
    severity: 'error',
    message: 'The output folder {out} belongs to something else',
    advice: 'Choose a folder outside of .git, .locus and node_modules.',
    explanation: '.git, .locus and node_modules are kept by other programs, or by Locus for itself, and may be emptied at any time. Choose another output folder.',
  },
  'out-twice': {
    severity: 'error',
    message: 'The targets {first} and {second} share the output folder {out}',
    advice: 'Give each target a folder of its own.',
    explanation: 'Each target needs an output folder of its own, none inside of another.',
  },
  'source-unreadable': {
    severity: 'error',
    message: '{file} cannot be read: {reason}',
    advice: 'Check its owner and mode.',
    explanation: 'The file exists but could not be opened. Check its permissions.',
  },
  'source-binary': {
    severity: 'error',
    message: '{file} is not UTF-8 text',
    advice: 'Save it as UTF-8, or take it out of the folder of the sources.',
    explanation: 'A .locus file is UTF-8 text. This one holds bytes that are none: it may be a binary file with the wrong name, or saved in another encoding.',
  },
  'source-too-large': {
    severity: 'error',
    message: '{file} has {size} MB; a source may have 4 MB',
    advice: 'Split it over several files; all files of a project are one program.',
    explanation: 'A .locus file of more than 4 MB is taken for a mistake. Split a large program over several files: all files of a project are read as one.',
  },
  'file-exists': {
    severity: 'error',
    message: '{file} exists already',
    advice: 'Nothing was written. Take an empty folder: locus init <folder>',
    explanation: '`locus init` writes a project\'s first files and overwrites nothing. Run it in an empty folder, or move the file away.',
  },
  'wrong-arguments': {
    severity: 'error',
    message: 'The command cannot be read: {reason}',
    advice: 'locus --help lists the commands, and locus <command> --help the options of each.',
    explanation: 'What was typed is no command of Locus, or has an option that the command does not know. It ends with the exit code 2.',
  },
  'bug': {
    severity: 'error',
    message: 'This is a bug in Locus: {reason}',
    advice: 'Please report it with what was printed.',
    explanation: 'Locus itself failed; nothing of the project was left half written. It ends with the exit code 70.',
  },
  'unknown-code': {
    severity: 'error',
    message: 'There is no diagnostic {code}',
    explanation: '`locus explain` takes a code as it stands in a message: language/unknown-type, engine/foreign-file.',
  },
  'auth-unsupported': {
    severity: 'error',
    message: 'The target {target} cannot do [auth] yet',
    advice: 'Remove [auth] from Locus.toml to generate an open application.',
    explanation: 'Locus.toml asks for sign-in, and this target would publish an application without it. So that nothing is published unprotected, generate stops. Remove the [auth] section to generate an open application, or wait for the target to support it. The code is reported under the target\'s name: fastapi/auth-unsupported, vue/auth-unsupported.',
  },
  'folder-missing': {
    severity: 'error',
    message: 'The folder {folder} does not exist',
    advice: 'Create it, or mend `source` in the config.',
    explanation: 'The config\'s `source` names the folder of the .locus files, relative to the config.',
  },
})
