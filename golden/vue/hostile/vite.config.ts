import { fileURLToPath, URL } from 'node:url'
import vueI18n from '@intlify/unplugin-vue-i18n/vite'
import vue from '@vitejs/plugin-vue'
import { defineConfig, loadEnv } from 'vite'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

export default defineConfig(({ mode }) => {
  const env = loadEnv(mode, process.cwd(), ['VITE_', 'API_'])
  const locale = env.VITE_LOCALE ?? 'en'
  const proxy = { '/api': env.API_ORIGIN ?? 'http://localhost:8000' }

  return {
    // A text may look like HTML: it is never shown as such.
    plugins: [vue(), vueI18n({ include: path('./src/locales/*/*.json'), strictMessage: false })],
    resolve: {
      alias: {
        '@locale': path(`./src/locales/${locale}`),
        '@': path('./src'),
      },
    },
    // No page of an entity can be at `/_…`.
    build: { assetsDir: '_assets' },
    server: { port: 5173, strictPort: true, proxy },
    preview: { port: 5173, strictPort: true, proxy },
  }
})
