import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A package as npm has installed it. */
export interface Package {
  readonly name: string
  readonly version: string
  /** Absolute. */
  readonly folder: string
  readonly dependencies: Readonly<Record<string, string>>
  /** The member `locus`: absent for what is no plugin. */
  readonly locus?: unknown
}

/** The package in a folder; undefined if there is none, or one that npm would not install. */
export function readPackage(folder: string): Package | undefined {
  let value: unknown
  try {
    value = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  } catch {
    return undefined
  }
  if (!isRecord(value) || typeof value['name'] !== 'string' || typeof value['version'] !== 'string') return undefined
  const dependencies = isRecord(value['dependencies']) ? Object.entries(value['dependencies']).filter((entry): entry is [string, string] => typeof entry[1] === 'string') : []
  return { name: value['name'], version: value['version'], folder, dependencies: Object.fromEntries(dependencies), ...('locus' in value && { locus: value['locus'] }) }
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)
