import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { Diagnostic } from '@locus/diagnostics'
import type { Config } from '../config.ts'
import { catalogue } from '../diagnostics.ts'

/** One application to generate. */
export interface Target {
  readonly name: string
  /** The generator's target. */
  readonly target: string
  /** Relative to the project's root, forward slashes. */
  readonly out: string
  readonly options: Readonly<Record<string, string | number | boolean>>
}

export interface Wanted {
  readonly root: string
  readonly config?: Config | undefined
  /** Names on the command line; none: all of the config. */
  readonly names: readonly string[]
  /** `--out`: each target goes to `<out>/<name>`. Relative to `cwd`. */
  readonly out?: string | undefined
  readonly cwd: string
}

/** What the command line and the config ask for together; outputs inside of the project, apart from one another. */
export function targetsOf({ root, config, names, out, cwd }: Wanted): { readonly targets: readonly Target[]; readonly diagnostics: readonly Diagnostic[] } {
  const declared = config?.targets ?? {}
  const wanted = names.length > 0 ? [...new Set(names)] : Object.keys(declared)
  if (wanted.length === 0) return { targets: [], diagnostics: [catalogue.report('no-target', { advice: 'For example: locus generate --target vue --target fastapi' })] }
  const diagnostics: Diagnostic[] = []
  const targets = wanted.map((name): Target => {
    const entry = Object.hasOwn(declared, name) ? declared[name] : undefined
    const folder = out === undefined ? resolve(root, entry?.out ?? `generated/${name}`) : resolve(cwd, out, name)
    const path = relative(root, folder).split(sep).join('/')
    if (path === '..' || path.startsWith('../') || isAbsolute(path)) diagnostics.push(catalogue.report('out-outside', { params: { out: out ?? entry?.out ?? path } }))
    else if (isReserved(path)) diagnostics.push(catalogue.report('out-reserved', { params: { out: path } }))
    else if (path === '' || resolve(root, config?.source ?? '.').startsWith(folder + sep) || resolve(root, config?.source ?? '.') === folder) diagnostics.push(catalogue.report('out-is-project', { params: { out: path || '.' } }))
    return { name, target: entry?.target ?? name, out: path, options: entry?.options ?? {} }
  })
  targets.forEach((target, index) => {
    const other = targets.slice(0, index).find(({ out: before }) => isWithin(before, target.out) || isWithin(target.out, before))
    if (other) diagnostics.push(catalogue.report('out-twice', { params: { first: other.name, second: target.name, out: target.out } }))
  })
  return { targets, diagnostics }
}

/** Also where a file system does not tell capitals apart. */
const isWithin = (inner: string, outer: string): boolean => `${inner}/`.toLowerCase().startsWith(`${outer}/`.toLowerCase())

const isReserved = (path: string): boolean => path.split('/').some((part) => ['.git', '.locus', 'node_modules'].includes(part.toLowerCase()))

/** Every folder that a run may have written to: never read for sources. */
export const outputsOf = (root: string, config: Config | undefined, targets: readonly Target[]): readonly string[] => [
  ...Object.entries(config?.targets ?? {}).map(([name, { out }]) => resolve(root, out ?? `generated/${name}`)),
  ...targets.map(({ out }) => resolve(root, out)),
  resolve(root, 'generated'),
]

/** The languages that targets of the config are built in. */
export const localesOf = (config: Config | undefined): readonly string[] => Object.values(config?.targets ?? {}).flatMap(({ options }) => (typeof options?.['locale'] === 'string' ? [options['locale']] : []))
