import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openPage, theBrowser } from './browser.ts'
import { press, reach, untilOthersAreDone } from './keyboard.ts'
import { faultsFor } from './looking.ts'

const link = '?scenario=winter-pressures&seed=robust&seat=local-government&fast'
/** The parts of the page that the board asks for after its first picture. */
const [DIALOGS, PHASES] = [/\/drawn-[^/]*\.js/, /\/phases-[^/]*\.js/]
const PARTS = [DIALOGS, PHASES]
const focused = (page: Page): Locator => page.locator(':focus')
const says = (text: RegExp) =>
  [
    ({ source }: { source: string }): boolean => new RegExp(source, 'i').test(document.body.innerText),
    { source: text.source },
  ] as const

describe('what is kept', () => {
  it('is put aside and said so when it cannot be read, and other sessions stay', async () => {
    const { page, faults, close } = await openPage(link, { reducedMotion: 'reduce' })
    await reach(page, 'brief 1')
    await press(page, /^Go to the board/)
    await reach(page, 'board 1')
    await untilOthersAreDone(page)
    await page.goto(page.url().split('?')[0] ?? '')
    await page.evaluate(
      () =>
        new Promise<void>((done, fail) => {
          const opening = indexedDB.open('wrong-pockets')
          opening.onerror = () => fail(new Error('no database'))
          opening.onsuccess = () => {
            const change = opening.result.transaction('sessions', 'readwrite')
            change.objectStore('sessions').put({ something: 'of another version' }, 'broken')
            change.oncomplete = () => {
              opening.result.close()
              done()
            }
          }
        }),
    )
    await page.reload()
    await page.waitForFunction(...says(/could not be read/))
    expect(await page.getByRole('button', { name: /go on|resume|continue/i }).count()).toBeGreaterThan(0)
    const aside = await page.evaluate(
      () =>
        new Promise<unknown>((done) => {
          const opening = indexedDB.open('wrong-pockets')
          opening.onsuccess = () => {
            const asking = opening.result.transaction('aside').objectStore('aside').get('broken')
            asking.onsuccess = () => done(asking.result)
          }
        }),
    )
    expect(aside).toMatchObject({ held: { something: 'of another version' } })
    await press(page, /^1 session that this version cannot read/)
    const saving = page.waitForEvent('download')
    await press(page, /^Save as a file: Session broken/)
    expect(JSON.parse(readFileSync(await (await saving).path(), 'utf8'))).toEqual({
      something: 'of another version',
    })
    expect(faults).toEqual([])
    await close()
  })

  it('can be named, removed and put back, as it was', async () => {
    const { page, faults, close } = await openPage(link, { reducedMotion: 'reduce' })
    await reach(page, 'brief 1')
    await page.waitForFunction(() => location.search.includes('session='))
    await page.goto(page.url().split('?')[0] ?? '')
    await press(page, /^Rename: Winter pressures/)
    await page.locator('.kept-naming input:focus').waitFor()
    await page.keyboard.type('  Monday <b>class</b> ')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Monday <b>class</b>' }).waitFor()
    await press(page, /^Remove: Monday/)
    await page.getByText('Removed: Monday <b>class</b>.').waitFor()
    expect(await page.getByRole('button', { name: /^Go on: Monday/ }).count()).toBe(0)
    await press(page, /^Put it back/)
    const found = await faultsFor(page)
    await press(page, /^Go on: Monday/)
    await reach(page, 'brief 1')
    await press(page, /^Go to the board/)
    await reach(page, 'board 1')
    await untilOthersAreDone(page)
    // What is kept of it keeps its name as play goes on.
    await page.goto(page.url().split('?')[0] ?? '')
    await page.getByRole('heading', { name: 'Monday <b>class</b>' }).waitFor()
    expect(found).toEqual([])
    expect(faults).toEqual([])
    await close()
  })

  it('of a session that goes on in another tab is not rolled back by the one left behind', async () => {
    const context = await (await theBrowser()).newContext({ reducedMotion: 'reduce' })
    const ahead = await openPage(link, {}, context)
    await reach(ahead.page, 'brief 1')
    await ahead.page.waitForFunction(() => location.search.includes('session='))
    const behind = await context.newPage()
    await behind.goto(ahead.page.url())
    await reach(behind, 'brief 1')
    await press(ahead.page, /^Go to the board/)
    await reach(ahead.page, 'board 1')
    await untilOthersAreDone(ahead.page)
    await press(ahead.page, /^Done at the board/)
    await reach(ahead.page, 'budget 1')
    await press(behind, /^Go to the board/)
    await behind.waitForFunction(...says(/played on in another tab/))
    await ahead.page.reload()
    await reach(ahead.page, 'budget 1')
    expect(ahead.faults).toEqual([])
    await ahead.close()
  })

  it('is nothing in a browser that refuses to keep anything: it says so, and one can play', async () => {
    const context = await (await theBrowser()).newContext({ reducedMotion: 'reduce' })
    await context.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'SecurityError')
      }
    })
    const { page, faults, close } = await openPage('', { reducedMotion: 'reduce' }, context)
    await press(page, /^Play Winter pressures/)
    await reach(page, 'brief 1')
    await page.waitForFunction(...says(/does not let the page keep/))
    await press(page, /^Go to the board/)
    await reach(page, 'board 1')
    expect(faults).toEqual([])
    await close()
  })
})

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
    await context.route(/(session|play|world|debrief)-.*\.js/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500))
      await route.continue()
    })
    const address = '?scenario=council-insolvency&seed=%C3%B8%20%26%2F%22%3Cb%3E&seat=public-health'
    const { page, faults, close } = await openPage(address, {}, context)
    await page.getByRole('heading', { name: 'The Fleece' }).waitFor({ timeout: 1400 })
    expect(await page.locator('main').innerText()).toMatch(/Public Health[\s\S]*hand back[\s\S]*ø &\/"<b>/i)
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
