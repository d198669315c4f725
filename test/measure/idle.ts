import type { Verdict } from '../bench/verdict.ts'
import { verdictOf } from '../bench/verdict.ts'
import type { Site } from './site.ts'
import { goOn, mapDrawn, reach, tableLink } from './steps.ts'

const SECONDS = 10

/** The share of a processor that the page’s main thread takes while nothing moves, in %. */
export async function rest(site: Site): Promise<Verdict[]> {
  const { page, cdp, close } = await site.open(tableLink('idle'))
  await mapDrawn(page)
  await reach(page, 'brief', 1)
  await goOn(page)
  await reach(page, 'board', 1)
  await page.waitForTimeout(4000)
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  const busy = async (): Promise<number> => {
    const { metrics } = await cdp.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN
  }
  const before = await busy()
  await page.waitForTimeout(SECONDS * 1000)
  const share = (100 * ((await busy()) - before)) / SECONDS
  await close()
  return [verdictOf('% of a processor while nothing moves', [share], { most: 2 })]
}
