import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { LabAnswers, LabReply, LabRequest } from '../../src/app/lab/protocol.ts'
import {
  decisionsOf,
  partnersIn,
  playSession,
  receiptOfPlayed,
  recordingOf,
  turningPoints,
} from '../../src/lab/index.ts'
import { decide } from '../../src/partners/index.ts'
import { worked } from '../lab/recorded.ts'
import { winterPressures } from '../support/scenarios.ts'
import { openPage } from './browser.ts'

const scenario = winterPressures()
const roster = partnersIn(scenario, ['reciprocator', 'hedger', 'steady'])
const played = playSession(scenario, 'lab', roster, decide)
const session = { seed: 'lab', roster, log: played.log }

/** What the lab finds in this thread. */
function found(): { turned: LabAnswers['turning-points']; decisions: LabAnswers['decisions'] } {
  const made = recordingOf(scenario, session)
  if (!made.ok) throw new Error(made.error.message)
  return { turned: worked(turningPoints(made.value)).found, decisions: decisionsOf(made.value) }
}
const { turned, decisions } = found()

describe('the lab in a web worker', () => {
  let opened: Awaited<ReturnType<typeof openPage>>
  /** The address of the worker’s script, as the site asks for it. */
  let address: string
  beforeAll(async () => {
    opened = await openPage('', { reducedMotion: 'reduce' })
    const starting = opened.page.waitForEvent('worker', {
      predicate: (worker) => worker.url().includes('lab-worker'),
      timeout: 60_000,
    })
    await bring(opened.page)
    address = (await starting).url()
  })
  afterAll(() => opened.close())

  it('finds in the debrief what it finds elsewhere, without the code of any screen', async () => {
    const { page, faults } = opened
    await page.waitForSelector('#debrief-worth .turns')
    const figures = await page.$$eval('#debrief-worth .turn-by', (all) => all.map((one) => one.textContent))
    expect(figures).toEqual(
      turned.points.map(({ moved }) => `${moved.shared > 0 ? '+' : '−'}${Math.abs(moved.shared)}`),
    )
    const own = decisions.filter((one) => one.seat === 'health').length
    expect(await page.$$eval('.what-if-form option', (all) => all.length)).toBeGreaterThanOrEqual(own)
    await page.click('.turns .link-button')
    await page.waitForSelector('.what-if-main')
    await page.waitForSelector('#debrief-worth .runs-compared')
    expect(await page.textContent('#debrief-worth .chapter-says')).toMatch(/^Your table /)
    await page.addScriptTag({ content: axe.source })
    const { violations } = await page.evaluate<axe.AxeResults>("axe.run('#debrief-worth')")
    expect(violations.map((one) => `${one.id}: ${one.help}`)).toEqual([])
    const sources: string[] = JSON.parse(await (await fetch(`${address}.map`)).text()).sources
    expect(sources.some((one) => one.endsWith('lab/turning-points.ts'))).toBe(true)
    expect(sources.filter((one) => /\/(preact|phaser|i18next)\/|\/src\/(ui|world)\//.test(one))).toEqual([])
    expect(faults).toEqual([])
  })

  it('answers each question, tells how far it is, calls off, and gives faults as values', async () => {
    const asked: LabRequest[] = [
      { type: 'ask', id: 1, ask: { job: 'decisions' } },
      { type: 'open', scenario: scenario.data, played: session },
      { type: 'ask', id: 2, ask: { job: 'turning-points' } },
      { type: 'ask', id: 3, ask: { job: 'turning-points' } },
      { type: 'cancel', id: 3 },
      { type: 'ask', id: 4, ask: { job: 'what-if', change: { n: 0, instead: null } } },
      { type: 'ask', id: 5, ask: { job: 'decisions' } },
    ]
    const { replies, took } = await opened.page.evaluate(talk, { address, asked, answers: 5 })
    const answer = (id: number) => replies.find((one) => one.type === 'answer' && one.id === id)
    expect(answer(1)).toMatchObject({ answer: { ok: false, error: { code: 'failed' } } })
    expect(answer(2)).toMatchObject({ answer: { ok: true, value: turned } })
    expect(answer(3)).toMatchObject({ answer: { ok: false, error: { code: 'cancelled' } } })
    expect(answer(4)).toMatchObject({ answer: { ok: false, error: { code: 'no-such-entry' } } })
    expect(answer(5)).toMatchObject({ answer: { ok: true, value: decisions } })
    // What is soon answered does not wait for what takes long.
    const order = replies.flatMap((one) => (one.type === 'answer' ? [one.id] : []))
    expect(order).toEqual([1, 3, 5, 4, 2])
    const progress = replies.flatMap((one) => (one.type === 'progress' && one.id === 2 ? [one.progress] : []))
    expect(progress.length).toBeGreaterThan(3)
    expect(progress.map((p) => p.done)).toEqual([...progress.map((p) => p.done)].sort((a, b) => a - b))
    // A figure for the reader of the log; how fast it is depends on what else the machine does.
    console.info(
      `turning points of ${played.log.length} entries, ${turned.tried} left out in turn: ${took} ms`,
    )
  })

  it('is in the one file too, and works from a double click', async () => {
    const { page, faults, close } = await openPage(pathToFileURL(inject('single')).href, { offline: true })
    await bring(page)
    await page.waitForSelector('#debrief-worth .turns')
    expect(await page.$$eval('#debrief-worth .turn', (all) => all.length)).toBe(turned.points.length)
    expect(faults).toEqual([])
    await close()
  })
})

/** Brings the session to the start of the page, as its receipt, and opens its debrief as the first seat. */
async function bring(page: Page): Promise<void> {
  const buffer = Buffer.from(JSON.stringify(receiptOfPlayed(played)))
  await page.setInputFiles('input[type=file]', { name: 'r.json', mimeType: 'application/json', buffer })
  await page.getByRole('button', { name: /^See the debrief/ }).click({ timeout: 60_000 })
}

/** In the page: says all to a worker of its own and hears it out; how long the question of number 2 took, in ms. */
function talk({
  address,
  asked,
  answers,
}: {
  address: string
  asked: LabRequest[]
  answers: number
}): Promise<{ replies: LabReply[]; took: number }> {
  return new Promise((resolve) => {
    const worker = new Worker(address, { type: 'module' })
    const replies: LabReply[] = []
    let began = 0
    let took = 0
    worker.addEventListener('message', ({ data }: MessageEvent<LabReply>) => {
      replies.push(data)
      if (data.type === 'answer' && data.id === 1) began = performance.now()
      if (data.type === 'answer' && data.id === 2) took = Math.round(performance.now() - began)
      if (replies.filter((one) => one.type === 'answer').length < answers) return
      worker.terminate()
      resolve({ replies, took })
    })
    for (const one of asked) worker.postMessage(one)
  })
}
