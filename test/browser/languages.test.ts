import { describe, expect, it } from 'vitest'
import { openPage } from './browser.ts'
import { press } from './keyboard.ts'
import { cutOff, faultsFor, STILL, settled } from './looking.ts'

const TABLE = 'scenario=winter-pressures&seed=7&seat=local-government&partners=reciprocator,hedger,steady'
const lang = (): string => document.documentElement.lang
const focused = (): string => document.activeElement?.textContent ?? ''

describe('in Welsh', () => {
  it('the start is told in it when the address or the player asks, and again on the next visit', async () => {
    const { page, faults, close } = await openPage('?lang=cy', { reducedMotion: 'reduce' })
    await page.getByRole('heading', { name: 'Dewiswch le' }).waitFor()
    expect(await page.evaluate(lang)).toBe('cy')
    await page.addStyleTag({ content: STILL })
    for (const width of [1440, 320]) {
      await page.setViewportSize({ width, height: 780 })
      await settled(page)
      expect([...(await faultsFor(page)), ...(await cutOff(page))]).toEqual([])
    }
    await page.goto(new URL('./', page.url()).href)
    await page.getByRole('heading', { name: 'Dewiswch le' }).waitFor()
    await press(page, /^English$/)
    await page.getByRole('heading', { name: 'Choose a place' }).waitFor()
    expect(await page.evaluate(lang)).toBe('en-GB')
    expect(await page.evaluate(focused)).toBe('English')
    expect(faults).toEqual([])
    await close()
  })

  it('the table is told in it, and the language changes in the midst of play', async () => {
    const { page, faults, close } = await openPage(`?${TABLE}&fast&lang=cy`, { reducedMotion: 'reduce' })
    await page.getByRole('button', { name: /^Ewch at y bwrdd/ }).waitFor()
    await page.addStyleTag({ content: STILL })
    for (const width of [1440, 320]) {
      await page.setViewportSize({ width, height: 780 })
      await settled(page)
      expect([...(await faultsFor(page)), ...(await cutOff(page))]).toEqual([])
    }
    await page.setViewportSize({ width: 1280, height: 800 })
    // The scenario's own text is marked as what it is.
    expect(await page.locator('.top-title').getAttribute('lang')).toBe('en-GB')
    await press(page, /^Dewislen/)
    await press(page, /^English$/)
    await page.getByRole('button', { name: /^Go to the board/ }).waitFor()
    expect(await page.locator('.top-title').getAttribute('lang')).toBeNull()
    expect(faults).toEqual([])
    await close()
  })

  it('the choice is still offered where its words cannot be loaded, and English stays', async () => {
    const { page, close } = await openPage('', { reducedMotion: 'reduce', serviceWorkers: 'block' })
    await page.getByRole('heading', { name: 'Choose a place' }).waitFor()
    await page.context().setOffline(true)
    await press(page, /^Cymraeg$/)
    await page.getByText(/^That language could not be loaded/).waitFor()
    expect(await page.evaluate(lang)).toBe('en-GB')
    await page.context().setOffline(false)
    await press(page, /^Cymraeg$/)
    await page.getByRole('heading', { name: 'Dewiswch le' }).waitFor()
    await close()
  })
})
