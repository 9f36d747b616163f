import { file, type FileDraft } from '@locus/generator-sdk'

/** Canonical modules of what all applications share, with their unit tests. The names are those of the templates (`typescript/rules`). */
const modules = ['drafts', 'entity', 'form', 'http', 'json', 'keys', 'problem', 'resource', 'rules', 'screens'] as const
const tests = ['form', 'keys', 'resource', 'rules'] as const

export interface SharedPlace {
  /** The path of a canonical module: `api/rules`, `api/rules.spec`, `format`. */
  (module: string): string
}

export interface SharedOptions {
  /** Where the API is: `/api`, or an origin with a path. */
  readonly apiBase: string
}

/** Files of the application that do not depend on the model. */
export function sharedFiles(place: SharedPlace, { apiBase }: SharedOptions): readonly FileDraft[] {
  const one = (name: string, module: string, input: object = {}): FileDraft => file(`shared-${name}`, place(module), input, { template: `typescript/${name}` })
  return [
    ...modules.map((name) => one(name, `api/${name}`, name === 'http' ? { apiBase } : {})),
    ...tests.map((name) => one(`${name}.spec`, `api/${name}.spec`)),
    one('format', 'format'),
    one('format.spec', 'format.spec'),
    one('icons', 'components/icons'),
  ]
}
