import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build, preview } from 'vite'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the built site. */
    site: string
  }
}

/** Builds the site into a folder of its own and serves it for the tests of the browser. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = resolve(import.meta.dirname, '../..')
  const outDir = mkdtempSync(join(tmpdir(), 'wrong-pockets-site-'))
  await build({ root, logLevel: 'warn', build: { outDir, emptyOutDir: true, reportCompressedSize: false } })
  const server = await preview({
    root,
    logLevel: 'warn',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  })
  const address = server.resolvedUrls?.local[0]
  if (address === undefined) throw new Error('the site could not be served')
  project.provide('site', address)
  return async () => {
    await server.close()
    rmSync(outDir, { recursive: true })
  }
}
