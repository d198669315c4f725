import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { partnersIn, playSession, receiptOfPlayed } from '../../src/lab/index.ts'
import { decide } from '../../src/partners/index.ts'
import { winterPressures } from '../support/scenarios.ts'
import { openPage, theBrowser } from './browser.ts'
import { press, reach, untilOthersAreDone } from './keyboard.ts'
import { faultsFor } from './looking.ts'

const link = '?scenario=winter-pressures&seed=robust&seat=local-government&fast'
/** The parts of the page that the board asks for after its first picture. */
const [DIALOGS, PHASES] = [/\/drawn-[^/]*\.js/, /\/phases-[^/]*\.js/]
const PARTS = [DIALOGS, PHASES]
const [GUIDE, ENDED] = [/\/guide-[^/]*\.js/, /\/ended-[^/]*\.js/]
const STANDPOINTS = /\/standpoints-[^/]*\.js/
const focused = (page: Page): Locator => page.locator(':focus')

describe('the board', () => {
  it('opens a dialog that was asked for before its part of the page had come, and loses no key on the way', async () => {
    const { page, faults, close } = await openPage('', { serviceWorkers: 'block', reducedMotion: 'reduce' })
    let come = (): void => {}
    const held = new Promise<void>((done) => {
      come = done
    })
    await page.route(DIALOGS, async (route) => {
      await held
      await route.continue()
    })
    await page.goto(new URL(link, page.url()).href)
    await press(page, /^Journal$/)
    // The keys are the dialog’s own at once: Escape takes the wish back, and Tab does not go on behind it.
    await page.locator('dialog[open]').waitFor({ state: 'attached' })
    await page.keyboard.press('Escape')
    await page.locator('dialog[open]').waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Journal')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true)
    come()
    await page.locator('dialog[open]').getByRole('heading', { name: 'Journal' }).and(focused(page)).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Journal' }).and(focused(page)).waitFor()
    expect(faults).toEqual([])
    await close()
  })

  it('says so when a dialog or a phase does not come, and goes on when it does', async () => {
    const { page, close } = await openPage('', { serviceWorkers: 'block', reducedMotion: 'reduce' })
    for (const part of PARTS) await page.route(part, (route) => route.abort())
    await page.goto(new URL(link, page.url()).href)
    await press(page, /^Menu$/)
    const dialog = page.locator('dialog[open]')
    await dialog.getByText(/could not be loaded/).waitFor()
    expect(await faultsFor(page, 'dialog[open]')).toEqual([])
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await page.unroute(DIALOGS)
    await page.keyboard.press('Enter')
    await dialog.getByRole('heading', { name: 'Menu' }).and(focused(page)).waitFor()
    await page.keyboard.press('Escape')
    await press(page, /^Go to the board/)
    await reach(page, 'board 1')
    const again = page.locator('.desk').getByRole('button', { name: 'Try again' })
    await again.waitFor()
    expect(await faultsFor(page, '.desk')).toEqual([])
    await page.unroute(PHASES)
    await again.press('Enter')
    await page.locator('#desk-title').and(focused(page)).waitFor()
    await again.waitFor({ state: 'detached' })
    await close()
  })

  it('says so when the guide does not come, and has it when it does', async () => {
    const { page, close } = await openPage('', { serviceWorkers: 'block', reducedMotion: 'reduce' })
    await page.route(GUIDE, (route) => route.abort())
    await page.goto(new URL(link.replace('&fast', '&go'), page.url()).href)
    const again = page.locator('main .notice').getByRole('button', { name: 'Try again' })
    await again.waitFor()
    expect(await faultsFor(page, 'main')).toEqual([])
    await page.unroute(GUIDE)
    await again.press('Enter')
    await page.getByRole('complementary', { name: 'Guide' }).waitFor()
    await again.waitFor({ state: 'detached' })
    await close()
  })

  it('says where a partner speaks for itself that its words are to come, that they did not, and has them when they do', async () => {
    const { page, close } = await openPage('', { serviceWorkers: 'block', reducedMotion: 'reduce' })
    let lose = (): void => {}
    const held = new Promise<void>((done) => {
      lose = done
    })
    await page.route(STANDPOINTS, async (route) => {
      await held
      await route.abort()
    })
    await page.goto(new URL(link, page.url()).href)
    await reach(page, 'brief 1')
    await press(page, /^Talk to the NHS Trust/)
    const dialog = page.locator('dialog[open]')
    await dialog.getByText('What they say of it comes in a moment').waitFor()
    lose()
    const again = dialog.getByRole('button', { name: 'Try again' })
    await again.waitFor()
    expect(await faultsFor(page, 'dialog[open]')).toEqual([])
    await page.unroute(STANDPOINTS)
    await again.press('Enter')
    await dialog.locator('.voice .saying-small').first().waitFor()
    await page.locator('.voice').and(focused(page)).waitFor()
    await close()
  })

  it('holds the place of the record of a session that is over, and says so when it does not come', async () => {
    const { page, close } = await openPage('', { serviceWorkers: 'block', reducedMotion: 'reduce' })
    await page.route(ENDED, (route) => route.abort())
    const scenario = winterPressures()
    const receipt = receiptOfPlayed(playSession(scenario, 'over', partnersIn(scenario, ['steady']), decide))
    const buffer = Buffer.from(JSON.stringify(receipt))
    await page.setInputFiles('input[type=file]', { name: 'over.json', mimeType: 'application/json', buffer })
    await press(page, /^See the debrief/)
    const again = page.locator('main[data-phase="debrief"]').getByRole('button', { name: 'Try again' })
    await again.waitFor()
    expect(await faultsFor(page, 'main')).toEqual([])
    await page.unroute(ENDED)
    await again.press('Enter')
    await page.getByRole('heading', { level: 1 }).and(focused(page)).waitFor()
    await page.getByRole('heading', { name: 'Hand in what you did' }).waitFor()
    await close()
  })

  it('can be played while the map has not come, and when it never does', async () => {
    const context = await (await theBrowser()).newContext({ reducedMotion: 'reduce' })
    await context.route(/world-.*\.js/, (route) => route.abort())
    const { page, close } = await openPage(link, { reducedMotion: 'reduce' }, context)
    await reach(page, 'brief 1')
    await press(page, /^Go to the board/)
    await reach(page, 'board 1')
    await untilOthersAreDone(page)
    await press(page, /^Done at the board/)
    await reach(page, 'budget 1')
    await close()
  })
})

