import { defineConfig, mergeConfig } from 'vitest/config'
import viteConfig from './vite.config.ts'

// The tests read the interface in English, whatever language it is built in.
process.env.VITE_LOCALE = 'en'

export default defineConfig((env) =>
  mergeConfig(viteConfig(env), {
    test: {
      environment: 'jsdom',
      environmentOptions: { jsdom: { html: '<!doctype html><html lang="en"><body></body></html>' } },
      include: ['src/**/*.spec.ts'],
    },
  }),
)
