import { defineCatalogue } from '@locus/diagnostics'

export const catalogue = defineCatalogue('host', {
  'unknown-target': {
    severity: 'error',
    message: 'There is no target "{target}"',
    explanation: 'A target is what a generator makes: `vue`, `fastapi`. The known ones are those of the generators that this Locus was published with. Check the spelling on the command line or in locus.config.',
  },
  'untrusted': {
    severity: 'error',
    message: 'Target "{target}" belongs to {package} {version}, which is not a generator of Locus itself',
    explanation: 'A generator runs code. This version of Locus runs only the generators that it was published with, because it cannot yet isolate others from your machine. Remove the target from locus.config, or wait for a version that isolates generators.',
  },
  'version-mismatch': {
    severity: 'error',
    message: 'Target "{target}" needs {package} {wanted}, but {installed} is installed',
    explanation: 'Locus and its generators are published together and must have exactly the versions that belong together. Install Locus again (`npm install`), so that the lock file names one version of each.',
  },
  'not-installed': {
    severity: 'error',
    message: '{package} {wanted} belongs to Locus, but is not installed',
    explanation: 'A generator that this Locus was published with is missing from node_modules. Install again (`npm ci`).',
  },
  'manifest-invalid': {
    severity: 'error',
    message: '{package} {version} has a broken manifest ({file}): {reason}',
    explanation: 'A generator describes itself in the member `locus` of its package.json: manifest version, target, and the files with its code, templates and assets. This is a fault of the package: report it to its authors, or install it again.',
  },
  'load-failed': {
    severity: 'error',
    message: '{package} {version} cannot be loaded ({file}): {reason}',
    explanation: 'A file of the generator is missing, cannot be read, or fails when it is loaded. This is a fault of the package: install it again, or report it to its authors with the version and the file in the message.',
  },
})
