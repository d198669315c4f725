import { expect, test } from 'vitest'
import { findingsOf } from '../../src/debrief/index.ts'
import { decide } from '../../src/partners/index.ts'
import { eventsFor, openSession, turn, viewOf } from '../../src/session/index.ts'
import { winterPressures } from '../support/scenarios.ts'

test('a whole session gives every seat its debrief, and nothing before the end', () => {
  const scenario = winterPressures()
  const personas = ['reciprocator', 'steady', 'hedger', 'fortress']
  const seats = scenario.data.seats.map((seat) => seat.id)
  const roster = Object.fromEntries(
    seats.map((id, at) => [id, { holder: 'partner' as const, persona: personas[at] ?? 'steady' }]),
  )
  let session = openSession(scenario, '7', roster)
  for (let step = turn(session, decide); step; step = turn(session, decide)) {
    if (step.session.log.length % 200 === 0)
      expect(findingsOf(viewOf(step.session, 'health'), [])).toBeUndefined()
    session = step.session
  }
  for (const seat of seats) {
    const found = findingsOf(viewOf(session, seat), eventsFor(session, seat))
    expect(found?.questions.length).toBeGreaterThanOrEqual(4)
    expect(found?.questions.length).toBeLessThanOrEqual(6)
    expect(found?.trust.pairs).toHaveLength(6)
    expect(found?.mandates[0]?.seat).toBe(seat)
    const own = [...(found?.lens ?? [])].flatMap((one) => one.acts)
    for (const act of own) if ('by' in act.body) expect(act.body.by).toBe(seat)
  }
})
