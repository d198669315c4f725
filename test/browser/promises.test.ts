import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openPage } from './browser.ts'
import { goOn, press, reach, tabTo, untilOthersAreDone } from './keyboard.ts'
import { faultsFor } from './looking.ts'

const link =
  '?scenario=winter-pressures&seed=7&seat=local-government&partners=reciprocator,steady,steady&fast'

/** What is left to reserves, £k, and how many promises the sheet breaks. */
const sheet = (page: Page): Promise<{ left: number; broken: number; kept: number }> =>
  page.evaluate(() => {
    const figure = document.querySelector('.running-left output')?.textContent ?? ''
    const count = (status: string): number =>
      document.querySelectorAll(`.budget-due li[data-status="${status}"]`).length
    return { left: Number(figure.replace(/\D/g, '')), broken: count('broken'), kept: count('kept') }
  })

describe('a promise to pay', () => {
  it('is in the budget already, leaves it only by an act, and is kept when nothing was done', async () => {
    const { page, faults, close } = await openPage(link, { reducedMotion: 'reduce' })
    await reach(page, 'brief 1')
    await goOn(page, /^Go to the board/)
    await reach(page, 'board 1')
    await untilOthersAreDone(page)
    await press(page, /^Accept$/)
    await page.waitForSelector('dialog[open]')
    await page.locator('dialog[open] .button.strong').click()
    await page.waitForSelector('dialog[open]', { state: 'detached' })
    await untilOthersAreDone(page)
    await goOn(page, /^Done at the board/)
    await reach(page, 'budget 1')
    await page.waitForSelector('.budget-due')
    const begun = await sheet(page)
    expect(begun).toMatchObject({ broken: 0 })
    expect(begun.kept).toBeGreaterThan(0)
    await press(page, /^Take it out$/)
    const without = await sheet(page)
    expect(without.broken).toBe(1)
    expect(without.left).toBeGreaterThan(begun.left)
    await tabTo(page, /^Put it back$/)
    expect(await page.textContent('.budget-due')).toMatch(/Sealed like this, it is broken/)
    expect(await faultsFor(page)).toEqual([])
    await goOn(page, /^Seal the budget/)
    await page.waitForSelector('dialog[open]')
    expect(await page.textContent('dialog[open]')).toMatch(/It breaks a promise of yours/)
    await page.keyboard.press('Escape')
    await press(page, /^Put it back$/)
    expect(await sheet(page)).toEqual(begun)
    await goOn(page, /^Seal the budget/)
    await press(page, /^Seal it$/)
    await reach(page, 'outturn')
    const mine = page.locator('li[data-status="broken"]', { hasText: 'You promised' })
    expect(await mine.count()).toBe(0)
    expect(faults).toEqual([])
    await close()
  })
})

describe('a question', () => {
  it('answered by keyboard leaves one at the head of the desk, and the foot and the map as they were', async () => {
    const { page, faults, close } = await openPage(link, { reducedMotion: 'reduce' })
    await reach(page, 'brief 1')
    await press(page, /^Skip to the button that goes on$/)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Go to the board/)
    await page.keyboard.press('Enter')
    await reach(page, 'board 1')
    await untilOthersAreDone(page)
    const foot = page.locator('.bar')
    // Of many things that wait, the less pressing are folded.
    if ((await page.locator('.tray-more').count()) > 0) await press(page, /^\d+ more/)
    const before = await foot.boundingBox()
    await press(page, /^We can’t share that$/)
    await page.locator('.bar-undo').waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('desk-title')
    expect(await foot.boundingBox()).toEqual(before)
    expect(faults).toEqual([])
    await close()
  })
})
