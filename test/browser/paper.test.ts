import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { partnersIn, playSession, receiptOfPlayed } from '../../src/lab/index.ts'
import { decide } from '../../src/partners/index.ts'
import { scenarioAt } from '../support/scenarios.ts'
import { openPage } from './browser.ts'
import { type Sheet, sheetsOf } from './sheets.ts'

const MM = 96 / 25.4
/** What a sheet of A4 has for the debrief, by its margins. CSS px */
const [TOP, FOOT, RIGHT] = [18 * MM, (297 - 16) * MM, (210 - 14) * MM]

/** Without what lines and joiners make of it, and without the case, which the first letter of a row changes. */
const bare = (text: string): string => text.replace(/[\s\u2060]/g, '').toLowerCase()
const onPaper = (sheet: Sheet): Sheet => sheet.filter(({ y }) => y > TOP && y < FOOT)
const textOf = (sheet: Sheet): string =>
  bare(
    onPaper(sheet)
      .map(({ text }) => text)
      .join(''),
  )

interface Row {
  readonly name: string
  readonly head: string
}

/** The rows of the debrief’s lists with the headings of their lists, and all of its headings, that are printed. */
const printed = (page: Page): Promise<{ rows: Row[]; headings: string[] }> =>
  page.evaluate(() => {
    const shown = (one: Element): boolean =>
      one.checkVisibility() && one.closest('.take, .more, .what-if') === null
    const text = (one: Element | null | undefined): string => one?.textContent ?? ''
    return {
      rows: [...document.querySelectorAll('.rows .row')].filter(shown).map((row) => ({
        name: text(row.querySelector('.row-name')),
        head: text(row.closest('.rows')?.querySelector('h3')),
      })),
      headings: [...document.querySelectorAll('.chapter :is(h2, h3)')].filter(shown).map(text),
    }
  })

async function debriefOf(id: string, name: string): Promise<{ page: Page; close(): Promise<void> }> {
  const scenario = scenarioAt(`scenarios/${id}/scenario.yaml`)
  const roster = partnersIn(scenario, ['steady', 'reciprocator', 'hedger', 'steady'])
  const receipt = JSON.stringify(receiptOfPlayed(playSession(scenario, name, roster, decide)))
  const { page, close } = await openPage('', { reducedMotion: 'reduce' })
  const file = { name: 'paper.json', mimeType: 'application/json', buffer: Buffer.from(receipt) }
  await page.setInputFiles('input[type=file]', file)
  await page.getByRole('button', { name: /^See the debrief/ }).click()
  await page.locator('#debrief-commitment').waitFor()
  return { page, close }
}

describe.each(['winter-pressures', 'children-data'])('the debrief of %s on paper', (id) => {
  it('tears no row, repeats the head of a list, leaves no heading alone and no sheet half empty', async () => {
    const { page, close } = await debriefOf(id, 'mixed')
    const { rows, headings } = await printed(page)
    const sheets = sheetsOf(await page.pdf({ preferCSSPageSize: true }))
    const texts = sheets.map(textOf)
    expect(sheets.length).toBeGreaterThan(10)
    expect(rows.length).toBeGreaterThan(30)
    const amiss = rows.flatMap(({ name, head }) => {
      const on = texts.filter((text) => text.includes(bare(name)))
      if (on.length === 0) return [`torn: ${name}`]
      return on.some((text) => text.includes(bare(head))) ? [] : [`without “${head}”: ${name}`]
    })
    expect(amiss).toEqual([])
    // The cover, which lists the chapters, stands alone, and the last sheet ends where it ends.
    expect(headings.filter((one) => !texts.some((text) => text.includes(bare(one))))).toEqual([])
    expect(headings.filter((one) => texts.slice(1).some((text) => text.endsWith(bare(one))))).toEqual([])
    const filled = sheets.map((sheet) => Math.max(...onPaper(sheet).map(({ y }) => (y - TOP) / (FOOT - TOP))))
    expect(filled.slice(1, -1).filter((one) => one < 0.5)).toEqual([])
    expect(sheets.flatMap((sheet) => sheet.filter(({ x }) => x > RIGHT))).toEqual([])
    await close()
  })
})
