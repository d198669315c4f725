import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openPage } from './browser.ts'
import { goOn, phaseOf, press } from './keyboard.ts'
import { faultsFor } from './looking.ts'

const link = '?scenario=winter-pressures&seed=hot-seat&seat=local-government,health&fast'

/** Waits until no partner is thinking; the other people at the device have not done. */
const untilNobodyThinks = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.querySelector('.doing[data-state="thinking"]') === null)

/** Waits for the screen between two people, looks that nothing of play is on it, and takes the device. */
async function takeOver(page: Page, name: RegExp): Promise<void> {
  await page.locator('main.hand-over').waitFor({ timeout: 30_000 })
  const left = await page.evaluate(() => ({
    words: document.body.innerText,
    boards: document.querySelectorAll('.board, canvas, dialog, [role="status"]').length,
    title: document.title,
    focus: document.activeElement?.tagName,
  }))
  expect(left.words).toMatch(name)
  // Figures, money, offers and cards would all bring digits with them.
  expect(left.words).not.toMatch(/[0-9£]/)
  expect(left.words.length).toBeLessThan(260)
  expect(left).toMatchObject({ boards: 0, focus: 'H1' })
  expect(left.title).not.toMatch(/[0-9£]/)
  await press(page, /^I am /)
  await page.locator('.board').waitFor()
}

/** What the one at the device is to do next, by keyboard, until it is handed over or the round is over. */
async function playPhase(page: Page): Promise<string> {
  const phase = await phaseOf(page)
  if (phase.startsWith('brief')) await goOn(page, /^Go to the board/)
  else if (phase.startsWith('board')) {
    await untilNobodyThinks(page)
    await goOn(page, /^Done at the board/)
  } else if (phase.startsWith('budget')) {
    await goOn(page, /^Seal the budget/)
    await press(page, /^Seal it$/)
  } else if (phase.startsWith('outturn')) await goOn(page, /^Reflect on it/)
  else await goOn(page, /^(Skip and finish|Finish)/)
  return phase
}

const isHandedOver = (page: Page): Promise<boolean> => page.evaluate(() => !document.querySelector('.board'))

describe('two people at one device', () => {
  it('play two quarters by keyboard and see nothing of each other', async () => {
    const { page, faults, close } = await openPage(link, { reducedMotion: 'reduce' })
    await page.locator('main.hand-over').waitFor({ timeout: 30_000 })
    expect(await faultsFor(page)).toEqual([])
    const played: string[] = []
    let handed = 0
    while (!played.includes('reflect 2 health') || !played.includes('reflect 2 local-government')) {
      if (await isHandedOver(page)) {
        handed++
        await takeOver(page, /Pass the device to Pennyhythe/)
      }
      const seat = await page.evaluate(() =>
        document.querySelector('.agency [data-role]')?.getAttribute('data-role'),
      )
      const before = await playPhase(page)
      played.push(`${before} ${seat}`)
      // Either the device is to be passed on, or the phase has changed for the one who holds it.
      await page.waitForFunction(
        (was) => {
          const main = document.querySelector('main')
          return (
            main?.classList.contains('hand-over') ||
            `${main?.dataset['phase']} ${main?.dataset['round']}` !== was
          )
        },
        before,
        { timeout: 30_000 },
      )
    }
    for (const phase of ['brief', 'board', 'budget', 'outturn', 'reflect'])
      for (const seat of ['health', 'local-government']) expect(played).toContain(`${phase} 1 ${seat}`)
    expect(handed).toBeGreaterThanOrEqual(10)

    // A reload does not show the last one’s board to whoever sits there now.
    await page.reload()
    await takeOver(page, /Pass the device to Pennyhythe/)
    expect(await phaseOf(page)).toMatch(/^(reflect 2|brief 3)/)
    expect(faults).toEqual([])
    await close()
  })
})
