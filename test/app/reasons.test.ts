import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LookingBack } from '../../src/app/solo/looking-back.ts'
import { STANDPOINTS } from '../../src/app/solo/reasons.ts'
import { SoloTable } from '../../src/app/solo/solo-table.ts'
import { recalled } from '../../src/app/thinking/recalling.ts'
import { Thinker } from '../../src/app/thinking/thinker.ts'
import { type ToldReason, toldOf } from '../../src/app/thinking/told.ts'
import { stream } from '../../src/kernel/index.ts'
import { decide } from '../../src/partners/index.ts'
import type { Roster } from '../../src/schema/index.ts'
import {
  carryOut,
  chosenIn,
  eventsFor,
  openSession,
  optionsOf,
  receiptOf,
  replay,
  type Session,
  submit,
  viewOf,
} from '../../src/session/index.ts'
import { speak } from '../../src/ui/words/index.ts'
import { Near } from '../support/near.ts'
import { winterPressures } from '../support/scenarios.ts'

const SEAT = 'social-care'
const scenario = winterPressures()
const rosterWith = (persona: string): Roster =>
  Object.fromEntries(
    scenario.data.seats.map(({ id }) => [
      id,
      id === SEAT ? { holder: 'person' } : { holder: 'partner', persona },
    ]),
  )

/** Three quarters with one person, who acts as a steady hand would, and what the seat was told while it was played. */
function play(): { session: Session; told: ToldReason[] } {
  const told: ToldReason[] = []
  let session = openSession(scenario, 'why', rosterWith('reciprocator'))
  while (session.state.round <= 3) {
    const choice = chosenIn(session, decide)
    if (choice) {
      const done = carryOut(session, choice)
      const reason = toldOf(session, done, SEAT)
      session = done.session
      if (reason) told.push(reason)
    } else {
      const chance = stream('why', 'person', session.log.length)
      const own = decide('steady', viewOf(session, SEAT), optionsOf(session, SEAT), chance)
      const done = submit(session, SEAT, own.action)
      if (!done.ok) throw new Error(done.error.message)
      session = done.value
    }
  }
  return { session, told }
}

const { session, told } = play()
const entries = session.log.slice()

describe('why partners did what they did', () => {
  it('is worked out from the log alone as it was told in play', async () => {
    expect(told.length).toBeGreaterThan(15)
    const again = replay(JSON.stringify(receiptOf(session)), () => scenario)
    if (!again.ok) throw new Error(again.error.message)
    const begun = openSession(scenario, again.value.seed, again.value.roster)
    expect(await recalled(begun, entries, SEAT, 40)).toEqual(told)
  })

  it('is told only of what the seat itself saw', async () => {
    for (const id of [SEAT, 'public-health']) {
      const seen = new Set(eventsFor(session, id).map(({ n }) => n))
      const reasons = await recalled(openSession(scenario, 'why', session.roster), entries, id, 40)
      expect(reasons.filter(({ n }) => !seen.has(n))).toEqual([])
    }
  })

  it('is not told where a partner would do otherwise now', async () => {
    const other = openSession(scenario, 'why', rosterWith('fortress'))
    const reasons = await recalled(other, entries, SEAT, 40)
    expect(reasons.length).toBeLessThan(told.length)
    let at = other
    for (const { n, actor, action } of entries) {
      const reason = reasons.find((one) => one.n === n)
      if (reason) expect(chosenIn(at, decide)).toMatchObject({ seat: actor, action, because: reason.because })
      const done = submit(at, actor, action)
      if (done.ok) at = done.value
    }
  })

  it('is the same from the worker, without one, and when it breaks down; and nobody works it out who has left', async () => {
    const near = new Near()
    const beside = new Thinker(session, () => near)
    expect(await beside.recall(session, SEAT)).toEqual(told)
    expect(near.asked).toBe(1)
    const none = new Thinker(session, () => {
      throw new Error('workers are refused')
    })
    expect(await none.recall(session, SEAT)).toEqual(told)
    const silent = { postMessage: () => {}, addEventListener: () => {}, terminate: () => {} }
    const left = new Thinker(session, () => silent)
    const asked = left.recall(session, SEAT)
    left.close()
    expect(await asked).toEqual([])
  })

  it('lets the worker choose meanwhile', async () => {
    const near = new Near()
    const thinker = new Thinker(session, () => near)
    const order: string[] = []
    const asked = thinker.recall(session, SEAT).then(() => order.push('recalled'))
    const chosen = thinker.choose(session).then((choice) => order.push(choice?.seat ?? 'nobody'))
    await Promise.all([asked, chosen])
    expect(order).toEqual([chosenIn(session, decide)?.seat ?? 'nobody', 'recalled'])
    thinker.close()
  })

  it('leaves the worker where it can choose on', async () => {
    const cut = session.log.slice(0, 60).reduce(
      (at, { actor, action }) => {
        const done = submit(at, actor, action)
        return done.ok ? done.value : at
      },
      openSession(scenario, 'why', session.roster),
    )
    const thinker = new Thinker(cut, () => new Near())
    await thinker.recall(cut, SEAT)
    let ahead = cut
    for (let choice = chosenIn(cut, decide), i = 0; choice && i < 5; i++, choice = chosenIn(ahead, decide)) {
      expect(await thinker.choose(ahead)).toEqual(choice)
      ahead = carryOut(ahead, choice).session
    }
    thinker.close()
  })
})

