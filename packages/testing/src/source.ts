/** One source of a program. */
export interface Source {
  /** Relative to the project, forward slashes: `shop.locus`. */
  readonly path: string
  readonly text: string
}

/** All that a program is made of. */
export interface Sources {
  readonly sources: readonly Source[]
  /** `Locus.toml`. */
  readonly manifest?: Source
  /** `seeds/<Entity>.json`. */
  readonly seeds?: readonly Source[]
  /** Names the app where the manifest does not. */
  readonly folderName?: string
}
