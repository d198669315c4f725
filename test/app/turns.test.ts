import { describe, expect, it } from 'vitest'
import { firstPerson, nextPerson, peopleAt } from '../../src/app/solo/turns.ts'
import type { Roster } from '../../src/schema/index.ts'
import { openSession, type Session, submit } from '../../src/session/index.ts'
import { harbour } from '../support/session.ts'

function sit(people: readonly string[]): Session {
  const scenario = harbour()
  const roster: Roster = Object.fromEntries(
    scenario.data.seats.map(({ id }) => [
      id,
      people.includes(id) ? { holder: 'person' } : { holder: 'partner', persona: 'reciprocator' },
    ]),
  )
  return openSession(scenario, 'turns', roster)
}

function ready(session: Session, seat: string): Session {
  const done = submit(session, seat, { type: 'ready' })
  if (!done.ok) throw new Error(done.error.message)
  return done.value
}

describe('people at one device', () => {
  const start = sit(['health', 'public-health', 'local-government'])

  it('are the seats that people hold, in the order of the table', () => {
    expect(peopleAt(start)).toEqual(['health', 'public-health', 'local-government'])
    expect(peopleAt(sit([]))).toEqual([])
  })

  it('begin with the one named, and pass the device on round the table when they are done', () => {
    expect(firstPerson(start, 'public-health')).toBe('public-health')
    expect(nextPerson(start, 'public-health')).toBeUndefined()
    const one = ready(start, 'public-health')
    expect(nextPerson(one, 'public-health')).toBe('local-government')
    expect(firstPerson(one, 'public-health')).toBe('local-government')
    const two = ready(one, 'local-government')
    expect(nextPerson(two, 'local-government')).toBe('health')
  })

  it('wait for the partners when all people are done, and go on with whoever has the device in the next phase', () => {
    let session = start
    for (const seat of peopleAt(start)) session = ready(session, seat)
    expect(session.state.phase).toBe('brief')
    expect(nextPerson(session, 'local-government')).toBeUndefined()
    session = ready(session, 'social-care')
    expect(session.state.phase).toBe('board')
    expect(nextPerson(session, 'local-government')).toBeUndefined()
    expect(firstPerson(session, 'local-government')).toBe('local-government')
  })
})
