import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { hashOf } from '../../src/engine/index.ts'
import type { Action } from '../../src/schema/index.ts'
import { replay } from '../../src/session/index.ts'
import { winterPressures } from '../support/scenarios.ts'
import { openPage } from './browser.ts'
import { choose, goOn, phaseOf, press, reach, tabTo, untilOthersAreDone } from './keyboard.ts'
import { faultsFor } from './looking.ts'

const link = (seat: string, seed = 'keyboard'): string =>
  `?scenario=winter-pressures&seed=${seed}&seat=${seat}&fast`
/** Takes the receipt from the page by keyboard, and replays it here to the same hash. */
async function receiptFrom(
  page: Page,
): Promise<{ text: string; hash: string; log: { actor: string; action: Action }[] }> {
  const saving = page.waitForEvent('download')
  await press(page, /receipt/i)
  const text = readFileSync(await (await saving).path(), 'utf8')
  const scenario = winterPressures()
  const replayed = replay(text, () => scenario)
  const receipt = JSON.parse(text)
  expect(replayed.ok && hashOf(replayed.value.state)).toBe(receipt.hash)
  return { text, hash: receipt.hash, log: receipt.log }
}

const seen = new Set<string>()
const widthOf = (page: Page): number => page.viewportSize()?.width ?? 0
/** Looks a screen over the first time that it is met. */
async function look(page: Page, name: string): Promise<void> {
  const screen = widthOf(page) < 1024 ? `${name}, narrow` : name
  if (seen.has(screen)) return
  seen.add(screen)
  expect(await faultsFor(page), screen).toEqual([])
}

/** From the board phase of a round to the brief of the next, by keyboard. */
async function finishRound(page: Page): Promise<void> {
  await untilOthersAreDone(page)
  await goOn(page, /^Done at the board/)
  await reach(page, 'budget')
  await look(page, 'budget')
  await goOn(page, /^Seal the budget/)
  await look(page, 'dialog: seal')
  await press(page, /^Seal it$/)
  await reach(page, 'outturn')
  await look(page, 'outturn')
  await goOn(page, /^Reflect on it/)
  await reach(page, 'reflect')
  await look(page, 'reflect')
  await goOn(page, /^(Skip and finish|Finish)/)
}

describe('a whole session', () => {
  it('is played with the keyboard alone, and axe finds nothing on any screen', async () => {
    const { page, faults, close } = await openPage('', { reducedMotion: 'reduce' })
    await look(page, 'start')
    await press(page, /^Choose seat and partners ?Winter pressures/)
    await page.waitForSelector('dialog[open]')
    await choose(page, /^Council/, /^NHS Trust/)
    await look(page, 'dialog: set-up')
    await press(page, /^Take your seat/)
    await reach(page, 'brief 1')
    await look(page, 'brief')
    for (let round = 1; round <= 8; round++) {
      await reach(page, `brief ${round}`)
      // The first two quarters on a laptop, the others on a narrow screen, which lays the board out in tabs.
      if (round === 3) await page.setViewportSize({ width: 390, height: 844 })
      await goOn(page, /^Go to the board/)
      await reach(page, `board ${round}`)
      await untilOthersAreDone(page)
      await look(page, 'board')
      if (round === 1) await actOnTheBoard(page)
      if (round === 2) await lead(page)
      await finishRound(page)
    }
    await reach(page, 'debrief')
    await press(page, /^Open all chapters/)
    await look(page, 'debrief')
    expect([...seen].sort()).toEqual(
      expect.arrayContaining([
        'start',
        'brief',
        'board',
        'budget',
        'outturn',
        'reflect',
        'board, narrow',
        'budget, narrow',
        'outturn, narrow',
        'reflect, narrow',
        'debrief, narrow',
        'dialog: seal',
        'dialog: warn',
        'dialog: draft',
        'dialog: engage',
      ]),
    )
    const { log, hash } = await receiptFrom(page)
    const mine = log.filter((entry) => entry.actor === 'health').map((entry) => entry.action.type)
    expect(new Set(mine)).toEqual(
      new Set(['ready', 'share', 'request', 'draft', 'engage', 'budget', 'reflect']),
    )
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(faults).toEqual([])
    await close()
  })
})

/** What has the focus: its id, or what it is. */
const focusAt = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.id || (document.activeElement?.tagName ?? ''))

/** Takes back by keyboard what was done last: one goes on at the head of the desk, from where Tab leads into it. */
async function takeBack(page: Page): Promise<void> {
  await press(page, /^Take it back/)
  await page.locator('.bar-undo').waitFor({ state: 'detached' })
  expect(await focusAt(page)).toBe('desk-title')
  expect(await page.locator('.status').textContent()).toMatch(/^Taken back: /)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('.desk') !== null)).toBe(true)
}

