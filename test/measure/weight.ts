import { gzipSync } from 'node:zlib'
import type { Verdict } from '../bench/verdict.ts'
import { verdictOf } from '../bench/verdict.ts'
import type { Site } from './site.ts'
import { tableLink } from './steps.ts'

/** The JavaScript that arrives before something on the page can be used, in kB as gzip makes it. */
async function scriptsBefore(site: Site, query: string, usable: string): Promise<number> {
  const context = await site.browser.newContext({
    viewport: { width: 1280, height: 720 },
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  const sizes: Promise<number>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      sizes.push(
        response.body().then(
          (body) => gzipSync(body, { level: 9 }).length,
          () => 0,
        ),
      )
  })
  await page.goto(new URL(query, site.address).href)
  await page.locator(usable).first().waitFor()
  const all = await Promise.all([...sizes])
  await context.close()
  return all.reduce((sum, size) => sum + size, 0) / 1024
}

/** What the first screen costs, by the plain address and by a link that a facilitator hands out; and the board. */
export async function weigh(site: Site, say: (line: string) => void): Promise<Verdict[]> {
  const button = 'main button:not([disabled]):visible'
  const start = await scriptsBefore(site, '', button)
  const invited = await scriptsBefore(site, tableLink('weight').replace('&fast', ''), button)
  const board = await scriptsBefore(site, tableLink('weight'), '.bar .button.primary')
  say(`JavaScript before the board can be used, by a link straight to it: ${board.toFixed(0)} kB`)
  return [
    verdictOf('kB of JavaScript before the start screen can be used', [start], { most: 120 }),
    verdictOf('kB of JavaScript before the screen of a link can be used', [invited], { most: 120 }),
  ]
}
