import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = resolve(import.meta.dirname, '../..')

export default defineConfig({
  root,
  test: {
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/browser/site.ts'],
    testTimeout: 420_000,
    hookTimeout: 120_000,
    // What is waited for may take its time: how long things take is measured, not tested.
    expect: { poll: { timeout: 30_000 } },
    // One browser at a time: the machine may have no more than two cores.
    fileParallelism: false,
  },
})
