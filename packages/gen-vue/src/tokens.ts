import type { Property, Tokens } from '@locus/screens'

export interface ThemeFacts {
  /** Colours of both themes side by side. */
  readonly colors: readonly { readonly name: string; readonly light: string; readonly dark: string }[]
  readonly fontFamily: string
  readonly baseSize: string
  readonly groups: readonly (readonly Property[])[]
  /** Themes beside light and dark, which a page chooses by `data-theme`. */
  readonly others: readonly { readonly name: string; readonly dark: boolean; readonly colors: readonly Property[] }[]
  readonly primary: string
}

export function themeFacts({ themes, fontFamily, baseSize, weights, spacing, radii, shadows }: Tokens): ThemeFacts {
  const [light, dark, ...others] = themes
  const darkOf = (name: string, otherwise: string): string => dark?.colors.find((color) => color.name === name)?.value ?? otherwise
  return {
    colors: (light?.colors ?? []).map(({ name, value }) => ({ name, light: value, dark: darkOf(name, value) })),
    fontFamily,
    baseSize,
    groups: [weights, spacing, radii, shadows].filter((group) => group.length > 0),
    others: others.map(({ name, scheme, colors }) => ({ name, dark: scheme === 'dark', colors })),
    primary: light?.colors.find(({ name }) => name === 'primary')?.value ?? '#000000',
  }
}
