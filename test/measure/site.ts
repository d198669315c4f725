import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import {
  type Browser,
  type BrowserContextOptions,
  type CDPSession,
  chromium,
  type Page,
} from 'playwright-core'
import { build, preview } from 'vite'
import { FLAGS, needBrowser } from '../../.ci/browser.ts'

/** The port at which the browser that is measured listens, for tools that drive it themselves. */
export const PORT = 9339

/** The built site, served, and a browser to look at it with. */
export interface Site {
  readonly address: string
  readonly browser: Browser
  /** A page of its own storage, and the browser’s own measuring of it. */
  open(
    query: string,
    options?: BrowserContextOptions,
  ): Promise<{ page: Page; cdp: CDPSession; close(): Promise<void> }>
  close(): Promise<void>
}

/** Builds the site as it is shipped and serves it on this machine. */
export async function openSite(): Promise<Site> {
  const root = resolve(import.meta.dirname, '../..')
  const outDir = mkdtempSync(join(tmpdir(), 'wrong-pockets-measure-'))
  await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true, reportCompressedSize: false } })
  const server = await preview({
    root,
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  })
  const address = server.resolvedUrls?.local[0]
  if (address === undefined) throw new Error('the site could not be served')
  const browser = await chromium.launch({
    executablePath: needBrowser(),
    args: [...FLAGS, `--remote-debugging-port=${PORT}`],
  })
  return {
    address,
    browser,
    async open(query, options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, ...options })
      const page = await context.newPage()
      const cdp = await context.newCDPSession(page)
      await page.goto(new URL(query, address).href)
      return { page, cdp, close: () => context.close() }
    },
    async close() {
      await browser.close()
      await server.close()
      rmSync(outDir, { recursive: true })
    },
  }
}
