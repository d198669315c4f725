import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { STEPS } from '../../src/ui/board/guide/steps.ts'
import { openPage } from './browser.ts'
import { choose, press, reach, tabTo } from './keyboard.ts'
import { focusNow } from './looking.ts'

/** A seat to which an offer or a question comes in its first quarter. */
const link = '?scenario=winter-pressures&seed=7&seat=local-government&partners=reciprocator,hedger,steady&go'

/** Where the guide stands: what it speaks of, and what is amiss with it. */
const guideNow = (page: Page): Promise<{ about: string; amiss: string[] }> =>
  page.evaluate(() => {
    const [box, ring] = ['.guide', '.guide-ring'].map((one) => document.querySelector<HTMLElement>(one))
    const about = box?.dataset['about'] ?? ''
    if (!box?.hasAttribute('data-side') || !ring) return { about, amiss: ['not seen'] }
    const a = box.getBoundingClientRect()
    const over = (one: Element | null): boolean => {
      if (!one || one === document.body || one.contains(box) || box.contains(one)) return false
      const b = one.getBoundingClientRect()
      return a.x < b.right && b.x < a.right && a.y < b.bottom && b.y < a.bottom && b.height < innerHeight / 2
    }
    const far = (a: DOMRect, b: DOMRect): number =>
      Math.max(a.x - b.right, b.x - a.right, a.y - b.bottom, b.y - a.bottom)
    const amiss = [
      ...(over(ring) ? ['it covers its target'] : []),
      ...(over(document.querySelector('.bar-next .button')) ? ['it covers the main button'] : []),
      ...(over(document.activeElement) ? [`it covers the focus: ${document.activeElement?.outerHTML}`] : []),
      ...(a.x < 0 || a.y < 0 || a.right > innerWidth || a.bottom > innerHeight
        ? ['it leaves the window']
        : []),
      ...(far(a, ring.getBoundingClientRect()) > 20 ? ['it stands far from its target'] : []),
    ]
    return { about, amiss }
  })

/** How far the ring is from what can be seen of the step’s target, in px. */
const astray = (page: Page, target: string): Promise<number> =>
  page.evaluate((target) => {
    const ring = document.querySelector('.guide-ring')?.getBoundingClientRect()
    const at = [...document.querySelectorAll(target)].find((one) => one.checkVisibility())
    const box = at?.getBoundingClientRect()
    if (!ring || !box) return Number.POSITIVE_INFINITY
    const foot = document.querySelector('.bar')?.getBoundingClientRect().top ?? innerHeight
    return Math.max(
      Math.abs(ring.x - box.x),
      Math.abs(ring.right - box.right),
      // What lies behind the head or the foot of the page is not within the ring.
      ring.y - Math.max(box.y, 0) > 2 && box.y > 120 ? ring.y - box.y : 0,
      box.bottom < foot ? Math.abs(ring.bottom - box.bottom) : 0,
    )
  }, target)

/** Waits for a step and looks it over: the ring is on its target, the box covers nothing, the focus is seen. */
async function meet(page: Page, id: string): Promise<void> {
  await page.locator(`.guide[data-about="${id}"][data-side]`).waitFor()
  // A box follows in the frame after what moves it.
  await expect.poll(() => guideNow(page)).toEqual({ about: id, amiss: [] })
  const target = STEPS.find((step) => step.id === id)?.target ?? ''
  await expect.poll(() => astray(page, target), { message: id }).toBeLessThan(2)
  const { at, seen, covered } = await focusNow(page)
  // A heading or the page itself, to which the focus was led and not tabbed, needs no ring.
  if (!/^(h2|main|body)/.test(at)) expect({ at, seen, covered }).toEqual({ at, seen: true, covered: false })
}

/** Opens what is named in a dialog by keyboard, does something there, and comes back. */
async function inDialog(page: Page, name: RegExp, run: () => Promise<void>): Promise<void> {
  await press(page, name)
  await page.locator('dialog[open]').waitFor()
  expect(await page.locator('.guide').count()).toBe(0)
  await run()
  await page.locator('dialog[open]').waitFor({ state: 'detached' })
}

describe('the guided quarter by keyboard', () => {
  it('goes on when each thing is done, covers nothing on the way, and is over with the quarter', async () => {
    const { page, faults, close } = await openPage(link, { reducedMotion: 'reduce' })
    const leave = (): Promise<void> => page.keyboard.press('Escape')
    const met: string[] = []
    const step = async (id: (typeof STEPS)[number]['id'], run: () => Promise<void>): Promise<void> => {
      await meet(page, id)
      met.push(id)
      await run()
    }
    const next = (): Promise<void> => press(page, /^Next$/)
    await step('news', next)
    await step('purse', next)
    await step('judged', next)
    await step('card', () => inDialog(page, /^What the reserves are for/, leave))
    await step('to-board', () => press(page, /^Go to the board/))
    await step('answer', next)
    await step('partner', () => inDialog(page, /^Talk to the NHS Trust/, leave))
    await step('act', () =>
      inDialog(page, /^Meet/, async () => {
        await press(page, /^Meet$/)
      }),
    )
    await step('to-budget', () => press(page, /^Done at the board/))
    await reach(page, 'budget')
    await step('line', async () => {
      await tabTo(page, /^Damp and repairs/)
      await page.keyboard.press('ArrowRight')
      // While one is at work on it nothing moves under the hand.
      await meet(page, 'line')
      await tabTo(page, /^Home First/)
    })
    await step('programme', async () => {
      await page.keyboard.press('ArrowRight')
      await meet(page, 'programme')
      await tabTo(page, /^Seal the budget/)
    })
    await step('left', next)
    await step('seal', () => inDialog(page, /^Seal the budget/, () => press(page, /^Seal it$/)))
    await reach(page, 'outturn')
    await step('scenes', () => press(page, /^Skip to the end/))
    await step('paid', next)
    await step('to-reflect', () => press(page, /^Reflect on it/))
    await reach(page, 'reflect')
    await step('others', async () => {
      await choose(page, /^Break even or better/, /^Four hours/)
      await meet(page, 'others')
      await page.keyboard.press('Space')
      await tabTo(page, /^Finish the quarter/)
    })
    await step('finish', () => press(page, /^Finish the quarter/))
    await reach(page, 'brief 2')
    expect(met).toEqual(STEPS.map(({ id }) => id))
    expect(await page.locator('.guide[aria-label^="Guide"]').count()).toBe(0)
    expect(faults).toEqual([])
    await close()
  })
})
