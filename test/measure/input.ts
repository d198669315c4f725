import type { Verdict } from '../bench/verdict.ts'
import { verdictOf } from '../bench/verdict.ts'
import type { Site } from './site.ts'
import { goOn, mapDrawn, reach, tableLink } from './steps.ts'

const SLOWER = 4
/** Presses of the keyboard while partners act, one after the other. */
const PRESSES = 40

/** From a key to the next picture while partners act, on a processor four times slower, in ms. */
export async function press(site: Site, say: (line: string) => void): Promise<Verdict[]> {
  const { page, cdp, close } = await site.open(tableLink('input').replace('fast', 'go'))
  await mapDrawn(page)
  await reach(page, 'brief', 1)
  await page.evaluate(() => {
    const seen: number[] = []
    const during = { thinking: 0 }
    Object.assign(globalThis, { seen, during })
    addEventListener('keydown', () => {
      if (/thinking/.test(document.body.textContent ?? '')) during.thinking++
    })
    const watch = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'keydown') seen.push(entry.duration)
    })
    watch.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  })
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await goOn(page)
  await page.locator('main[data-phase="board"]').first().waitFor()
  // Nothing is asked of the page between keys: the answer would come after what keeps it busy, and no key would meet that.
  for (let i = 0; i < PRESSES; i++) {
    await page.keyboard.press('Tab')
    await page.waitForTimeout(60)
  }
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await page.waitForTimeout(300)
  // What took less than 16 ms is not reported, and counts as 16.
  const { slow, during } = await page.evaluate(() => {
    const kept = globalThis as unknown as { seen: number[]; during: { thinking: number } }
    return { slow: kept.seen, during: kept.during.thinking }
  })
  await close()
  const all = [...slow, ...Array<number>(Math.max(0, PRESSES - slow.length)).fill(16)].sort((a, b) => a - b)
  const longest = all.at(-1) ?? Number.NaN
  say(
    `From a key to the picture at ${SLOWER}× slower, ms: median ${all[PRESSES >> 1]}, longest ${longest}; ${during} of ${PRESSES} while a partner thought`,
  )
  return [verdictOf('ms from a key to the picture while partners act, longest', [longest], { most: 100 })]
}
