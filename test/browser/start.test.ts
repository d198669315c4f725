import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { playSession, receiptOfPlayed } from '../../src/lab/play.ts'
import { decide } from '../../src/partners/index.ts'
import { winterPressures } from '../support/scenarios.ts'
import { openPage, theBrowser } from './browser.ts'
import { press, reach } from './keyboard.ts'
import { cutOff, faultsFor, STILL, settled, unseenFocus } from './looking.ts'

/** Looks a screen over on a laptop, a phone and the narrowest window, in light, and its colours in dark. */
async function faultsAtWidths(page: Page, part?: string): Promise<string[]> {
  const faults: string[] = []
  for (const width of [1440, 360, 320]) {
    await page.setViewportSize({ width, height: 780 })
    await settled(page)
    const found = [...(await faultsFor(page, part)), ...(await cutOff(page))]
    if (width !== 320) found.push(...(await unseenFocus(page)))
    faults.push(...found.map((one) => `${width} px: ${one}`))
  }
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await settled(page)
  faults.push(...(await faultsFor(page, part, ['color-contrast'])))
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 1280, height: 800 })
  return faults
}

const inWindow = (page: Page, name: RegExp): Promise<boolean> =>
  page.getByRole('button', { name }).evaluate((one) => {
    const { top, bottom } = one.getBoundingClientRect()
    return top >= 0 && bottom <= innerHeight
  })

describe('the start', () => {
  it('says what this is and begins with one button, without scrolling, on a laptop and on a phone', async () => {
    const { page, faults, close } = await openPage('', { reducedMotion: 'reduce' })
    for (const [width, height] of [
      [1440, 900],
      [360, 780],
    ] as const) {
      await page.setViewportSize({ width, height })
      expect(await inWindow(page, /^Play Winter pressures/)).toBe(true)
    }
    // On a phone a place is not drawn before one comes near to it.
    await page.reload()
    const cards = page.locator('.place-card .place-picture')
    expect(await cards.last().locator('img').count()).toBe(0)
    expect(await cards.last().getAttribute('aria-label')).toMatch(/map/)
    await cards.last().scrollIntoViewIfNeeded()
    await cards.last().locator('img').waitFor()
    await page.addStyleTag({ content: STILL })
    await press(page, /^Choose seat and partners ?The Fleece/)
    await page.waitForSelector('dialog[open]')
    await press(page, /^Make a link/)
    expect(await faultsAtWidths(page, 'dialog[open]')).toEqual([])
    const link = await page.getByRole('textbox', { name: 'The link' }).inputValue()
    await page.goto(link)
    await page.getByRole('heading', { name: 'The Fleece' }).waitFor()
    await page.addStyleTag({ content: STILL })
    expect(await faultsAtWidths(page)).toEqual([])
    expect(faults).toEqual([])
    await close()
  })

  it('reminds of what was committed to after a session, until it is done', async () => {
    const { page, faults, close } = await openPage('', { reducedMotion: 'reduce' })
    await page.evaluate(() =>
      localStorage.setItem(
        'wrong-pockets.commitment.winter-pressures.health',
        JSON.stringify({ will: 'Ring the director of care first', with: 'our board', by: 'by March' }),
      ),
    )
    await page.reload()
    await page.getByText('Ring the director of care first').first().waitFor()
    await page.addStyleTag({ content: STILL })
    expect(await faultsAtWidths(page, '.commitments')).toEqual([])
    await press(page, /^I did it/)
    await page.getByText('Well done.').waitFor()
    await soon(focused(page)).toBe('commitments-title')
    await page.reload()
    await page.getByRole('heading', { name: 'Choose a place' }).waitFor()
    expect(await page.getByText('Ring the director of care first').count()).toBe(0)
    expect(faults).toEqual([])
    await close()
  })

  it('of an invitation needs no more than 120 kB of script before a seat can be taken', async () => {
    const context = await (await theBrowser()).newContext({ serviceWorkers: 'block' })
    // The bytes as they travel: the server of this test sends them packed, as any does.
    const { page, close } = await openPage('', {}, context)
    const asked = await page.context().newCDPSession(page)
    await asked.send('Network.enable')
    const scripts = new Map<string, string>()
    const sizes = new Map<string, number>()
    asked.on('Network.responseReceived', ({ requestId, response, type }) => {
      if (type === 'Script') scripts.set(requestId, response.url)
    })
    asked.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
      sizes.set(requestId, encodedDataLength),
    )
    await asked.send('Network.setCacheDisabled', { cacheDisabled: true })
    await page.goto(`${page.url()}?scenario=winter-pressures&seed=weight&seat=health`)
    await page.getByRole('button', { name: /^Take your seat/ }).waitFor()
    const bytes = [...scripts.keys()].reduce((sum, id) => sum + (sizes.get(id) ?? 0), 0)
    expect(bytes).toBeGreaterThan(10_000)
    expect(bytes).toBeLessThanOrEqual(120_000)
    await close()
  })
})

