import { file, type FileDraft } from '@locus/generator-sdk'

/** Canonical modules of what does not depend on the model, with their unit tests. The names are those of the templates (`typescript/rules`). */
const modules = ['drafts', 'entity', 'form', 'http', 'json', 'keys', 'problem', 'resource', 'rules', 'screens'] as const
const tests = ['form', 'keys', 'resource', 'rules'] as const

export interface ClientOptions {
  /** Where the API is: `/api`, or an origin with a path. */
  readonly apiBase: string
  /** The path of a canonical module: of `api/rules`, `api/rules.spec`, `format`. */
  place(module: string): string
}

/** The typed client, the rules, the formats: files that are the same for every model. */
export function planClient({ apiBase, place }: ClientOptions): readonly FileDraft[] {
  const one = (name: string, module: string, input: object = {}): FileDraft => file(`client-${name}`, place(module), input, { template: `typescript/${name}` })
  return [
    ...modules.map((name) => one(name, `api/${name}`, name === 'http' ? { apiBase } : {})),
    ...tests.map((name) => one(`${name}.spec`, `api/${name}.spec`)),
    one('format', 'format'),
    one('format.spec', 'format.spec'),
    one('icons', 'components/icons'),
  ]
}
