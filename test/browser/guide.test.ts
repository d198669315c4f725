import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openPage } from './browser.ts'
import { press } from './keyboard.ts'
import { faultsFor, STILL, settled } from './looking.ts'

const link =
  '?scenario=winter-pressures&seed=guide&seat=local-government&partners=steady,reciprocator,steady&go'

/** What the box of the guide lies over: what it points at, or what has the focus. */
const coveredBy = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const box = document.querySelector('.guide')
    if (!box?.hasAttribute('data-side')) return []
    const a = box.getBoundingClientRect()
    const over = (one: Element | null): boolean => {
      if (!one || one === document.body || one.contains(box) || box.contains(one)) return false
      const b = one.getBoundingClientRect()
      return a.x < b.right && b.x < a.right && a.y < b.bottom && b.y < a.bottom && b.height < innerHeight / 2
    }
    const found: string[] = []
    if (over(document.querySelector('.guide-ring'))) found.push('its target')
    if (over(document.activeElement)) found.push(`the focus: ${document.activeElement?.className}`)
    return found
  })

/** How often the guide looks for its target in half a second: it asks of each candidate whether it is visible. */
const looks = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const { checkVisibility } = Element.prototype
    let count = 0
    Element.prototype.checkVisibility = function (options) {
      count++
      return checkVisibility.call(this, options)
    }
    await new Promise((done) => setTimeout(done, 500))
    Element.prototype.checkVisibility = checkVisibility
    return count
  })

/** How far the first corner of the ring is from that of what it is about, in px. */
const astray = (page: Page, target: string): Promise<number> =>
  page.evaluate((target) => {
    const [ring, at] = ['.guide-ring', target].map((one) =>
      document.querySelector(one)?.getBoundingClientRect(),
    )
    return Math.hypot((ring?.x ?? -999) - (at?.x ?? 0), (ring?.y ?? -999) - (at?.y ?? 0))
  }, target)

/** What is amiss with the line between the box and a ring from which it stands apart. */
const joined = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const [box, ring, line, main] = [
      '.guide',
      '.guide-ring',
      '.guide-stem polyline',
      '.bar-next .button',
    ].map((one) => document.querySelector(one)?.getBoundingClientRect())
    if (!box || !ring || !line || !main) return ['it is not there']
    const found: string[] = []
    if (Math.abs(line.top - box.bottom) > 1) found.push('it begins away from the box')
    if (line.bottom > ring.top || ring.top - line.bottom > 16) found.push('it ends away from the ring')
    const beside = line.right < main.left || line.left > main.right
    if (!beside && line.top < main.bottom && line.bottom > main.top)
      found.push('it goes over the main button')
    return found
  })

const words = (page: Page): Promise<string | null> => page.locator('.guide-words').textContent()

describe('the guided quarter', () => {
  it('comes by itself, waits for the player, covers nothing, can be left and called back', async () => {
    const { page, faults, close } = await openPage(link, { reducedMotion: 'reduce' })
    await page.locator('.guide[data-side]').waitFor()
    await page.addStyleTag({ content: STILL })
    expect(await faultsFor(page, '.guide')).toEqual([])
    expect(await words(page)).toMatch(/local paper/)
    // It follows what it points at, and rests while nothing moves.
    const paper = '.front-page'
    await expect.poll(() => looks(page)).toBe(0)
    await page.locator('.desk-body').evaluate((one) => one.scrollBy(0, 10))
    await settled(page)
    expect(await astray(page, paper)).toBeLessThan(2)
    await page.locator('.desk-head').evaluate((one) => one.append('a longer head '.repeat(40)))
    await settled(page)
    expect(await astray(page, paper)).toBeLessThan(2)
    await page.locator('.desk-head').evaluate((one) => one.lastChild?.remove())
    for (const next of [/Your own money/, /What you are judged by/, /A card that only you hold/]) {
      await press(page, /^Next$/)
      await page.locator('.guide-words', { hasText: next }).waitFor()
      expect(await coveredBy(page)).toEqual([])
    }
    // It waits for the card to be opened, and goes on by itself once it was.
    await page.locator('.card-folder').first().click()
    await page.locator('dialog[open]').waitFor()
    expect(await page.locator('.guide').count()).toBe(0)
    await page.keyboard.press('Escape')
    await page.locator('.guide-words', { hasText: /This button always takes you on/ }).waitFor()
    expect(await coveredBy(page)).toEqual([])
    for (const [width, height] of [
      [1024, 768],
      [360, 780],
    ] as const) {
      await page.setViewportSize({ width, height })
      await settled(page)
      await expect.poll(() => coveredBy(page)).toEqual([])
      expect(await page.locator('.guide').isVisible()).toBe(true)
    }
    await press(page, /^Leave the guide$/)
    await page.locator('.guide').waitFor({ state: 'detached' })
    await page.reload()
    await page.getByRole('button', { name: /^Go to the board/ }).waitFor()
    expect(await page.locator('.guide').count()).toBe(0)
    await press(page, /^Menu$/)
    await press(page, /^Call back the guide$/)
    await page.locator('.guide-words', { hasText: /local paper/ }).waitFor()
    // On a phone the main button lies between the words and the tab that they speak of.
    await press(page, /^Next$/)
    await page.locator('.guide-words', { hasText: /Press “My agency” at the foot/ }).waitFor()
    await expect.poll(() => joined(page)).toEqual([])
    expect(await coveredBy(page)).toEqual([])
    expect(faults).toEqual([])
    await close()
  })
})
