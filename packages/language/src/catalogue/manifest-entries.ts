import type { Entry } from '@locus/diagnostics'

export const manifestEntries = {
  'manifest-syntax': { severity: 'error', message: 'Locus.toml cannot be read: {message}', explanation: 'Locus.toml is TOML 1.0.' },
  'manifest-unknown': { severity: 'error', message: 'Locus.toml knows no {what} `{name}`', explanation: 'Locus.toml holds `[app] name`, `[language] optional_nullable` and `strict`, and `[auth]`. What is generated, where and with which options stands in locus.config.ts.' },
  'manifest-type': { severity: 'error', message: '{name} must be {what}', explanation: 'The value in Locus.toml has another type than the language expects.' },
  'manifest-unquoted': { severity: 'warning', message: '`{text}` is read as a text; write it in double quotes', explanation: 'Locus.toml is TOML, where a text stands in quotes. The first compiler read one without, and put what the environment held in place of `env(NAME)`: that is kept as it is written, as nothing is generated from it.' },
  'manifest-inert': { severity: 'info', message: '[{name}] does nothing', explanation: 'The first compiler read `[performance]`, `[deprecations]` and `[deploy.…]`. They are accepted and mean nothing here.' },
} as const satisfies Record<string, Entry>
