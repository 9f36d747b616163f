import type { Entry } from '@locus/diagnostics'

export const manifestEntries = {
  'manifest-syntax': { severity: 'error', message: 'Locus.toml cannot be read: {message}', explanation: 'Locus.toml is TOML 1.0.' },
  'manifest-unknown': { severity: 'error', message: 'Locus.toml knows no {what} `{name}`', explanation: 'Locus.toml holds `[app] name`, `[language] optional_nullable` and `strict`, and `[auth]`. What is generated, where and with which options stands in locus.config.ts.' },
  'manifest-type': { severity: 'error', message: '{name} must be {what}', explanation: 'The value in Locus.toml has another type than the language expects.' },
  'manifest-inert': { severity: 'info', message: '[{name}] does nothing', explanation: 'The first compiler read `[performance]`, `[deprecations]` and `[deploy.…]`. They are accepted and mean nothing here.' },
} as const satisfies Record<string, Entry>