describe('a session that is opened again', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(async () => {
    vi.useRealTimers()
    await speak('en')
  })

  it('tells the reasons of its past, in the language that is spoken, and at a moment those known by then', async () => {
    const live = new SoloTable(session, SEAT, {
      personas: [],
      choose: () => Promise.resolve(undefined),
      recall: (now, seat) => new Thinker(now, () => new Near()).recall(now, seat),
      pause: () => 0,
      grace: () => 0,
      onChange: () => {},
    })
    const table = new LookingBack(live)
    expect(table.reasons.value).toEqual([])
    expect(table.recalled.value).toBe('working')
    await STANDPOINTS.load()
    await vi.runAllTimersAsync()
    expect(table.recalled.value).toBe('whole')
    const english = table.reasons.value
    expect(english.map(({ n }) => n)).toEqual(told.map(({ n }) => n))
    expect(english.filter(({ did, because }) => did === '' || /[{}]/.test(did + because))).toEqual([])
    const moment = table.moments.value[6]
    table.look(moment)
    const by = table.reasons.value
    expect(by.length).toBeGreaterThan(0)
    expect(by.length).toBe(told.filter(({ n }) => n <= (moment?.entries ?? 0)).length)
    table.look(undefined)
    await speak('cy')
    expect(table.reasons.value.every(({ did }, at) => did !== english[at]?.did)).toBe(true)
  })

  it('says that the reasons of its past did not come, and has them when they are asked for once more', async () => {
    let asked = 0
    const live = new SoloTable(session, SEAT, {
      personas: [],
      choose: () => Promise.resolve(undefined),
      recall: async () => {
        asked++
        if (asked === 1) throw new Error('a part of the page did not come')
        return told
      },
      pause: () => 0,
      grace: () => 0,
      onChange: () => {},
    })
    const table = new LookingBack(live)
    await vi.runAllTimersAsync()
    expect(table.recalled.value).toBe('lost')
    table.recallAgain()
    expect(table.recalled.value).toBe('working')
    await vi.runAllTimersAsync()
    expect(table.recalled.value).toBe('whole')
    expect(live.told.value).toEqual(told)
    table.recallAgain()
    expect(asked).toBe(2)
  })

  it('has no reasons to work out where nothing was done yet', () => {
    const begun = openSession(scenario, 'why', session.roster)
    const table = new SoloTable(begun, SEAT, {
      personas: [],
      choose: () => Promise.resolve(undefined),
      recall: async () => [],
      pause: () => 0,
      grace: () => 0,
      onChange: () => {},
    })
    expect(table.recalled.value).toBe('whole')
  })
})
