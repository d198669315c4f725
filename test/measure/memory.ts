import type { Verdict } from '../bench/verdict.ts'
import { verdictOf } from '../bench/verdict.ts'
import { goOn, reach, type Site } from './site.ts'

const SESSIONS = 10

/** What the page holds after each of ten sessions that were opened, played a little and left, in MB after collection. */
export async function openAndLeave(site: Site, say: (line: string) => void): Promise<Verdict[]> {
  const { page, cdp, close } = await site.open('')
  await cdp.send('HeapProfiler.enable')
  const held: number[] = []
  for (let i = 0; i < SESSIONS; i++) {
    await page.locator('main button.primary').first().click()
    await page.waitForSelector('.map-canvas canvas', { timeout: 60_000 })
    await reach(page, 'brief', 1)
    await goOn(page)
    await reach(page, 'board', 1)
    await page.getByRole('button', { name: /^Menu/ }).click()
    await page.locator('dialog[open]').getByRole('button', { name: /^Leave the table/ }).click()
    await page.waitForSelector('main.start')
    await page.waitForTimeout(500)
    await cdp.send('HeapProfiler.collectGarbage')
    const { usedSize } = await cdp.send('Runtime.getHeapUsage')
    held.push(usedSize / 1024 / 1024)
  }
  await close()
  say(`Held after each of ${SESSIONS} sessions, MB: ${held.map((size) => size.toFixed(1)).join(' ')}`)
  // The first two load what is loaded once.
  const [third = Number.NaN, last = Number.NaN] = [held[2], held.at(-1)]
  return [
    verdictOf('memory after the tenth session against the third, times', [last / third], { most: 1.03 }),
  ]
}
