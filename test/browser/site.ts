import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build, preview } from 'vite'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the built site, and the folder that holds it. */
    site: string
    folder: string
    /** The game in one file. */
    single: string
  }
}

/** Builds the site and the game in one file into folders of their own, and serves the site for the tests of the browser. */
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
  const one = mkdtempSync(join(tmpdir(), 'wrong-pockets-single-'))
  await build({ root, mode: 'single', logLevel: 'warn', build: { outDir: one, emptyOutDir: true } })
  project.provide('site', address)
  project.provide('folder', outDir)
  project.provide('single', join(one, 'wrong-pockets.html'))
  return async () => {
    await server.close()
    for (const dir of [outDir, one]) rmSync(dir, { recursive: true })
  }
}
