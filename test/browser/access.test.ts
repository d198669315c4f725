import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openPage } from './browser.ts'
import { reach, untilOthersAreDone } from './keyboard.ts'
import { cutOff, faultsFor, moving, SPACING, STILL, settled, unseenFocus } from './looking.ts'

/** A table at which agreements are drafted, signed and turned down within three quarters. */
const link = '?scenario=childhood-obesity&seed=2&seat=social-care&partners=reciprocator,hedger,steady&fast'
const WIDTHS = [1440, 768, 320] as const
/** The rules of axe that look at colours. */
const COLOURS = ['color-contrast', 'link-in-text-block']
const SCHEMES = ['light', 'dark'] as const

/** The dialogs that a player meets in three quarters. */
const KINDS = [
  'accept',
  'agreement',
  'amend',
  'broker',
  'card',
  'counter',
  'decline',
  'draft',
  'engage',
  'frame',
  'journal',
  'meet',
  'menu',
  'partner',
  'pledge',
  'programme',
  'propose',
  'request',
  'share',
  'sign',
  'verify',
  'warn',
  'words',
]

/** What was found wrong, by screen. */
type Found = Map<string, string[]>

/** Looks a screen or an open dialog over at each width, in light and in dark: axe, what is cut off, what moves. */
async function lookOver(page: Page, name: string, found: Found, part?: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: width < 500 ? 640 : 900 })
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await settled(page)
      // Only colours change with the scheme.
      const faults = await faultsFor(page, part, colorScheme === 'dark' ? COLOURS : undefined)
      if (colorScheme === 'light') faults.push(...(await cutOff(page)))
      if ((await moving(page)) > 0) faults.push('something moves')
      if (faults.length > 0) found.set(`${name}, ${width} px, ${colorScheme}`, faults)
    }
  }
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
}

/** Goes round by Tab on a laptop and on a phone. */
async function goRound(page: Page, name: string, found: Found): Promise<void> {
  for (const [width, height] of [
    [1280, 720],
    [390, 740],
  ] as const) {
    await page.setViewportSize({ width, height })
    const faults = await unseenFocus(page)
    if (faults.length > 0) found.set(`${name} by keyboard, ${width} px`, faults)
  }
  await page.setViewportSize({ width: 1440, height: 900 })
}

/** The screens at twice the size of text and with the text set wide: nothing is lost. */
async function enlarge(page: Page, name: string, found: Found): Promise<void> {
  // A window of 1280 px at 200 % is 640 px of the page.
  await page.setViewportSize({ width: 640, height: 360 })
  const zoomed = await cutOff(page)
  if (zoomed.length > 0) found.set(`${name} at 200 %`, zoomed)
  await page.setViewportSize({ width: 1280, height: 720 })
  const style = await page.addStyleTag({ content: SPACING })
  const spaced = await cutOff(page)
  if (spaced.length > 0) found.set(`${name} with wide text`, spaced)
  await style.evaluate((tag) => (tag as Element).remove())
  await page.setViewportSize({ width: 1440, height: 900 })
}

async function all(page: Page, name: string, found: Found): Promise<void> {
  await lookOver(page, name, found)
  await goRound(page, name, found)
  await enlarge(page, name, found)
}

/** What the buttons of the screen say, without figures; or presses the one that says `wanted`, if it is still there. */
const buttons = (page: Page, wanted?: string): Promise<string[]> =>
  page.evaluate((press) => {
    const all = [...document.querySelectorAll<HTMLElement>('.top button, main button')].filter(
      (one) =>
        one.checkVisibility() &&
        one.getAttribute('aria-disabled') !== 'true' &&
        !one.hasAttribute('disabled'),
    )
    const says = all.map(
      (one) => `${one.className} ${(one.textContent ?? '').replace(/[\d,£]+/g, '#').trim()}`,
    )
    if (press !== undefined) all[says.indexOf(press)]?.click()
    return [...new Set(says)]
  }, wanted)

