import type { Page } from 'playwright-core'

/** The most presses of Tab that it takes to come round a page of the game. */
const ROUND = 400

/** What has the focus, as a screen reader would name it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement
    if (!at) return ''
    const labelled = (at.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => (id === '' ? '' : (document.getElementById(id)?.textContent ?? '')))
      .join(' ')
    const label =
      at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? at.labels?.[0]?.textContent : ''
    const name = at.getAttribute('aria-label') || labelled.trim() || label || at.textContent || ''
    return name.replace(/\s+/g, ' ').trim()
  })

/** Goes on with Tab until something of that name has the focus. Throws when it cannot be reached. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  const seen: string[] = []
  for (let i = 0; i < ROUND; i++) {
    const at = await focused(page)
    if (name.test(at)) return
    seen.push(at)
    await page.keyboard.press('Tab')
  }
  throw new Error(`${name} cannot be reached with the Tab key; what can: ${[...new Set(seen)].join(' | ')}`)
}

/** Reaches something by Tab and presses it. */
export async function press(page: Page, name: RegExp, key = 'Enter'): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.press(key)
}

/** Reaches a choice of one of several by Tab, at whichever of `group` is chosen, and goes on with the arrows to that name. */
export async function choose(page: Page, group: RegExp, name: RegExp): Promise<void> {
  await tabTo(page, group)
  const seen: string[] = []
  for (let at = await focused(page); !name.test(at); at = await focused(page)) {
    if (seen.includes(at)) throw new Error(`${name} is not among the choices: ${seen.join(' | ')}`)
    seen.push(at)
    await page.keyboard.press('ArrowDown')
  }
}

/** The most presses of Shift+Tab from the head of the page’s main part back to its skip link. */
const BACK = 12

/** Goes to the main button as a practised player does, by the skip link where that is near, and presses it. */
export async function goOn(page: Page, name: RegExp): Promise<void> {
  for (let i = 0; i < BACK && !/^Skip to what to do/.test(await focused(page)); i++)
    await page.keyboard.press('Shift+Tab')
  if (/^Skip to what to do/.test(await focused(page))) await page.keyboard.press('Enter')
  await press(page, name)
}

/** The phase and round that the board shows. */
export const phaseOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const main = document.querySelector('main')
    return `${main?.dataset['phase'] ?? ''} ${main?.dataset['round'] ?? ''}`
  })

/** Waits until the board is in a phase (of a round). */
export const reach = (page: Page, phase: string): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => {
      const main = document.querySelector('main')
      return `${main?.dataset['phase']} ${main?.dataset['round']}`.startsWith(wanted)
    },
    phase,
    { timeout: 60_000 },
  )

/**
 * Waits until the partners, all of them the computer’s, have done with the phase and it is the player’s turn to go on. That none
 * is thinking would not do: as a phase begins none has begun to, and who goes on too early is called back by what they say.
 */
export const untilOthersAreDone = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () => {
      const doing = [...document.querySelectorAll<HTMLElement>('.partner .doing')]
      return doing.length > 0 && doing.every(({ dataset }) => dataset['state'] === 'ready')
    },
    undefined,
    { timeout: 60_000 },
  )
