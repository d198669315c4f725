import type { Page } from 'playwright-core'
import { untilOthersAreDone } from '../browser/keyboard.ts'

/** The address of a table at which partners do not pause. */
export const tableLink = (seed: string): string =>
  `?scenario=winter-pressures&seed=${seed}&seat=local-government&partners=reciprocator,hedger,steady&fast`

/** Sits down at a new table from the start screen. By name: once a session is kept, the first button goes on with it. */
export const sitDown = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Play Winter pressures as the Council' }).click()

/** Waits until the map is drawn. */
export async function mapDrawn(page: Page): Promise<void> {
  await page.locator('.map-canvas canvas').first().waitFor({ timeout: 60_000 })
  await page.locator('.map-note').waitFor({ state: 'detached', timeout: 60_000 })
}

/** Waits for a phase of a round; at the board until each partner has done with it. */
export async function reach(page: Page, phase: string, round: number): Promise<void> {
  await page
    .locator(`main[data-phase="${phase}"][data-round="${round}"]`)
    .first()
    .waitFor({ timeout: 60_000 })
  if (phase === 'board') await untilOthersAreDone(page)
}

/** How long the main button ignores presses after the phase has changed, in ms. */
const GUARD = 700

/** Presses the one button at the foot of the board, once it can be pressed. */
export async function goOn(page: Page): Promise<void> {
  await page.waitForTimeout(GUARD)
  await page.locator('.bar .button.primary:not([aria-disabled="true"])').click({ timeout: 60_000 })
}

/** Seals the budget as it stands. */
async function seal(page: Page): Promise<void> {
  await goOn(page)
  await page
    .locator('dialog[open]')
    .getByRole('button', { name: /^Seal it$/ })
    .click()
}

/** Leaves the table for the start screen. */
export async function leave(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Menu/ }).click()
  await page
    .locator('dialog[open]')
    .getByRole('button', { name: /^Leave the table/ })
    .click()
  await page.locator('main.start').first().waitFor()
}

/** Plays the first quarter as far as its outturn, with the budget as it stands. */
export async function playToOutturn(page: Page): Promise<void> {
  await mapDrawn(page)
  await reach(page, 'brief', 1)
  await goOn(page)
  await reach(page, 'board', 1)
  await goOn(page)
  await reach(page, 'budget', 1)
  await seal(page)
  await page.locator('main[data-phase="outturn"]').first().waitFor()
}
