import { defineCatalogue } from '@locus/diagnostics'

export const catalogue = defineCatalogue('engine', {
  'duplicate-target': {
    severity: 'error',
    message: 'Two targets are named "{name}"',
    advice: 'Rename one of the two in the config.',
    explanation: 'Files are remembered by the name of their target, so each target of a run needs a name of its own. Rename one of the two in locus.config.',
  },
  'out-outside': {
    severity: 'error',
    message: 'The output folder "{out}" of target "{target}" is not inside of the project',
    advice: 'Choose a folder inside of the project.',
    explanation: 'Locus writes only below the folder that holds the config (or, without one, the current folder), because what it has written is recorded there. Absolute paths, `..` and symbolic links that lead out are refused. Choose a folder inside, or run Locus in the folder that shall hold both.',
  },
  'option-unknown': {
    severity: 'error',
    message: 'Target "{target}" has no option "{option}"',
    advice: 'The README of the generator lists its options.',
    explanation: 'Options of a target are checked against the schema that its generator publishes. Look the name up in the README of the generator.',
  },
  'option-invalid': {
    severity: 'error',
    message: 'Option "{option}" of target "{target}" {problem}',
    explanation: 'Options of a target are checked against the schema that its generator publishes. The message says what the schema demands.',
  },
  'generator-fault': {
    severity: 'error',
    message: 'Generator {generator} {version} failed at {step} of {subject}: {reason}',
    advice: 'This is no fault of yours: report it with this message.',
    explanation: 'The generator threw, or returned something that is not of the agreed shape. This is a fault of the generator, not of your sources: report it to its authors with the version and the name in the message.',
  },
  'template-fault': {
    severity: 'error',
    message: '{template}:{line}: {reason}',
    advice: 'If the template is not yours, report it with this message.',
    explanation: 'A template could not be linked or printed: it asks for a member that the input does not have, or a helper refused a value. The message names template and line. If the template is not one of yours, report it to the authors of the generator.',
  },
  'unknown-template': {
    severity: 'error',
    message: 'Generator {generator} {version} plans {file} from template "{template}", which it does not have',
    explanation: 'Each planned file names a template or an asset of the generator\'s package. This is a fault of the generator.',
  },
  'duplicate-id': {
    severity: 'error',
    message: 'Generator {generator} {version} plans two files with the id "{id}"',
    explanation: 'A planned file is known by its id (role and subject); two files need two roles. This is a fault of the generator.',
  },
  'unsafe-path': {
    severity: 'error',
    message: 'Path "{path}" of {file} {problem}',
    explanation: 'A generated file must lie inside of the output folder and must exist under the same name on Linux, macOS and Windows. Absolute paths, `.` and `..`, backslashes, control characters, `< > : " | ? *`, names that end in a dot or a blank, device names of Windows (con, nul, com1 …), `.git` and `.locus` are refused.',
  },
  'path-conflict': {
    severity: 'error',
    message: '"{path}" is planned twice: by {first} and by {second}',
    advice: 'Rename one of the two, or give the targets folders of their own.',
    explanation: 'Two files cannot have one path, also not when the paths differ in case or in the form of accents only (macOS and Windows do not tell them apart), or when one path is a folder of the other. Rename one of the two entities, or change the layout option of the target.',
  },
  'output-invalid': {
    severity: 'error',
    message: '{path}:{line}:{column} (template {template}) is not valid {language}: {reason}',
    advice: 'Nothing was written. If the template is not yours, report it with this message.',
    explanation: 'The printed text does not parse. Nothing is written. The fault is in the template or in a helper of the generator: report it to its authors, with the excerpt.',
  },
  'foreign-file': {
    severity: 'error',
    message: '"{path}" exists, but was not written by Locus',
    advice: 'Move it away, or choose another output folder. Nothing was written.',
    explanation: 'A file that Locus did not write lies where a generated file shall go. It is never overwritten, and nothing else is written either. Move it away, or choose another output folder.',
  },
  'symbolic-link': {
    severity: 'error',
    message: '"{path}" is a symbolic link',
    advice: 'Replace the link by a folder.',
    explanation: 'Locus does not write through symbolic links inside of an output folder: they could lead out of it. Replace the link by a folder.',
  },
  'edited-kept': {
    severity: 'warning',
    message: '"{path}" was edited by hand and is kept as it is',
    explanation: 'A generated file that a person has changed is never overwritten. It is a warning where the file misses a new text that the model asks for, else a remark. Better than editing is a file of your own beside it. To have the generated text again, delete the file and its line in .locus/manifest, and generate.',
  },
  'deleted-kept': {
    severity: 'info',
    message: 'Target "{target}": files that were deleted by hand stay deleted ({count})',
    explanation: 'A generated file that a person has deleted is not written again. Where all files of a target are gone, they are written anew. To have one back, delete its line in .locus/manifest, and generate.',
  },
  'not-writable': {
    severity: 'error',
    message: 'No permission to write "{path}"',
    advice: 'Check owner and mode of the folder. Nothing was written.',
    explanation: 'The operating system refuses to let Locus write there. Nothing was written. Check owner and mode of the folder.',
  },
  'disk-full': {
    severity: 'error',
    message: 'The disk is full: "{path}" could not be written',
    advice: 'Free some room and run the command again. All files are as they were.',
    explanation: 'There was not enough room (or quota) for the new files. All files are as they were before the run. Free some room and run the command again.',
  },
  'write-failed': {
    severity: 'error',
    message: '"{path}" could not be written: {reason}',
    advice: 'All files are as they were. Mend the cause and run the command again.',
    explanation: 'The operating system refused to write. All files are as they were before the run.',
  },
  'commit-open': {
    severity: 'error',
    message: 'The last run was interrupted, and its files cannot be completed: {reason}',
    advice: 'Mend the cause and run the command again: no file is lost.',
    explanation: 'A run that is killed in the middle of its commit is completed by the next one, from .locus/stage. That failed here; the message says why. Mend the cause and run the command again: no file is lost.',
  },
  'commit-completed': {
    severity: 'info',
    message: 'The last run was interrupted; its {count} files were completed first',
    explanation: 'A commit that was interrupted is rolled forward by the next run, so that the files are of one state.',
  },
  'commit-pending': {
    severity: 'info',
    message: 'The last run was interrupted; the next one that writes will complete its {count} files first',
    explanation: 'A dry run writes nothing, so it also leaves an interrupted commit as it is. What it shows is computed as if that commit had been completed.',
  },
  'locked': {
    severity: 'error',
    message: 'Another run (process {process}) is writing to this project',
    advice: 'Wait for the other run; if there is none, delete .locus/lock.',
    explanation: 'Two runs must not write into one project at the same time. Wait for the other one. If no such process exists, delete .locus/lock.',
  },
  'state-damaged': {
    severity: 'error',
    message: '"{path}" is damaged: {reason}',
    advice: 'Restore it from version control.',
    explanation: 'The files under .locus record what was written. This one cannot be read. Restore it from version control; if it holds the markers of a merge conflict, keep the lines of both sides.',
  },
})