describe('the page', () => {
  it('has its name while the game is on its way, and says what to do when that does not come', async () => {
    const context = await (await theBrowser()).newContext({ reducedMotion: 'reduce' })
    await context.route(/\/opening-[^/]*\.js/, (route) => route.abort())
    const { page, close } = await openPage('', {}, context)
    await page.getByText('Wrong Pockets').waitFor()
    // That is said after ten seconds: the rest of them are skipped here.
    await page.evaluate(() => {
      for (const one of document.getAnimations()) one.finish()
    })
    await page.getByText('load the page again').waitFor()
    expect(await faultsFor(page)).toEqual([])
    await context.unroute(/\/opening-[^/]*\.js/)
    await page.reload()
    await page.getByRole('heading', { name: 'Choose a place' }).waitFor()
    expect(await page.getByText('load the page again').count()).toBe(0)
    await close()
  })
})

describe('a link', () => {
  it.each([
    ['to a scenario that is not here', '?scenario=atlantis&seed=1&seat=health'],
    ['to a seat that is not at the table', '?scenario=winter-pressures&seed=1&seat=treasury'],
    ['to a session that is not kept', '?session=nothing'],
  ])('%s is told, with a way on', async (_, address) => {
    const { page, faults, close } = await openPage(address, { reducedMotion: 'reduce' })
    await page.waitForSelector('h1')
    await page.getByRole('button', { name: /^Play Winter pressures/ }).waitFor()
    expect(
      await page.getByRole('status').or(page.getByRole('alert')).or(page.locator('.notice')).allInnerTexts(),
    ).not.toEqual([])
    expect(await page.evaluate(() => document.body.innerText)).toMatch(
      /no such|not here|not kept|cannot|could not|unknown|there is no/i,
    )
    expect(faults).toEqual([])
    await close()
  })

  it('is an invitation that needs little to be read, and leads to the seat that it names', async () => {
    const context = await (await theBrowser()).newContext({ reducedMotion: 'reduce' })
    // Until somebody sits down, nothing of the rules or the board is waited for.
    let open = (): void => undefined
    const gate = new Promise<void>((done) => {
      open = done
    })
    await context.route(/(session|play|world|debrief)-.*\.js/, async (route) => {
      await gate
      await route.continue()
    })
    const address = '?scenario=council-insolvency&seed=%C3%B8%20%26%2F%22%3Cb%3E&seat=public-health'
    const { page, faults, close } = await openPage(address, {}, context)
    await page.getByRole('heading', { name: 'The Fleece' }).waitFor()
    expect(await page.locator('main').innerText()).toMatch(/Public Health[\s\S]*hand back[\s\S]*ø &\/"<b>/i)
    open()
    await press(page, /^Take your seat/)
    await reach(page, 'brief 1')
    expect(await page.locator('.agency').innerText()).toMatch(/Public Health/)
    await page.waitForFunction(() => location.search.startsWith('?session='))
    expect(faults).toEqual([])
    await close()
  })

  it('with partners and seed starts at once, with that weather', async () => {
    const { page, close } = await openPage(`${link}&partners=steady,steady,steady`, {
      reducedMotion: 'reduce',
    })
    await reach(page, 'brief 1')
    expect(
      await page.evaluate(() => document.body.innerText.match(/The steady hand/g)?.length ?? 0),
    ).toBeGreaterThanOrEqual(3)
    await close()
  })
})
