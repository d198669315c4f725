import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { offline } from './src/app/build/offline.ts'
import { opening } from './src/app/build/opening.ts'
import { scenarios } from './src/app/build/scenarios.ts'
import { single, singleBuild, workersWithin } from './src/app/build/single.ts'

/** The place that the start screen offers first: the one with which newcomers do well to begin. */
const FIRST = 'winter-pressures'

const root = fileURLToPath(new URL('.', import.meta.url))

export default defineConfig(({ mode }) => ({
  root,
  base: './',
  plugins: [
    scenarios(root, FIRST, mode === 'single'),
    ...(mode === 'single' ? [workersWithin(), single()] : [offline(root)]),
  ],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2023',
    sourcemap: true,
    chunkSizeWarningLimit: 1600,
    ...(mode === 'single'
      ? singleBuild
      : { rolldownOptions: { output: { codeSplitting: opening(`${root}src/app/main.tsx`) } } }),
  },
  optimizeDeps: {
    include: ['preact', 'preact/hooks', 'preact/jsx-runtime', '@preact/signals', 'i18next', 'idb'],
  },
}))
