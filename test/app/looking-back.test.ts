import { describe, expect, it } from 'vitest'
import { LookingBack } from '../../src/app/solo/looking-back.ts'
import { SoloTable } from '../../src/app/solo/solo-table.ts'
import { hashOf } from '../../src/engine/index.ts'
import { type Phase, View } from '../../src/schema/index.ts'
import {
  eventsFor,
  momentsOf,
  openSession,
  receiptOf,
  replay,
  rewound,
  type Session,
  submit,
  viewOf,
} from '../../src/session/index.ts'
import { allHeldBy, harbour, playAtRandom } from '../support/session.ts'

const SEAT = 'social-care'
const scenario = harbour()

/** A session of people, played at random until it is nearly over. */
function played(): Session {
  const { log } = playAtRandom(scenario, 'back')
  return log.slice(0, -3).reduce(
    (session, { actor, action }) => {
      const next = submit(session, actor, action)
      if (!next.ok) throw new Error(next.error.message)
      return next.value
    },
    openSession(scenario, 'back', allHeldBy(scenario, 'person')),
  )
}

const session = played()
const moments = momentsOf(session)

function sit(): { live: SoloTable; table: LookingBack } {
  const live = new SoloTable(session, SEAT, {
    personas: [],
    choose: () => Promise.resolve(undefined),
    recall: () => Promise.resolve([]),
    pause: () => 0,
    grace: () => 0,
    onChange: () => {},
  })
  return { live, table: new LookingBack(live) }
}

describe('the moments of a session', () => {
  it('are the ends of its phases, in order, each in its own phase still', () => {
    const steps: Phase[] = ['brief', 'board', 'budget', 'outturn', 'reflect']
    const shown = scenario.data.rules.reflect ? steps : steps.slice(0, -1)
    expect(moments.length).toBeGreaterThan(shown.length)
    moments.forEach(({ round, phase, entries }, at) => {
      expect(round).toBe(Math.floor(at / shown.length) + 1)
      expect(phase).toBe(shown[at % shown.length])
      expect(entries).toBeGreaterThanOrEqual(moments[at - 1]?.entries ?? 0)
    })
    for (const { entries, round, phase } of moments.filter((_, at) => at % 3 === 0)) {
      const { state } = rewound(session, entries)
      expect([state.round, state.phase]).toEqual([round, phase])
    }
  })

  it('leave a session as it is when there is nothing to rewind', () => {
    expect(rewound(session, session.log.length)).toBe(session)
    expect(hashOf(rewound(session, 0).state)).toBe(
      hashOf(openSession(scenario, 'back', allHeldBy(scenario, 'person')).state),
    )
  })
})

describe('looking back at a moment', () => {
  it('shows what a replay of the log up to there shows the seat, and nothing learned since', () => {
    const { table } = sit()
    const receipt = receiptOf(session)
    for (const moment of moments.filter((_, at) => at % 4 === 1)) {
      table.look(moment)
      const then = replay(receipt, () => scenario, moment.entries)
      if (!then.ok) throw new Error(then.error.message)
      expect(table.view.value).toEqual(viewOf(then.value, SEAT))
      expect(View.safeParse(table.view.value).success).toBe(true)
      expect(table.events.value).toEqual(eventsFor(then.value, SEAT))
      expect(table.events.value.every(({ n }) => n <= moment.entries)).toBe(true)
    }
  })

  it('changes nothing, and ends where play is', () => {
    const { live, table } = sit()
    table.look(moments[2])
    expect(table.options.value.open).toEqual([])
    expect(table.act({ type: 'ready' })?.code).toBe('wrong-phase')
    table.undo()
    expect(live.session.value).toBe(session)
    table.look(undefined)
    expect(table.view.value).toEqual(viewOf(session, SEAT))
    expect(table.options.value).toEqual(live.options.value)
  })
})
