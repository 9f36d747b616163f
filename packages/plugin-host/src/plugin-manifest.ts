import { isRecord } from './package-manifest.ts'

/** The member `locus` of a generator's package.json. Paths are relative to the package. */
export interface PluginManifest {
  readonly target: string
  readonly generator: string
  readonly templates: string
  readonly assets: string
  /** The entry of the sources, for a checkout. */
  readonly source?: string
}

/** The manifest, or what is wrong with it: everything at once. */
export function parseManifest(value: unknown): PluginManifest | { readonly problems: readonly string[] } {
  if (!isRecord(value)) return { problems: ['"locus" is not an object'] }
  const problems: string[] = []
  if (value['manifest'] !== 1) problems.push('"manifest" is not 1')
  if (value['kind'] !== 'generator') problems.push('"kind" is not "generator"')
  if (value['api'] !== '1') problems.push('"api" is not "1"')
  const target = value['target']
  if (typeof target !== 'string' || !/^[a-z][a-z0-9-]*$/.test(target)) problems.push('"target" is not a name of lower-case letters, digits and hyphens')
  const path = (member: string): string => {
    const text = value[member]
    if (typeof text === 'string' && /^\.\/[^\\]+$/.test(text) && !text.split('/').includes('..')) return text
    problems.push(`"${member}" is not a path inside of the package ("./…")`)
    return ''
  }
  const [generator, templates, assets] = [path('generator'), path('templates'), path('assets')]
  const source = value['source'] === undefined ? undefined : path('source')
  return problems.length > 0 ? { problems } : { target: String(target), generator, templates, assets, ...(source !== undefined && { source }) }
}
