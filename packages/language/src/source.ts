/** One file as it was read. `path` is what diagnostics show: relative to the project, with forward slashes. */
export interface Source {
  readonly path: string
  readonly text: string
}
