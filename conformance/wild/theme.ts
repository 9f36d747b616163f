import type { Dice } from '../http/dice.ts'
import { chance, some } from './chance.ts'

/** Design systems of all sorts: none, whole ones, parts, and what a reader of them has to mend or to leave out. */
export function wildTheme(dice: Dice): string {
  if (chance(dice, 25)) return ''
  const sections = [colors(dice), typography(dice), ...['spacing', 'radii', 'shadows'].map((name) => tokens(dice, name))].filter((text) => text !== '')
  return `design_system {\n${some(dice, sections, 75).join('\n')}\n}\n`
}

function hex(dice: Dice): string {
  const digits = (count: number): string => Array.from({ length: count }, () => dice.pick([...'0123456789abcdefABCDEF'])).join('')
  return dice.pick([`#${digits(6)}`, `#${digits(6)}`, `#${digits(3)}`, `#${digits(4)}`, `#${digits(8)}`, '#fff', '#000', '#ffffff', '#FFFDE7', '#00000000', '#ffff00', '#7f7f7f', `"#${digits(6)}"`])
}

function colors(dice: Dice): string {
  const names = some(dice, ['light', 'dark', '"high-contrast"', 'sepia', '"Später Abend"', 'system'], 40)
  const palette = (): string => some(dice, ['primary', 'surface', 'text', 'danger', 'accent', 'brandColor', 'text_muted', 'border', 'x'], 55).map((name) => `${name}: ${hex(dice)}`).join('  ')
  return `  colors {\n${names.map((name) => `    ${name} { ${palette()} }`).join('\n')}\n  }`
}

function typography(dice: Dice): string {
  const lines = some(dice, [
    `fontFamily: "${dice.pick(['Inter, sans-serif', "'Comic Sans MS', cursive", 'serif', 'Größe Ä', 'system-ui', 'var(--x)', 'a"b'.replace('"', '\\"'), 'Fira Code,monospace'])}"`,
    `baseSize: "${dice.pick(['16px', '1rem', '20px', '1em', '12px', '2rem', '9999px', '8px'])}"`,
    `weights { ${some(dice, ['regular: 400', 'normal: 300', 'bold: 700', 'black: 1000', 'extra_thin: 100', 'medium: 550'], 50).join(' ')} }`,
    `lineHeight: ${dice.pick(['1.5', '"1.4"', '"24px"', '0', '-1'])}`, `letterSpacing: "${dice.pick(['0.1em', 'normal', '-1px'])}"`,
  ], 60)
  return `  typography { ${lines.join('  ')} }`
}

function tokens(dice: Dice, section: string): string {
  const names = some(dice, ['small', 'medium', 'large', 'card', 'extra_large', 'x2', 'raised', 'none', 'default', 'button'], 35)
  const value = (): string => dice.pick(section === 'shadows' ? ['"0 1px 2px rgba(0, 0, 0, 0.1)"', '"none"', '"inset 0 0 0 1px #000"', '"0 0 0 3px rgb(0 0 0 / 20%), 0 1px 1px #123"', '0'] : ['"4px"', '8', '0.5', '"1rem"', '"0.25em"', '"calc(1rem + 2px)"', '0', '"clamp(4px, 1vw, 8px)"', '-4', '"50%"', '"auto"', '1000'])
  return names.length === 0 ? '' : `  ${section} { ${names.map((name) => `${name}: ${value()}`).join('  ')} }`
}
