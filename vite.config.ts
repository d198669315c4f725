import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { scenarios } from './src/app/build/scenarios.ts'

const root = fileURLToPath(new URL('.', import.meta.url))

export default defineConfig({
  root,
  base: './',
  plugins: [scenarios(root)],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { target: 'es2023', sourcemap: true, chunkSizeWarningLimit: 1600 },
  optimizeDeps: {
    include: ['preact', 'preact/hooks', 'preact/jsx-runtime', '@preact/signals', 'i18next', 'idb'],
  },
})
