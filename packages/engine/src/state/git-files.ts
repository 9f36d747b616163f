import type { Operation } from '../write/operation.ts'
import type { Tree } from '../write/tree.ts'

const files: Readonly<Record<string, string>> = {
  '.locus/.gitignore': ['/cache/', '/stage/', '/journal', '/lock*', ''].join('\n'),
  '.locus/.gitattributes': ['manifest text eol=lf merge=union', 'base/** binary', 'history/** text eol=lf', ''].join('\n'),
}

/** What git shall know of `.locus`: what is not committed, and how the rest is merged. Written once; a project may change them. */
export const keepGitFiles = (tree: Tree): readonly Operation[] =>
  Object.entries(files).flatMap(([path, text]): readonly Operation[] => (tree.kind(path) === 'absent' ? [{ kind: 'write', path, before: null, bytes: Buffer.from(text) }] : []))

