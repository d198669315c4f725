import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'
import { afterAll, inject } from 'vitest'
import { FLAGS, needBrowser } from '../../.ci/browser.ts'

let browser: Promise<Browser> | undefined

/** The browser of a test file, started when it is first needed. */
export const theBrowser = (): Promise<Browser> => {
  browser ??= chromium.launch({ executablePath: needBrowser(), args: [...FLAGS] })
  return browser
}

afterAll(async () => {
  await (await browser)?.close()
  browser = undefined
})

/** A page of its own storage (or of a context prepared for it) at an address of the site; errors of the page fail the test through `faults`. */
export async function openPage(
  path = '',
  options: BrowserContextOptions = {},
  prepared?: BrowserContext,
): Promise<{ page: Page; faults: string[]; close(): Promise<void> }> {
  const own = { viewport: { width: 1280, height: 800 }, ...options }
  const context = prepared ?? (await (await theBrowser()).newContext(own))
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  await page.goto(new URL(path, inject('site')).href)
  return { page, faults, close: () => context.close() }
}
