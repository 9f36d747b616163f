import type { Entry } from '@locus/diagnostics'

export const syntaxEntries = {
  'expected': { severity: 'error', message: 'Expected {what}, found {found}', explanation: 'The text does not continue the way the language does at this place. Reading goes on at the next member or block, so later mistakes are reported too.' },
  'unexpected': { severity: 'error', message: '`{text}` has no place here', explanation: 'A mark stands where nothing can follow: most often a brace that closes a block too early, or something behind an alias.' },
  'unexpected-character': { severity: 'error', message: '`{text}` is no part of the language', explanation: 'Outside of texts in double quotes and of comments only names, numbers, colours and the marks of the language may stand. Comments are `// …` and `/* … */`.' },
  'unterminated-string': { severity: 'error', message: 'This text is not closed', explanation: 'A text begins and ends with `"`. A quote inside of it is written `\\"`; every other backslash stays as it is.' },
  'unterminated-comment': { severity: 'error', message: 'This comment is not closed', explanation: 'A comment that begins with `/*` ends with `*/`.' },
  'unclosed-block': { severity: 'error', message: 'The brace of `{what}` is not closed', explanation: 'Every block ends with `}`. The next block began, or the file ended, before this one did.' },
  'unknown-block': { severity: 'error', message: '`{text}` begins no block', explanation: 'At the top of a file stand `database`, `design_system`, `page`, `component`, `store`, `workflow`, `upload` and aliases `type X = Y`, in any order.' },
  'entity-outside-database': { severity: 'error', message: 'An entity stands inside of `database { … }`', explanation: 'Entities are declared inside a `database` block. There may be any number of such blocks in any file.' },
  'separator': { severity: 'error', message: 'Nothing is separated by `{text}` here', explanation: 'Fields, relations and tokens follow one another without commas or semicolons; a line each is usual.' },
  'clause-order': { severity: 'error', message: '{what} stands at the wrong place', explanation: 'Behind a relation come its annotations, then `on_delete: …`, then `inverse: …`, each once and in this order.' },
  'optional-list': { severity: 'error', message: 'A list cannot be optional', explanation: 'A list that holds nothing is `[]`, so `?` says nothing. Where "no list" differs from "an empty list", write `T[] | Null`.' },
  'nested-list': { severity: 'error', message: 'A list of lists is no type', explanation: 'Lists hold scalars. Deeper structure is `Json`, or an entity of its own.' },
  'paren-attribute': { severity: 'error', message: '`({text} …)` is no attribute', explanation: 'In parentheses stand `(unique)`, `(default: v)`, `(map: "column")`, `(policy: x)` and `(onDelete: x)`, one a pair. Everything else is an annotation: `@min(1)`.' },
  'paren-form': { severity: 'warning', message: 'The form in parentheses is old; write `{text}`', explanation: 'Attributes in parentheses are read, and mean the same as annotations. The spelling with `@` is the one to write.' },
  'block-skipped': { severity: 'info', message: '`{kind} {name}` is not read yet', explanation: 'Pages, components, stores, workflows and uploads are parts of the language that no target generates yet. The block is skipped as a whole; the rest of the program is generated.' },
  'too-many-mistakes': { severity: 'error', message: 'More than {count} mistakes; the rest of this file was not read', explanation: 'A file with so many mistakes is hardly a program. Mend the first ones and look again.' },
} as const satisfies Record<string, Entry>
