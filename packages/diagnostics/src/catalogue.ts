import type { Diagnostic, Fix, Note, Severity, Span } from './diagnostic.ts'
import { fill, type Filling } from './fill.ts'

/** What one code means. `message` may hold `{holes}`; each must be filled when the finding is reported. */
export interface Entry {
  readonly severity: Severity
  readonly message: string
  /** What to do about it where the one who reports it knows no better; may hold the holes of the message. */
  readonly advice?: string
  /** What `locus explain` says: why it is reported, and what to do. Plain text, one paragraph or more. */
  readonly explanation: string
}

type Holes<Text extends string> = Text extends `${string}{${infer Hole}}${infer Rest}` ? Hole | Holes<Rest> : never
type Params<Text extends string> = [Holes<Text>] extends [never] ? { readonly params?: undefined } : { readonly params: Readonly<Record<Holes<Text>, string | number>> }

export interface Where {
  readonly span?: Span | undefined
  readonly node?: string | undefined
  readonly notes?: readonly Note[] | undefined
  readonly advice?: string | undefined
  readonly fixes?: readonly Fix[] | undefined
  /** Overrides the catalogue's severity, as `--strict` does. */
  readonly severity?: Severity | undefined
}

export type Catalogue<Entries extends Record<string, Entry>> = {
  readonly prefix: string
  readonly entries: Entries
  /** Makes one diagnostic. An unknown code or a missing hole does not compile. */
  report<Code extends string & keyof Entries>(code: Code, where: Where & Params<Entries[Code]['message']>): Diagnostic
}

/** One table of codes a package: `defineCatalogue('language', { 'unknown-type': { … } })` publishes `language/unknown-type`. */
export function defineCatalogue<const Entries extends Record<string, Entry>>(prefix: string, entries: Entries): Catalogue<Entries> {
  return {
    prefix,
    entries,
    report(code, where) {
      const entry = entries[code] as Entry
      const params: Filling = where.params ?? {}
      const { span, node, notes, fixes } = where
      const advice = where.advice ?? (entry.advice === undefined ? undefined : fill(entry.advice, params))
      return {
        code: `${prefix}/${code}`,
        severity: where.severity ?? entry.severity,
        message: fill(entry.message, params),
        ...(span && { span }),
        ...(node !== undefined && { node }),
        ...(notes && { notes }),
        ...(advice !== undefined && { advice }),
        ...(fixes && { fixes }),
      }
    },
  }
}
