/** A place in a source: offsets are UTF-16 code units from the start of the text, `end` is exclusive. */
export interface Span {
  /** Path of the source as the user would write it: relative to the project, with forward slashes. */
  readonly file: string
  readonly start: number
  readonly end: number
}

export type Severity = 'error' | 'warning' | 'info'

/** A further place that belongs to a finding: "first declared here". */
export interface Note {
  readonly message: string
  readonly span?: Span
}

/** A replacement that would mend a finding. */
export interface Fix {
  readonly message: string
  readonly span: Span
  readonly text: string
}

/**
 * A mistake of a user or of a plugin, as data. Our own bugs are exceptions.
 * `code` is `<package>/<name>` and stands in exactly one catalogue.
 */
export interface Diagnostic {
  readonly code: string
  readonly severity: Severity
  readonly message: string
  readonly span?: Span
  /** The node of the model that the finding is about, where no span is known. */
  readonly node?: string
  readonly notes?: readonly Note[]
  /** What to do about it, one sentence. */
  readonly advice?: string
  readonly fixes?: readonly Fix[]
}

export const isError = (diagnostic: Diagnostic): boolean => diagnostic.severity === 'error'
