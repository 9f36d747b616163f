import type { Language } from './code/language.ts'

/** How files of one sort are printed and formatted. */
export interface FileKind {
  /** Languages whose Code may be printed into it: the first is the file's own. */
  readonly languages: readonly Language[]
  /** Columns at which `fit` and printers break. */
  readonly width: number
  readonly tab: number
  readonly indentWithTabs?: boolean
  /** Most blank lines that stay in a row: 1, Python 2. */
  readonly blankLines: number
  /** Name of one of the generator's import styles; absent: this kind has no imports. */
  readonly imports?: string
  /** `none`: printed as it shall stand. */
  readonly format: Format
}

export type Format =
  | { readonly formatter: 'none' }
  /** TS, JS, CSS, JSON, Markdown, YAML, HTML, Vue by oxfmt; options in prettier's names. */
  | { readonly formatter: 'oxfmt'; readonly options: { readonly semi?: boolean; readonly singleQuote?: boolean; readonly printWidth?: number; readonly tabWidth?: number; readonly useTabs?: boolean; readonly trailingComma?: 'all' | 'es5' | 'none' } }
  | { readonly formatter: 'ruff'; readonly options: { readonly lineWidth: number } }
