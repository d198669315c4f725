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

/** The address of a table at which partners do not pause. */
export const tableLink = (seed: string): string =>
  `?scenario=winter-pressures&seed=${seed}&seat=local-government&partners=reciprocator,hedger,steady&fast`

/** Waits for a phase of a round, and until no partner thinks. */
export async function reach(page: Page, phase: string, round: number): Promise<void> {
  await page
    .locator(`main[data-phase="${phase}"][data-round="${round}"]`)
    .first()
    .waitFor({ timeout: 60_000 })
  await page.waitForFunction(() => !/thinking/.test(document.body.textContent ?? ''), undefined, {
    timeout: 60_000,
  })
}

/** How long the main button ignores presses after the phase has changed, in ms. */
const GUARD = 700

/** Presses the one button at the foot of the board, once it can be pressed. */
export async function goOn(page: Page): Promise<void> {
  await page.waitForTimeout(GUARD)
  await page.locator('.bar .button.primary:not([aria-disabled="true"])').click({ timeout: 60_000 })
}

/** Seals the budget as it stands. */
export async function seal(page: Page): Promise<void> {
  await goOn(page)
  await page
    .locator('dialog[open]')
    .getByRole('button', { name: /^Seal it$/ })
    .click()
}
