import { expect, it } from 'vitest'
import { back, forward, type History, noSteps, stepped } from '../../src/ui/board/budget/history.ts'
import type { Draft } from '../../src/ui/board/state.ts'

const plan: Draft = {
  lines: { beds: 200, nursing: 90 },
  programmes: { home: 0 },
  funds: {},
  pools: { 3: { home: 0 } },
}
const beds = (amount: number): Draft => ({ ...plan, lines: { ...plan.lines, beds: amount } })
const home = (from: Draft, amount: number): Draft => ({ ...from, programmes: { home: amount } })

/** Goes through drafts one after another. */
const through = (drafts: readonly Draft[]): History =>
  drafts.slice(1).reduce((history, to, at) => stepped(history, drafts[at] ?? to, to), noSteps(1))

it('takes a budget back step by step, one sum at a time, and does it again', () => {
  const now = home(beds(230), 40)
  const history = through([plan, beds(210), beds(220), beds(230), now])
  const once = back(history, now)
  expect(once?.draft).toEqual(beds(230))
  const twice = once && back(once.history, once.draft)
  expect(twice?.draft).toEqual(plan)
  expect(twice && back(twice.history, twice.draft)).toBeUndefined()
  const again = twice && forward(twice.history, twice.draft)
  expect(again?.draft).toEqual(beds(230))
  const whole = again && forward(again.history, again.draft)
  expect(whole?.draft).toEqual(now)
  expect(whole && forward(whole.history, whole.draft)).toBeUndefined()
})

it('counts no step where nothing changed, and forgets what was taken back once something else is done', () => {
  expect(stepped(noSteps(1), plan, { ...plan })).toEqual(noSteps(1))
  const undone = back(through([plan, beds(210)]), beds(210))
  if (!undone) throw new Error('there is a step')
  const other = stepped(undone.history, plan, home(plan, 5))
  expect(other.future).toEqual([])
  expect(back(other, home(plan, 5))?.draft).toEqual(plan)
})

it('takes a change of several sums back as one, and a pool’s like any other', () => {
  const pooled: Draft = { ...plan, pools: { 3: { home: 60 } } }
  expect(back(through([plan, pooled]), pooled)?.draft).toEqual(plan)
  const both = home(beds(10), 60)
  expect(back(through([plan, both]), both)?.draft).toEqual(plan)
  expect(through([plan, both, plan]).past).toHaveLength(2)
})