/** Opens each act at the board by keyboard and looks it over; tells a card and asks for one. */
async function actOnTheBoard(page: Page): Promise<void> {
  const acts = [/^Share a card/, /^Ask for a card/, /^Meet/, /^Promise/, /^Propose a deal/]
  for (const act of acts) {
    await press(page, act)
    await page.waitForSelector('dialog[open]')
    await look(page, `dialog: ${act.source}`)
    await page.keyboard.press('Escape')
    await page.waitForSelector('dialog[open]', { state: 'detached' })
    // The focus is back where it was, so that one can go on from there.
    await tabTo(page, act)
  }
  const done = (): Promise<unknown> => page.waitForSelector('dialog[open]', { state: 'detached' })
  const share = async (): Promise<void> => {
    await press(page, /^Share a card/)
    await press(page, /^Care Trust/, 'Space')
    await press(page, /^Share it$/)
    await done()
  }
  await share()
  await takeBack(page)
  await share()
  await press(page, /^Ask for a card/)
  // A radio group is one stop of Tab; the arrows choose in it.
  await press(page, /^Care Trust/, 'ArrowRight')
  await press(page, /^Getting people out of hospital/, 'Space')
  await press(page, /^Ask$/)
  await done()
}

/** Opens the acts that the second quarter adds, looks them over, drafts an agreement and works with residents. */
async function lead(page: Page): Promise<void> {
  const done = (): Promise<unknown> => page.waitForSelector('dialog[open]', { state: 'detached' })
  await press(page, /^Warn of a cut/)
  await page.waitForSelector('dialog[open]')
  await look(page, 'dialog: warn')
  await page.keyboard.press('Escape')
  await done()
  await press(page, /^Draft an agreement/)
  await page.waitForSelector('dialog[open]')
  await tabTo(page, /^Data-sharing agreement/)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await press(page, /^(Public Health|Council|Care Trust)$/, 'Space')
  await look(page, 'dialog: draft')
  await press(page, /^Put it to them$/)
  await done()
  await press(page, /^Work with residents/)
  await page.waitForSelector('dialog[open]')
  await look(page, 'dialog: engage')
  await press(page, /^Work with them$/)
  await done()
}

describe('a reload', () => {
  it('in the middle of each phase goes on where it was', async () => {
    const { page, faults, close } = await openPage(link('social-care', 'reload'), { reducedMotion: 'reduce' })
    const again = async (): Promise<void> => {
      const before = await phaseOf(page)
      const money = await page.evaluate(() => document.querySelector('.agency')?.textContent ?? '')
      await page.reload()
      await reach(page, before)
      await page.waitForFunction((text) => document.querySelector('.agency')?.textContent === text, money)
    }
    await reach(page, 'brief 1')
    await again()
    await press(page, /^Go to the board/)
    await reach(page, 'board')
    await untilOthersAreDone(page)
    await again()
    await untilOthersAreDone(page)
    await press(page, /^Done at the board/)
    await reach(page, 'budget')
    await again()
    await press(page, /^Seal the budget/)
    await press(page, /^Seal it$/)
    await reach(page, 'outturn')
    await again()
    await press(page, /^Reflect on it/)
    await reach(page, 'reflect')
    await again()
    await press(page, /^Skip and finish/)
    await reach(page, 'brief 2')
    await again()
    expect(faults).toEqual([])
    await close()
  })
})

describe('a receipt', () => {
  it('taken from the browser replays to the same hash, and can be opened again', async () => {
    const { page, faults, close } = await openPage(link('public-health', 'receipt'), {
      reducedMotion: 'reduce',
    })
    await reach(page, 'brief 1')
    await press(page, /^Go to the board/)
    await reach(page, 'board')
    await untilOthersAreDone(page)
    await press(page, /^Menu/)
    await page.waitForSelector('dialog[open]')
    await look(page, 'dialog: menu')
    const { text } = await receiptFrom(page)

    const other = await openPage('', { reducedMotion: 'reduce' })
    await other.page.setInputFiles('input[type=file]', {
      name: 'r.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    })
    await other.page.getByText('This receipt replays to the same end.').waitFor()
    await look(other.page, 'a receipt')
    await press(other.page, /^Go on from here/)
    await reach(other.page, 'board 1')
    await other.page.goto(page.url().split('?')[0] ?? '')
    const json = (name: string, of: string) => ({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(of),
    })
    await other.page.setInputFiles('input[type=file]', [
      json('whole.json', text),
      json('cut.json', text.slice(0, 500)),
    ])
    await other.page.getByText('1 of 2 files replay').waitFor()
    await look(other.page, 'receipts')
    expect(await other.page.getByRole('row', { name: /^cut.json/ }).innerText()).toMatch(/cut off/)
    const saving = other.page.waitForEvent('download')
    await press(other.page, /^Save as CSV/)
    expect(readFileSync(await (await saving).path(), 'utf8')).toMatch(/"whole.json","yes"/)
    await press(other.page, /^whole.json/)
    await other.page.getByText('This receipt replays to the same end.').waitFor()
    expect([...faults, ...other.faults]).toEqual([])
    await other.close()
    await close()
  })
})
