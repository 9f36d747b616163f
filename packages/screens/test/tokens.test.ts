import { expect, test } from 'vitest'
import type { Model, Theme } from '@locus/model'
import { screens } from '../src/index.ts'
import { contrast, parseColour, type Rgb } from '../src/colour.ts'
import { entity, field, model } from './model.ts'

const theme = (name: string, colors: Record<string, string>): Theme => ({ id: `theme/${name}`, name, colors: Object.entries(colors).map(([token, value]) => ({ name: token, value })) })
const derive = (design: Partial<Model['design']>) => {
  const { screens: { tokens }, diagnostics } = screens(model([entity('Thing', [field('name', 'String')])], design))
  return { tokens, found: diagnostics.filter(({ code }) => code !== 'screens/untranslated') }
}
const white: Rgb = { r: 1, g: 1, b: 1 }
const colour = (hex: string | undefined): Rgb => parseColour(hex ?? '', white) ?? white

test('nothing declared: the defaults, unmoved and without a word', () => {
  const { tokens, found } = derive({})
  expect(found).toEqual([])
  expect(tokens.themes.map(({ name, scheme, colors }) => [name, scheme, ...colors.slice(0, 4).map(({ value }) => value)])).toEqual([
    ['light', 'light', '#0b6e4f', '#ffffff', '#10201a', '#b3261e'], ['dark', 'dark', '#6fd3a8', '#0f1714', '#e7f2ec', '#f2b8b5'],
  ])
})

test('a text that cannot be read is moved, and the warning says from what to what', () => {
  const { tokens, found } = derive({ themes: [theme('light', { surface: '#ffffff', text: '#999999', primary: '#ffcc00', danger: '#b3261e' })] })
  expect(found.map(({ code, node }) => [code, node])).toEqual([['screens/contrast', 'theme/light'], ['screens/contrast', 'theme/light']])
  expect(found[0]?.message).toMatch(/"text" is moved from #999999 to #[0-9a-f]{6}: on the surface #ffffff and its shades it has a contrast of 2\.\d\d/)
  const [light] = tokens.themes
  for (const name of ['text', 'primary', 'danger', 'text-muted']) {
    expect(contrast(colour(light?.colors.find((token) => token.name === name)?.value), white), name).toBeGreaterThanOrEqual(4.5)
  }
})

test('a palette that says background, foreground and error is understood; the names of the language go first', () => {
  const { tokens } = derive({ themes: [theme('light', { background: '#fff7ed', foreground: '#1c1917', error: '#a40000', danger: '#8b0000' })] })
  const of = (name: string) => tokens.themes[0]?.colors.find((token) => token.name === name)?.value
  expect(['surface', 'text', 'danger', 'color-background', 'color-error'].map(of)).toEqual(['#fff7ed', '#1c1917', '#8b0000', '#fff7ed', '#a40000'])
})

test('every theme is complete and readable, whatever is declared', () => {
  const hex = (seed: number): string => `#${((seed * 2654435761) >>> 8).toString(16).padStart(6, '0').slice(0, 6)}`
  const surfaces = ['#ffffff', '#000000', '#fdf6e3', '#202030', '#e0e0ff', '#101010']
  for (let seed = 1; seed <= 40; seed++) {
    const surface = surfaces[seed % surfaces.length] ?? '#fff'
    const { tokens, found } = derive({ themes: [theme(seed % 2 ? 'light' : 'dark', { surface, text: hex(seed), primary: hex(seed + 99), danger: hex(seed + 7) }), theme('party', { primary: hex(seed + 3) })] })
    expect(tokens.themes.map(({ name }) => name)).toEqual(['light', 'dark', 'party'])
    for (const { name, colors } of tokens.themes) {
      expect(colors.map((token) => token.name)).toEqual(tokens.themes[0]?.colors.map((token) => token.name))
      const of = (token: string): Rgb => colour(colors.find((each) => each.name === token)?.value)
      for (const token of ['text', 'primary', 'danger', 'text-muted']) expect(contrast(of(token), of('surface')), `${seed} ${name} ${token}`).toBeGreaterThanOrEqual(4.5)
      for (const token of ['icon', 'border-control']) expect(contrast(of(token), of('surface')), `${seed} ${name} ${token}`).toBeGreaterThanOrEqual(3)
    }
    expect(found.filter(({ code }) => code === 'screens/contrast-unreachable')).toEqual([])
  }
})

test('a surface of middle lightness leaves no room', () => {
  const { found } = derive({ themes: [theme('light', { surface: '#777777', text: '#222222', primary: '#222222', danger: '#222222' })] })
  expect(found.map(({ code }) => code)).toContain('screens/contrast-unreachable')
})

test('a missing theme is the other one turned round; a third stands on the one that is like it', () => {
  const { tokens } = derive({ themes: [theme('light', { surface: '#fdf6e3', text: '#073642', primary: '#005cc5', danger: '#a40000' }), theme('night', { surface: '#001122', glow: '#00ff00' })] })
  const [light, dark, night] = tokens.themes
  const of = (index: typeof light, name: string) => index?.colors.find((token) => token.name === name)?.value
  expect(contrast(colour(of(dark, 'text')), colour(of(dark, 'surface')))).toBeGreaterThan(7)
  expect([dark?.scheme, night?.scheme]).toEqual(['dark', 'dark'])
  expect(of(night, 'primary')).toBe(of(dark, 'primary'))
  expect([of(light, 'color-glow'), of(night, 'color-glow')]).toEqual(['#00ff00', '#00ff00'])
})

test('tokens that could break out of a style sheet are not printed', () => {
  const { tokens, found } = derive({
    typography: { fontFamily: 'Comic "Sans"; } body { display: none, monospace', baseSize: '18px', weights: [{ name: 'bold', value: 800 }, { name: 'heavy', value: 900 }], others: [] },
    spacing: [{ name: 'small', value: 2 }, { name: 'medium', value: 'calc(1px)' }, { name: 'huge', value: '4rem' }, { name: 'evil', value: '1px; } *{display:none' }],
    radii: [{ name: 'medium', value: 0 }, { name: 'link', value: 'url(//evil)' }],
    shadows: [{ name: 'soft', value: '0 1px 2px rgb(0 0 0 / 20%)' }, { name: 'odd', value: '0 /* 1px' }],
  })
  expect(tokens.fontFamily).toBe("'Comic Sans  body  display none', monospace")
  expect(tokens.baseSize).toBe('112.5%')
  expect(tokens.weights.map(({ name, value }) => `${name} ${value}`)).toEqual(['weight-regular 400', 'weight-bold 800', 'weight-heavy 900'])
  expect(tokens.spacing.map(({ name, value }) => `${name} ${value}`)).toEqual(['space-small 2px', 'space-medium 8px', 'space-large 24px', 'space-huge 4rem'])
  expect(tokens.radii).toEqual([{ name: 'radius-medium', value: '0' }])
  expect(tokens.shadows.map(({ name }) => name)).toEqual(['shadow-soft'])
  expect(found.map(({ code }) => code)).toEqual(Array.from({ length: 4 }, () => 'screens/token-unusable'))
})
