import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { View } from '../../src/schema/index.ts'
import { bandOf, TRUST_BANDS } from '../../src/schema/trust.ts'
import { replay, viewOf } from '../../src/session/index.ts'
import { figure, money, number } from '../../src/ui/words/format.ts'
import { winterPressures } from '../support/scenarios.ts'
import { openPage } from './browser.ts'
import { press, reach, untilOthersAreDone } from './keyboard.ts'

const SEAT = 'health'
const link = `?scenario=winter-pressures&seed=tree&seat=${SEAT}&partners=reciprocator,steady,hedger&fast`

/** What the seat may know now, told by the rules from the receipt that the page hands out. */
async function viewNow(page: Page): Promise<View> {
  await page.getByRole('button', { name: /^Menu/ }).click()
  const saving = page.waitForEvent('download')
  await page
    .locator('dialog[open]')
    .getByRole('button', { name: /receipt/i })
    .first()
    .click()
  const text = readFileSync(await (await saving).path(), 'utf8')
  if ((await page.locator('dialog[open]').count()) > 0) await page.keyboard.press('Escape')
  const scenario = winterPressures()
  const replayed = replay(text, () => scenario)
  if (!replayed.ok) throw new Error(replayed.error.message)
  return viewOf(replayed.value, SEAT)
}

/** The tree of names and roles that a screen reader walks through, of a part of the page, in one line. */
const treeOf = async (page: Page, part: string): Promise<string> =>
  (await page.locator(part).first().ariaSnapshot()).replace(/\s+/g, ' ')

/** What the columns of the board must say of a view: my money, attention, cards and mandate; partners, promises, programmes. */
function mineIn(view: View): string[] {
  const { mine } = view
  return [
    view.seats.find(({ id }) => id === view.viewer)?.name ?? 'no seat',
    money(mine.balance),
    ...mine.cards.map(({ title }) => title),
    ...mine.mandate.map(({ title }) => title),
  ]
}

function tableIn(view: View): string[] {
  const others = view.seats.filter(({ id }) => id !== view.viewer)
  const trust = view.trust.mine.flatMap(({ now }) => [
    TRUST_BANDS[bandOf(now.overall)] ?? 'no band',
    number(now.overall),
  ])
  return [...others.map(({ short }) => short), ...trust, ...view.programmes.map(({ title }) => title)]
}

const figuresIn = (view: View): string[] =>
  view.indicators.flatMap((one) => {
    const last = one.reported.at(-1)
    return last === undefined ? [one.title] : [one.title, figure(last.value, one.unit, one.per)]
  })

const missing = (tree: string, facts: readonly string[]): string[] => {
  const plain = tree.replace(/\\/g, '')
  return facts.filter((fact) => !plain.includes(fact.replace(/\s+/g, ' ')))
}

describe('the tree that a screen reader walks through', () => {
  it('says what the seat may know, at the start, after a deal of news and on a narrow screen', async () => {
    const { page, faults, close } = await openPage(link, { reducedMotion: 'reduce' })
    for (const round of [1, 2]) {
      await reach(page, `brief ${round}`)
      await press(page, /^Go to the board/)
      await reach(page, `board ${round}`)
      await untilOthersAreDone(page)
      const view = await viewNow(page)
      expect(view.round).toBe(round)
      expect(missing(await treeOf(page, '.agency'), [...mineIn(view), ...figuresIn(view)])).toEqual([])
      expect(missing(await treeOf(page, '.table'), tableIn(view))).toEqual([])
      const offers = view.deals.filter(
        (deal) => deal.status === 'proposed' && deal.parties.includes(view.viewer),
      )
      const waiting = view.seats.filter(({ id }) => id !== SEAT && offers.some((deal) => deal.author === id))
      expect(
        missing(
          await treeOf(page, '.desk'),
          waiting.map(({ short }) => short),
        ),
      ).toEqual([])
      if (round === 2) break
      await press(page, /^Done at the board/)
      await reach(page, 'budget')
      await press(page, /^Seal the budget/)
      await page.getByRole('button', { name: /^Seal it$/ }).click()
      await reach(page, 'outturn')
      await press(page, /^Reflect on it/)
      await reach(page, 'reflect')
      await press(page, /^(Skip and finish|Finish)/)
    }
    const view = await viewNow(page)
    await page.setViewportSize({ width: 390, height: 780 })
    const tabs = page.getByRole('navigation', { name: /parts of the board/i })
    await tabs.getByRole('button').nth(1).click()
    expect(missing(await treeOf(page, '.agency'), mineIn(view))).toEqual([])
    await tabs.getByRole('button').nth(2).click()
    expect(missing(await treeOf(page, '.table'), tableIn(view))).toEqual([])
    await tabs.getByRole('button').nth(3).click()
    await page.locator('.map summary').click()
    // The map says the roads of trust in words.
    const map = await treeOf(page, '.map')
    const roads = view.trust.mine.map(({ now }) => TRUST_BANDS[bandOf(now.overall)] ?? 'no band')
    expect(missing(map, roads)).toEqual([])
    expect(faults).toEqual([])
    await close()
  })
})
