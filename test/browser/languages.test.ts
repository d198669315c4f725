import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { winterPressures } from '../support/scenarios.ts'
import { openPage } from './browser.ts'
import { press, reach, untilOthersAreDone } from './keyboard.ts'
import { cutOff, faultsFor, STILL, settled } from './looking.ts'

const TABLE = 'scenario=winter-pressures&seed=7&seat=local-government&partners=reciprocator,hedger,steady'
const lang = (): string => document.documentElement.lang
const focused = (): string => document.activeElement?.textContent ?? ''

/** Every title and name that a scenario gives to something. */
function namesOf(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const one of value) namesOf(one, found)
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner !== 'string') namesOf(inner, found)
      else if (['title', 'name', 'short'].includes(key)) found.add(inner)
    }
  return found
}

/** What is read out in the wrong language: names of the scenario that are not marked as English, and Welsh that is. */
const misread = (page: Page, names: readonly string[]): Promise<string[]> =>
  page.evaluate((names) => {
    const longest = [...names].sort((a, b) => b.length - a.length)
    const either = longest.map((one) => one.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')
    const english = new RegExp(`(?<![\\p{L}\\p{N}])(?:${either})(?![\\p{L}\\p{N}])`, 'u')
    const welsh = /(?<!\p{L})(?:yn|yw|wedi|mae|gyda|chi|eich|hyn)(?!\p{L})/iu
    const found: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const said = text.textContent?.trim() ?? ''
      const at = text.parentElement
      if (!said || !at || at.closest('script, style, option, [aria-hidden="true"]')) continue
      const marked = at.closest<HTMLElement>('[lang]')?.lang === 'en-GB'
      if (marked ? welsh.test(said) : english.test(said))
        found.push(`${marked ? 'marked' : 'not marked'}: ${said.slice(0, 90)} (${at.outerHTML.slice(0, 60)})`)
    }
    return found
  }, names)

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

  it('a name of the scenario is marked as English wherever it is read, and nothing else is', async () => {
    const { page, close } = await openPage(`?${TABLE}&fast&lang=cy`, { reducedMotion: 'reduce' })
    const names = [...namesOf(winterPressures().data)]
    expect(names.length).toBeGreaterThan(100)
    const found: string[] = []
    const phases = ['brief', 'board', 'budget', 'outturn', 'reflect'] as const
    for (const phase of phases) {
      await reach(page, `${phase} 1`)
      await settled(page)
      found.push(...(await misread(page, names)))
      if (phase === 'board')
        for (const opener of [
          '.partner .line-button',
          '.hand .card-folder',
          '.top-button',
          '[data-act="propose"]',
          '[data-act="pledge"]',
          '[data-act="share"]',
          '.programme',
          '.figure .popover-button.number',
        ]) {
          await page.locator(opener).first().click()
          await page.locator('dialog[open] h2, :popover-open table').first().waitFor()
          await settled(page)
          found.push(...(await misread(page, names)))
          await page.keyboard.press('Escape')
          await page.locator('dialog[open], :popover-open').waitFor({ state: 'detached' })
        }
      if (phase === 'board') await untilOthersAreDone(page)
      await page.locator('.bar-next .button').press('Enter')
      if (phase === 'budget') await page.locator('dialog[open] .dialog-foot .button').last().click()
    }
    expect([...new Set(found)]).toEqual([])
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
