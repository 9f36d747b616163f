import type { OptionsSchema } from '@locus/generator-sdk'

export const options = {
  type: 'object',
  additionalProperties: false,
  properties: {
    port: { type: 'integer', description: 'Port of the development server.', default: 8000, minimum: 1, maximum: 65535 },
    lineLength: { type: 'integer', description: 'Columns at which Python code is wrapped.', default: 120, minimum: 88, maximum: 200 },
  },
} as const satisfies OptionsSchema
