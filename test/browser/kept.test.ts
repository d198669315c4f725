import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openPage, theBrowser } from './browser.ts'
import { press, reach, untilOthersAreDone } from './keyboard.ts'
import { faultsFor } from './looking.ts'

const tableOf = (seed: string): string => `?scenario=winter-pressures&seed=${seed}&seat=local-government&fast`
const link = tableOf('kept')
const says = (text: RegExp) =>
  [
    ({ source }: { source: string }): boolean => new RegExp(source, 'i').test(document.body.innerText),
    { source: text.source },
  ] as const

/** The phases of the sessions that are kept: in a page. */
const keptPhases = (): Promise<string[]> =>
  new Promise((done, fail) => {
    const opening = indexedDB.open('wrong-pockets')
    opening.onerror = () => fail(new Error('no database'))
    opening.onsuccess = () => {
      const asking = opening.result.transaction('sessions').objectStore('sessions').getAll()
      asking.onsuccess = () => {
        opening.result.close()
        done(asking.result.map(({ phase }) => String(phase)))
      }
    }
  })

/** Keeps a session once more, as an older version of the game did: in a page. */
const keepAsOlder = (older: { seed: string; id: string; name: string; when: number }): Promise<void> =>
  new Promise((done, fail) => {
    const opening = indexedDB.open('wrong-pockets')
    opening.onerror = () => fail(new Error('no database'))
    opening.onsuccess = () => {
      const change = opening.result.transaction('sessions', 'readwrite')
      const store = change.objectStore('sessions')
      const asking = store.getAll()
      asking.onsuccess = () => {
        // Those that were kept so already have no number.
        const known = asking.result.find(
          ({ receipt, nth }) => receipt.seed === older.seed && nth !== undefined,
        )
        if (known === undefined) {
          fail(new Error('no session has a number to leave out'))
          return
        }
        const { nth: _, ...save } = known
        store.put({ ...save, id: older.id, name: older.name, when: older.when }, older.id)
      }
      change.oncomplete = () => {
        opening.result.close()
        done()
      }
    }
  })

describe('what is kept', () => {
  it('is put aside and said so when it cannot be read, and other sessions stay', async () => {
    const { page, faults, close } = await openPage(link, { reducedMotion: 'reduce' })
    await reach(page, 'brief 1')
    await press(page, /^Go to the board/)
    await reach(page, 'board 1')
    await untilOthersAreDone(page)
    await page.goto(page.url().split('?')[0] ?? '')
    // Once it has read what is kept: else it might find the broken one at once, and say so before it is loaded anew.
    await page.locator('.kept-one').first().waitFor()
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
    // A tab that is not in front answers keys a second late.
    await ahead.page.bringToFront()
    await press(ahead.page, /^Go to the board/)
    await reach(ahead.page, 'board 1')
    await untilOthersAreDone(ahead.page)
    await press(ahead.page, /^Done at the board/)
    await reach(ahead.page, 'budget 1')
    await behind.bringToFront()
    await press(behind, /^Go to the board/)
    await behind.waitForFunction(...says(/played on in another tab/))
    // What was done last is kept in a moment of its own, which is long on a busy machine.
    await expect.poll(() => ahead.page.evaluate(keptPhases)).toEqual(['budget'])
    // Partners do the same again in the tab left behind: as it catches up, it still does not take the other’s place.
    await untilOthersAreDone(behind)
    await press(behind, /^Ask/)
    await behind.goto(behind.url().split('?')[0] ?? '')
    expect(await ahead.page.evaluate(keptPhases)).toEqual(['budget'])
    await ahead.page.reload()
    await reach(ahead.page, 'budget 1')
    expect(ahead.faults).toEqual([])
    await ahead.close()
  })

  it('is all that was done, also in the moment before the page went', async () => {
    const { page, faults, close } = await openPage(link, { reducedMotion: 'reduce' })
    await reach(page, 'brief 1')
    await page.waitForFunction(() => location.search.includes('session='))
    await press(page, /^Go to the board/)
    await reach(page, 'board 1')
    await untilOthersAreDone(page)
    // The page goes in the very task in which the button is pressed.
    await Promise.all([
      page.waitForEvent('load'),
      page.getByRole('button', { name: /^Done at the board/ }).evaluate((button: HTMLElement) => {
        button.click()
        location.reload()
      }),
    ])
    await reach(page, 'budget 1')
    expect(faults).toEqual([])
    await close()
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
    await press(page, /^Menu/)
    await page
      .getByRole('button', { name: 'Leave the table (it is not kept: save a receipt first)' })
      .waitFor()
    await page.keyboard.press('Escape')
    await page.locator('dialog[open]').waitFor({ state: 'detached' })
    await press(page, /^Go to the board/)
    await reach(page, 'board 1')
    expect(faults).toEqual([])
    await close()
  })

  it('is listed by when it was played last, wherever the clock stands, and what an older version kept after it', async () => {
    const context = await (await theBrowser()).newContext({ reducedMotion: 'reduce' })
    const early = await openPage(tableOf('early'), {}, context)
    await early.page.waitForFunction(() => location.search.includes('session='))
    const late = await openPage('', {}, context)
    // The other tab's clock is set back; what an older version kept says that it was kept long after.
    await late.page.clock.setFixedTime(new Date('2020-01-01T12:00:00Z'))
    await late.page.goto(new URL(tableOf('late'), late.page.url()).href)
    await late.page.waitForFunction(() => location.search.includes('session='))
    await late.page.evaluate(keepAsOlder, {
      seed: 'early',
      id: 'older',
      name: 'Older',
      when: Date.UTC(2090, 0, 1),
    })
    const listed = async (): Promise<string[]> => {
      await late.page.goto(late.page.url().split('?')[0] ?? '')
      await late.page.locator('.kept-one').first().waitFor()
      return late.page.locator('.kept-one').allInnerTexts()
    }
    expect(await listed()).toEqual(
      [/seed late/, /seed early/, /Older/].map((one) => expect.stringMatching(one)),
    )
    await press(early.page, /^Go to the board/)
    await reach(early.page, 'board 1')
    await expect
      .poll(listed, { interval: 500 })
      .toEqual([/seed early/, /seed late/, /Older/].map((one) => expect.stringMatching(one)))
    // Of many the latest are shown, and the rest when they are asked for.
    for (let at = 1; at <= 5; at++)
      await late.page.evaluate(keepAsOlder, { seed: 'early', id: `old-${at}`, name: `Old ${at}`, when: at })
    expect(await listed()).toHaveLength(6)
    await press(late.page, /^Show all 8 sessions$/)
    await late.page.locator('.kept-one').nth(7).waitFor()
    await late.page.locator('.kept-one').nth(6).locator(':focus').waitFor()
    expect([...early.faults, ...late.faults]).toEqual([])
    await early.close()
  })
})
