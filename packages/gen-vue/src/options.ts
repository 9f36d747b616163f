export const options = {
  type: 'object',
  additionalProperties: false,
  properties: {
    locale: {
      type: 'string',
      enum: ['en', 'de'],
      default: 'en',
      description: 'The language that the interface is built in. Both catalogues are written; VITE_LOCALE in .env chooses another one later.',
    },
    apiBase: {
      type: 'string',
      pattern: '^(?:https?://[A-Za-z0-9.:-]+(?:/[A-Za-z0-9._~-]+)*|(?:/[A-Za-z0-9._~-]+)+)$',
      default: '/api',
      description: 'Where the API is: a path of the same origin, or an address with its origin (which must then allow the application\'s). No slash at the end.',
    },
  },
} as const