/** What kind of dialog is open. */
const openKind = (page: Page): Promise<string | undefined> =>
  page.evaluate(
    () => document.querySelector('dialog[open]')?.closest<HTMLElement>('[data-open]')?.dataset['open'],
  )

/** Opens every dialog and popover that a button of the screen opens, and looks each kind over once. */
async function openAll(page: Page, met: Set<string>, pressed: Set<string>, found: Found): Promise<void> {
  for (const says of await buttons(page)) {
    if (pressed.has(says)) continue
    pressed.add(says)
    await buttons(page, says)
    await settled(page)
    // A dialog whose part of the page is still on its way holds its place until that has come.
    await page.waitForSelector('dialog[data-waiting="true"]', { state: 'detached' })
    const kind = await openKind(page)
    if (kind === undefined) {
      const popped = await page.evaluate(() => document.querySelector(':popover-open') !== null)
      if (popped && !met.has(`popover of ${says}`)) {
        met.add(`popover of ${says}`)
        const faults = await faultsFor(page, ':popover-open')
        if (faults.length > 0) found.set(`popover of ${says}`, faults)
      }
      if (popped) await page.keyboard.press('Escape')
      continue
    }
    if (!met.has(kind)) {
      met.add(kind)
      await lookOver(page, `dialog: ${kind}`, found, 'dialog[open]')
      const faults = await unseenFocus(page)
      if (faults.length > 0) found.set(`dialog: ${kind}, by keyboard`, faults)
    }
    await page.keyboard.press('Escape')
    await page.waitForSelector('dialog[open]', { state: 'detached' })
  }
}

/** How long the main button ignores presses after the phase has changed where nothing moves, in ms. */
const GUARD = 300

const go = async (page: Page, name: RegExp): Promise<void> => {
  await page.waitForTimeout(GUARD)
  await page.locator('.bar').getByRole('button', { name }).click()
}

describe('every screen and dialog', () => {
  it('bears axe, each width, light and dark, the keyboard, 200 % and wide text', async () => {
    const { page, faults, close } = await openPage('', { reducedMotion: 'reduce' })
    const found: Found = new Map()
    const [met, pressed] = [new Set<string>(), new Set<string>()]
    await page.waitForSelector('.start')
    await page.addStyleTag({ content: STILL })
    await all(page, 'start', found)
    await page.goto(new URL(link, page.url()).href)
    await page.addStyleTag({ content: STILL })
    for (const round of [1, 2, 3]) {
      await reach(page, `brief ${round}`)
      if (round === 2) await all(page, 'brief', found)
      await openAll(page, met, pressed, found)
      await go(page, /^Go to the board/)
      await reach(page, `board ${round}`)
      await untilOthersAreDone(page)
      if (round === 2) await all(page, 'board', found)
      await openAll(page, met, pressed, found)
      await untilOthersAreDone(page)
      await go(page, /^Done at the board/)
      await reach(page, `budget ${round}`)
      if (round === 2) await all(page, 'budget', found)
      await openAll(page, met, pressed, found)
      await go(page, /^Seal the budget/)
      await page.waitForSelector('dialog[open]')
      if (round === 2) await lookOver(page, 'dialog: seal', found, 'dialog[open]')
      await page.getByRole('button', { name: /^Seal it$/ }).click()
      await reach(page, `outturn ${round}`)
      if (round === 2) await all(page, 'outturn', found)
      await openAll(page, met, pressed, found)
      await go(page, /^Reflect on it/)
      await reach(page, `reflect ${round}`)
      if (round === 2) await all(page, 'reflect', found)
      await openAll(page, met, pressed, found)
      await go(page, /^(Skip and finish|Finish)/)
    }
    expect(Object.fromEntries(found)).toEqual({})
    expect(KINDS.filter((kind) => !met.has(kind))).toEqual([])
    expect(faults).toEqual([])
    await close()
  }, 600_000)
})
