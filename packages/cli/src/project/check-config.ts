import type { Diagnostic } from '@locus/diagnostics'
import type { Config, TargetConfig } from '../config.ts'
import { catalogue } from '../diagnostics.ts'

/** All that is wrong with a config at once; a config only if nothing is. */
export function checkConfig(value: unknown, file: string): { readonly config?: Config; readonly diagnostics: readonly Diagnostic[] } {
  const span = { file, start: 0, end: 0 }
  const diagnostics: Diagnostic[] = jsonFaults(value, 'config').map(({ path, what }) => catalogue.report('config-not-json', { span, params: { path, what } }))
  const wrong = (path: string, problem: string, advice?: string): void => void diagnostics.push(catalogue.report('config-invalid', { span, params: { path, problem }, advice }))
  if (diagnostics.length > 0) return { diagnostics }
  if (!isRecord(value)) {
    wrong('config', 'it must be an object')
    return { diagnostics }
  }
  for (const name of Object.keys(value)) {
    if (name === 'source' || name === 'targets') continue
    wrong(name, 'there is no such member', tomlMembers.has(name) ? 'App name, language switches and auth stand in Locus.toml.' : 'Known members are source and targets.')
  }
  if (value['source'] !== undefined && !isFolder(value['source'])) wrong('source', 'it must be the path of a folder below the config')
  if (!isRecord(value['targets'])) wrong('targets', 'it must be an object with one member for each target, such as { vue: {} }')
  else for (const [name, target] of Object.entries(value['targets'])) checkTarget(name, target, wrong)
  return diagnostics.length > 0 ? { diagnostics } : { config: freeze(structuredClone(value)) as unknown as Config, diagnostics }
}

const tomlMembers = new Set(['app', 'name', 'language', 'auth', 'strict', 'optional_nullable'])
const targetMembers: readonly (keyof TargetConfig)[] = ['target', 'out', 'options']

function checkTarget(name: string, target: unknown, wrong: (path: string, problem: string, advice?: string) => void): void {
  const path = `targets.${name}`
  if (!/^[a-z][a-z0-9-]*$/.test(name)) wrong(path, 'a target\'s name is lower-case letters, digits and dashes')
  if (!isRecord(target)) return wrong(path, 'it must be an object; {} takes all defaults')
  for (const member of Object.keys(target)) {
    if (!(targetMembers as readonly string[]).includes(member)) wrong(`${path}.${member}`, 'there is no such member', `Known members are ${targetMembers.join(', ')}; options of the generator stand under options.`)
  }
  if (target['target'] !== undefined && typeof target['target'] !== 'string') wrong(`${path}.target`, 'it must be the name of a generator')
  if (target['out'] !== undefined && !isFolder(target['out'])) wrong(`${path}.out`, 'it must be the path of a folder')
  if (target['options'] !== undefined && !isRecord(target['options'])) wrong(`${path}.options`, 'it must be an object')
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isFolder = (value: unknown): value is string => typeof value === 'string' && value !== '' && !value.includes('\0')

/** Where a value is no JSON: path and what stands there. Cycles are faults too. */
function jsonFaults(value: unknown, path: string, above: readonly unknown[] = []): readonly { readonly path: string; readonly what: string }[] {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return []
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [{ path, what: 'a number that is not finite' }]
  if (typeof value === 'undefined') return above.length === 0 ? [{ path, what: 'nothing' }] : []
  if (typeof value !== 'object') return [{ path, what: `a ${typeof value}` }]
  if (above.includes(value)) return [{ path, what: 'a reference to itself' }]
  if (value instanceof Promise) return [{ path, what: 'a promise' }]
  const prototype: unknown = Object.getPrototypeOf(value)
  if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null) return [{ path, what: `an instance of ${value.constructor.name}` }]
  const inner = [...above, value]
  return Object.entries(value).flatMap(([name, member]) => jsonFaults(member, Array.isArray(value) ? `${path}[${name}]` : `${path}.${name}`, inner))
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(freeze)
    Object.freeze(value)
  }
  return value
}
