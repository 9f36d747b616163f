import { describe, expect, it } from 'vitest'
import { codesOf, compileText, modelOf } from './compile-text.ts'

describe('design_system', () => {
  it('of all blocks is one', () => {
    const { design } = modelOf(`
      design_system { colors { light { primary: #0F766E surface: "#FFF" spacing: #abcd } "high-contrast" { text: #00000080 } } spacing { sm: 4 md: "8px" neg: -4 } }
      design_system { colors { dark { primary: #fff } } spacing { md: 12 } radii { sm: "4px" } shadows { sm: "0 1px 2px rgba(0,0,0,0.1)" } typography { fontFamily: "Inter" baseSize: "16px" lineHeight: "1.5" weights { bold: 700 light: 1000 } } }`)
    expect(design).toEqual({
      themes: [
        { id: 'design/theme/light', name: 'light', colors: [{ name: 'primary', value: '#0f766e' }, { name: 'surface', value: '#fff' }, { name: 'spacing', value: '#abcd' }] },
        { id: 'design/theme/high-contrast', name: 'high-contrast', colors: [{ name: 'text', value: '#00000080' }] },
        { id: 'design/theme/dark', name: 'dark', colors: [{ name: 'primary', value: '#fff' }] },
      ],
      typography: { fontFamily: 'Inter', baseSize: '16px', weights: [{ name: 'bold', value: 700 }, { name: 'light', value: 1000 }], others: [{ name: 'lineHeight', value: '1.5' }] },
      spacing: [{ name: 'sm', value: 4 }, { name: 'md', value: 12 }, { name: 'neg', value: -4 }], radii: [{ name: 'sm', value: '4px' }], shadows: [{ name: 'sm', value: '0 1px 2px rgba(0,0,0,0.1)' }],
    })
  })

  it('merges palettes inside a block and replaces them across blocks', () => {
    const found = compileText('design_system { colors { light { a: #111 b: #222 } light { a: #333 } } } design_system { colors { light { c: #444 } } }')
    expect(found.model?.design.themes).toEqual([{ id: 'design/theme/light', name: 'light', colors: [{ name: 'c', value: '#444' }] }])
    expect(codesOf(found, 'warning')).toEqual(['theme-replaced'])
    expect(modelOf('design_system { colors { light { a: #111 b: #222 } } colors { light { a: #333 } } }').design.themes[0]?.colors).toEqual([{ name: 'a', value: '#333' }, { name: 'b', value: '#222' }])
  })

  it.each(['#ff', '#fffff', '#ggg', 'red', '5', '"rgb(0,0,0)"', '"var(--x)"', '"#fff }"'])('%s is no colour', (value) => {
    expect(compileText(`design_system { colors { light { a: ${value} } } }`).model).toBeNull()
  })

  it('reads on behind a mistake', () => {
    expect(codesOf(compileText('design_system { breakpoints { a: 1 } spacing { a: b c: 4px d: 5 } colors { light { a "x" b: #12 } } typography { baseSize: 16 } }'))).toEqual(['expected', 'expected', 'expected', 'expected', 'color', 'token-value'])
  })
})
