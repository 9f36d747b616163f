import type { Diagnostic, Span } from '@locus/diagnostics'
import { kebabCase, type App } from '@locus/model'
import { createReport, type Report } from '../report.ts'
import type { Source } from '../source.ts'
import { nearest } from '@locus/diagnostics'
import { isOneLine } from './plain-text.ts'
import { findKey } from './find-toml-key.ts'
import { parseToml, type Table } from './parse-toml.ts'

/** What `Locus.toml` says, with the defaults of what it does not say. */
export interface Manifest {
  readonly app: App
  readonly optionalNullable: boolean
  readonly strict: boolean
  readonly auth: boolean
  readonly diagnostics: readonly Diagnostic[]
}

/** The sections of the first compiler that mean nothing to us; `deploy.*` too. */
const inertSections = ['performance', 'deprecations', 'deploy']
const sections = ['app', 'language', 'auth', ...inertSections]
const languageKeys = ['optional_nullable', 'strict']

export function readManifest(source: Source | undefined, folderName: string): Manifest {
  const report = createReport(false)
  const table = source ? parseToml(source, report) : {}
  const spanOf = (...path: string[]): Span | undefined => source && findKey(source, path)
  for (const name of Object.keys(table)) {
    if (!sections.includes(name)) {
      const near = nearest(name, sections)
      report('manifest-unknown', spanOf(name), { params: { what: isTable(table[name]) ? 'section' : 'key', name }, advice: near === undefined ? 'There are [app], [language] and [auth]. What is generated, and where, stands in locus.config.ts.' : `Did you mean [${near}]?` })
    } else if (!isTable(table[name])) report('manifest-type', spanOf(name), { params: { name, what: 'a section' } })
    else if (inertSections.includes(name)) report('manifest-inert', spanOf(name), { params: { name } })
  }
  const app = sectionOf(table, 'app')
  const language = sectionOf(table, 'language')
  checkKeys('app', app, ['name'], spanOf, report)
  checkKeys('language', language, languageKeys, spanOf, report)
  const name = valueOf('app', app, 'name', 'string', 'a text that is not empty, as it stands in the file', spanOf, report, (value) => value.trim() !== '' && isOneLine(value) && !/^env\(.*\)$/.test(value)) ?? folderName
  return {
    app: { id: 'app', name: name.trim() === '' ? 'App' : name, slug: slugOf(name) },
    optionalNullable: valueOf('language', language, 'optional_nullable', 'boolean', 'true or false', spanOf, report) ?? false,
    strict: valueOf('language', language, 'strict', 'boolean', 'true or false', spanOf, report) ?? false,
    auth: isTable(table['auth']), diagnostics: report.diagnostics,
  }
}

const isTable = (value: unknown): value is Table => typeof value === 'object' && value !== null && !Array.isArray(value) && Object.getPrototypeOf(value) !== Date.prototype && !('toISOString' in value)
const sectionOf = (table: Table, name: string): Table => (isTable(table[name]) ? table[name] : {})

function checkKeys(section: string, table: Table, known: readonly string[], spanOf: (...path: string[]) => Span | undefined, report: Report): void {
  for (const key of Object.keys(table)) {
    if (known.includes(key)) continue
    const near = nearest(key, known)
    report('manifest-unknown', spanOf(section, key), { params: { what: `key of [${section}]`, name: key }, advice: near === undefined ? `[${section}] knows ${known.map((name) => `\`${name}\``).join(' and ')}.` : `Did you mean \`${near}\`?` })
  }
}

interface Types {
  readonly string: string
  readonly boolean: boolean
}

function valueOf<Type extends keyof Types>(section: string, table: Table, key: string, type: Type, what: string, spanOf: (...path: string[]) => Span | undefined, report: Report, fits: (value: Types[Type]) => boolean = () => true): Types[Type] | undefined {
  const value = table[key]
  if (value === undefined) return undefined
  if (typeof value === type && fits(value as Types[Type])) return value as Types[Type]
  report('manifest-type', spanOf(section, key), { params: { name: `[${section}] ${key}`, what } })
  return undefined
}

/** A name that every package registry and file system takes. */
function slugOf(name: string): string {
  const slug = kebabCase(name.normalize('NFKD').replace(/\p{M}/gu, '')).slice(0, 60).replace(/-+$/, '')
  return slug === '' ? 'app' : /^[a-z]/.test(slug) ? slug : `app-${slug}`
}
