/** The `design_system` of all files, merged. Empty lists where nothing is declared. */
export interface Design {
  /** In order of first declaration; `light` and `dark` have a meaning. */
  readonly themes: readonly Theme[]
  readonly typography: Typography
  readonly spacing: readonly Token[]
  readonly radii: readonly Token[]
  readonly shadows: readonly Token[]
}

export interface Theme {
  readonly id: string
  readonly name: string
  /** Values are `#rgb`, `#rgba`, `#rrggbb` or `#rrggbbaa`, lower case. `primary surface text danger` have a meaning. */
  readonly colors: readonly Token[]
}

export interface Token {
  readonly name: string
  readonly value: string | number
}

export interface Typography {
  readonly fontFamily?: string
  /** An integer with `px`, `rem` or `em`. */
  readonly baseSize?: string
  readonly weights: readonly { readonly name: string; readonly value: number }[]
  /** Other keys, kept. */
  readonly others: readonly Token[]
}