/** The receipt of a session that partners played to its end, as a file to choose. */
function playedBy(persona: string): { name: string; mimeType: string; buffer: Buffer } {
  const scenario = winterPressures()
  const roster = Object.fromEntries(
    scenario.data.seats.map(({ id }) => [id, { holder: 'partner' as const, persona }]),
  )
  const played = playSession(scenario, 'beside', roster, decide)
  const text = JSON.stringify(receiptOfPlayed(played))
  return { name: `${persona}.json`, mimeType: 'application/json', buffer: Buffer.from(text) }
}

/** What is so soon after a key, once the page has followed it. */
const soon = <T>(read: () => Promise<T>) => expect.poll(read)

const focused = (page: Page) => (): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.id)

/** On a phone chapters are folded: a figure leads into the one that made it, all can be opened, and paper shows all. */
async function foldsOnAPhone(page: Page): Promise<void> {
  const size = page.viewportSize() ?? { width: 1280, height: 720 }
  const opened = (): Promise<string[]> =>
    page.$$eval('.chapter:has(> [open])', (all) => all.map(({ id }) => id.replace('debrief-', '')))
  const shown = (): Promise<boolean[]> =>
    page.$$eval('.chapter-body', (all) =>
      all.map((one) => one.checkVisibility({ contentVisibilityAuto: true })),
    )
  const chapters = 12
  await soon(opened).toHaveLength(chapters)
  await page.setViewportSize({ width: 390, height: 780 })
  await page.waitForFunction(() => document.querySelector('.chapter > [open]') === null)
  await press(page, /^What made it \(Promises kept\)/)
  await soon(focused(page)).toBe('debrief-promises-title')
  await soon(opened).toEqual(['promises'])
  await press(page, /^Fold ?Promises/)
  await soon(opened).toEqual([])
  await soon(shown).toEqual(Array(chapters).fill(false))
  await page.emulateMedia({ media: 'print' })
  await soon(shown).toEqual(Array(chapters).fill(true))
  await page.emulateMedia({ media: 'screen' })
  await press(page, /^Open all chapters/)
  await soon(opened).toHaveLength(chapters)
  await page.setViewportSize(size)
}

describe('two sessions on one seed', () => {
  it('are opened from their receipts, looked at, kept, and put side by side', async () => {
    const { page, faults, close } = await openPage('', { reducedMotion: 'reduce' })
    const files = [playedBy('steady'), playedBy('fortress')]
    await page.setInputFiles('input[type=file]', files)
    await page.getByText('All 2 receipts replay').waitFor()
    await press(page, /^Mark steady.json/, 'Space')
    await press(page, /^Mark fortress.json/, 'Space')
    // The button stands before the marks.
    await page.getByRole('button', { name: 'Put side by side' }).press('Enter')
    await page.getByRole('heading', { name: 'fortress.json' }).waitFor()
    await press(page, /^Back$/)
    await press(page, /^Back to the start/)
    for (const file of files) {
      await page.setInputFiles('input[type=file]', file)
      await press(page, /^See the debrief/)
      await page.getByRole('heading', { name: 'Hand in what you did' }).waitFor()
      await press(page, /^What made it \(Your mandate\)/)
      await soon(focused(page)).toBe('debrief-mandates-title')
      const line = () =>
        page.evaluate(() => document.documentElement.style.getPropertyValue('--running-line'))
      await soon(line).toMatch(/^"Pennyhythe: Winter pressures · .+ · seed beside"$/)
      await foldsOnAPhone(page)
      await page.waitForFunction(() => location.search.includes('session='))
      await page.goto(page.url().split('?')[0] ?? '')
    }
    await press(page, /^Compare: Winter pressures/)
    await page.getByRole('heading', { name: 'Who paid, who gained' }).waitFor()
    await page.addStyleTag({ content: STILL })
    const words = () => page.locator('main').innerText()
    await soon(words).toMatch(/held by others: NHS Trust, Care Trust, Public Health and Council/)
    await soon(words).toMatch(/[AB] left the place \d+ points of 1,000 higher: (\d+) against (\d+)/)
    for (const figures of await page.locator('details.behind summary').all()) await figures.click()
    await soon(() => page.getByRole('table').count()).toBe(5)
    expect(await faultsAtWidths(page)).toEqual([])
    expect(faults).toEqual([])
    await close()
  })
})

describe('storage that is full', () => {
  it('is said, with a way to keep what was played', async () => {
    const context = await (await theBrowser()).newContext({ reducedMotion: 'reduce' })
    await context.addInitScript(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('no room', 'QuotaExceededError')
      }
    })
    const { page, faults, close } = await openPage(
      '?scenario=winter-pressures&seed=full&seat=health&fast',
      {},
      context,
    )
    await reach(page, 'brief 1')
    await page.getByText('There is no room left on this device').waitFor()
    await press(page, /^Go to the board/)
    await reach(page, 'board 1')
    expect(faults).toEqual([])
    await close()
  })
})
