import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = resolve(import.meta.dirname, '..')

export default defineConfig({
  root,
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/browser/**', '**/node_modules/**'],
    testTimeout: 400_000,
    // A scenario is measured in a hook as well as in a test, and on a machine that does other work besides.
    hookTimeout: 400_000,
    maxWorkers: 2,
  },
})
