import { defineConfig } from 'vitest/config'

// Packages are tested from their sources: no build stands between a change and its test.
export default defineConfig({
  resolve: { conditions: ['@locus/source', 'import', 'module', 'node', 'default'] },
  ssr: { resolve: { conditions: ['@locus/source', 'import', 'module', 'node', 'default'], externalConditions: ['@locus/source', 'node'] } },
  test: { include: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts'], testTimeout: 30_000, environment: 'node' },
})
