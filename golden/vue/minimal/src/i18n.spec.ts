import { expect, it } from 'vitest'

const catalogues = import.meta.glob<string>('./locales/*/*.json', { query: '?raw', import: 'default', eager: true })

const keysOf = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => keysOf(inner, `${path}.${name}`))
    : [path]
const keysIn = (locale: string, file: string) =>
  keysOf(JSON.parse(catalogues[`./locales/${locale}/${file}.json`] ?? 'null')).sort()

it.each(['shared', 'model'])('the catalogues of %s texts have the same keys', (file) => {
  expect(keysIn('en', file).length).toBeGreaterThan(1)
  expect(keysIn('de', file)).toEqual(keysIn('en', file))
})
