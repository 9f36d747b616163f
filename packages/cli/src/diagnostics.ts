import { defineCatalogue } from '@locus/diagnostics'

export const catalogue = defineCatalogue('cli', {
  'config-unreadable': {
    severity: 'error',
    message: 'The config {file} cannot be loaded: {reason}',
    explanation: 'locus.config.ts must be TypeScript that Node can run by removing the types (no enums, no namespaces) and must export its config as default; locus.config.json must be JSON. `import { defineConfig } from \'@locus/cli\'` needs @locus/cli among the project\'s devDependencies.',
  },
  'config-not-json': {
    severity: 'error',
    message: 'The config holds {what} at {path}, and a config is plain JSON',
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
    explanation: 'A project has one config: locus.config.ts or locus.config.json. Remove one of them.',
  },
  'no-sources': {
    severity: 'error',
    message: 'There is no .locus file below {folder}',
    explanation: 'Sources are the *.locus files below the config\'s `source` folder, without a config below the current one. node_modules, folders that begin with a dot, output folders and symbolic links are left out. `locus init` writes a first project.',
  },
  'no-target': {
    severity: 'error',
    message: 'No target is named',
    explanation: 'Say which application to generate: `locus generate --target vue --target fastapi`, or list targets in locus.config.ts.',
  },
  'out-outside': {
    severity: 'error',
    message: 'The output folder {out} lies outside of the project',
    explanation: 'Generated files stay below the folder of the config (without one, the current folder): nothing else on the disk is touched. Run the command from a folder that contains the output, or move the config up.',
  },
  'out-is-project': {
    severity: 'error',
    message: 'The output folder {out} is the project\'s own folder or holds its sources',
    explanation: 'An output folder belongs to what is generated. Choose a folder of its own for each target.',
  },
  'out-twice': {
    severity: 'error',
    message: 'The targets {first} and {second} share the output folder {out}',
    explanation: 'Each target needs an output folder of its own, none inside of another.',
  },
  'source-unreadable': {
    severity: 'error',
    message: '{file} cannot be read: {reason}',
    explanation: 'The file exists but could not be opened. Check its permissions.',
  },
  'source-binary': {
    severity: 'error',
    message: '{file} is not UTF-8 text',
    explanation: 'A .locus file is UTF-8 text. This one holds bytes that are none: it may be a binary file with the wrong name, or saved in another encoding.',
  },
  'source-too-large': {
    severity: 'error',
    message: '{file} has {size} MB; a source may have 4 MB',
    explanation: 'A .locus file of more than 4 MB is taken for a mistake. Split a large program over several files: all files of a project are read as one.',
  },
  'file-exists': {
    severity: 'error',
    message: '{file} exists already',
    explanation: '`locus init` writes a project\'s first files and overwrites nothing. Run it in an empty folder, or move the file away.',
  },
  'unknown-code': {
    severity: 'error',
    message: 'There is no diagnostic {code}',
    explanation: '`locus explain` takes a code as it stands in a message: language/unknown-type, engine/foreign-file.',
  },
  'auth-unsupported': {
    severity: 'error',
    message: 'The target {target} cannot do [auth] yet',
    explanation: 'Locus.toml asks for sign-in, and this target would publish an application without it. So that nothing is published unprotected, generate stops. Remove the [auth] section to generate an open application, or wait for the target to support it. The code is reported under the target\'s name: fastapi/auth-unsupported, vue/auth-unsupported.',
  },
  'folder-missing': {
    severity: 'error',
    message: 'The folder {folder} does not exist',
    explanation: 'The config\'s `source` names the folder of the .locus files, relative to the config.',
  },
})
