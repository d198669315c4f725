import { describe, expect, it } from 'vitest'
import { leave, playToOutturn, reach, sitDown, tableLink } from '../measure/steps.ts'
import { openPage } from './browser.ts'

describe('the steps that the measures of the site take', () => {
  it('lead through a quarter to its outturn, back to the start, and to a new table', async () => {
    const { page, faults, close } = await openPage(tableLink('measures'), { reducedMotion: 'reduce' })
    await playToOutturn(page)
    await leave(page)
    await sitDown(page)
    await reach(page, 'brief', 1)
    expect(faults).toEqual([])
    await close()
  })
})
