import { describe, expect, it } from 'vitest'
import { goOn, leave, mapDrawn, reach, seal, sitDown, tableLink } from '../measure/steps.ts'
import { openPage } from './browser.ts'

describe('the steps that the measures of the site take', () => {
  it('lead through a quarter to its outturn, back to the start, and to a new table', async () => {
    const { page, faults, close } = await openPage(tableLink('measures'), { reducedMotion: 'reduce' })
    await mapDrawn(page)
    await reach(page, 'brief', 1)
    await goOn(page)
    await reach(page, 'board', 1)
    await goOn(page)
    await reach(page, 'budget', 1)
    await seal(page)
    await page.locator('main[data-phase="outturn"]').first().waitFor()
    await leave(page)
    await sitDown(page)
    await reach(page, 'brief', 1)
    expect(faults).toEqual([])
    await close()
  })
})
