import { defineCatalogue } from '@locus/diagnostics'

export const catalogue = defineCatalogue('screens', {
  contrast: {
    severity: 'warning',
    message: 'in the theme "{theme}" the colour "{token}" is moved from {from} to {to}: on the surface {surface} and its shades it has a contrast of {had}, text needs 4.5',
    explanation: 'Text must be readable for everybody: WCAG 2.2 asks for a contrast of 4.5 to 1 between a text and what lies behind it. `text`, `primary` (links) and `danger` (errors) are all used as text, on the '
      + '`surface` and on the shades that are made of it. The colour that is generated is the nearest one of the same hue that is readable; change the token in the `design_system` to decide yourself.',
  },
  'contrast-unreachable': {
    severity: 'warning',
    message: 'in the theme "{theme}" no colour of text reaches a contrast of 4.5 on every shade of the surface {surface}: "{token}" is {to}, the best there is',
    explanation: 'A surface of middle lightness leaves no room: neither black nor white text has a contrast of 4.5 to 1 on it and on the shades that are made of it. Make `surface` lighter or darker.',
  },
  'token-unusable': {
    severity: 'warning',
    message: 'the token "{token}" of {group} has the value {value}, which is not {wanted}: {instead}',
    explanation: 'What a design token says is printed into the style sheet of the application. A value that could end its declaration, or that cannot be computed with where it has to be (spacing and radii), is not printed.',
  },
  untranslated: {
    severity: 'warning',
    message: '{count} texts of the model are not translated to German: {texts}',
    explanation: 'The interface itself is complete in English and German. The names of entities, fields and values come from the model, in one language; the German catalogue begins with these words inside German sentences. '
      + 'Translate them in the generated catalogue of the model: later generations keep what you wrote there and add what is new.',
  },
})
