import type { Entry } from '@locus/diagnostics'

export const designEntries = {
  'color': { severity: 'error', message: '`{text}` is no colour', explanation: 'Colours are `#rgb`, `#rgba`, `#rrggbb` or `#rrggbbaa`. Names, `rgb()` and variables are not read.' },
  'token-name': { severity: 'error', message: '`{name}` is not in lower_snake_case', explanation: 'Tokens of spacing, radii, shadows and weights are named in lower case, with single underscores.' },
  'token-value': { severity: 'error', message: 'This token takes a text or a number', explanation: 'A colour stands in `colors`; everything else is a number or a text in double quotes: `"4px"`.' },
  'base-size': { severity: 'error', message: '`baseSize` is a whole number with px, rem or em', explanation: 'For example "16px".' },
  'weight': { severity: 'error', message: 'A weight is a whole number from 100 to 1000', explanation: 'The weights of fonts in CSS.' },
  'theme-name': { severity: 'error', message: 'A theme needs a name', explanation: 'A word, or a text in double quotes: `"high-contrast"`.' },
  'theme-replaced': { severity: 'warning', message: 'This palette replaces the earlier one of `{name}` as a whole', explanation: 'Inside one `design_system` palettes of one name are merged. A later block, or a file later in the order of paths, replaces the palette: colours that it does not name are gone.' },
} as const satisfies Record<string, Entry>
