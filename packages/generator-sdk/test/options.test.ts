import { expect, it } from 'vitest'
import { defaultsOf, optionsTable, type OptionsSchema } from '../src/index.ts'

const schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    port: { type: 'integer', description: 'Port of the server.', default: 8000, minimum: 1, maximum: 65535 },
    style: { type: 'string', enum: ['a|b', 'c'], description: 'How it <looks>.', default: 'c' },
    tests: { type: 'boolean', description: 'Tests too.', default: true },
  },
} as const satisfies OptionsSchema

it('defaults have the types of the schema', () => {
  const { port, style, tests } = defaultsOf(schema)
  const typed: [number, 'a|b' | 'c', boolean] = [port, style, tests]
  expect(typed).toEqual([8000, 'c', true])
})
it('a table for the README', () => {
  expect(optionsTable(schema)).toBe(`| option | type | default | what it does |
| --- | --- | --- | --- |
| \`port\` | integer, from 1 to 65535 | \`8000\` | Port of the server. |
| \`style\` | \`a\\|b\`, \`c\` | \`"c"\` | How it \\<looks\\>. |
| \`tests\` | boolean | \`true\` | Tests too. |`)
})
