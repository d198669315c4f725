import type { Phase } from '../schema/index.ts'
import { openSession, type Session, submit } from './session.ts'

/** The end of a phase that is over: how many entries of the log led to it. */
export interface Moment {
  readonly entries: number
  readonly round: number
  readonly phase: Phase
}

/**
 * The ends of all phases that are over, oldest first: each just before the act that ended it, so that nothing of what
 * came next is in it.
 */
export function momentsOf(session: Session): Moment[] {
  const begun = session.events
    .slice()
    .flatMap(({ n, event: { body } }) => (body.type === 'phase-began' ? [{ n, ...body }] : []))
  return begun.slice(0, -1).map(({ n, round, phase }, at) => ({
    entries: Math.max(n, (begun[at + 1]?.n ?? n) - 1),
    round,
    phase,
  }))
}

/**
 * The session as it stood after its first `entries` entries, played again from its scenario, seed and roster: as it is
 * when there are no more, its beginning at 0. What a seat may know of it is what it knew then.
 */
export function rewound(session: Session, entries: number): Session {
  if (entries >= session.log.length) return session
  let back = openSession(session.scenario, session.seed, session.roster)
  for (const { n, actor, action } of session.log.slice(0, entries)) {
    const next = submit(back, actor, action)
    // The rules are pure and took the same entry before: a refusal now is a bug.
    if (!next.ok) throw new Error(`entry ${n} was taken and is now refused: ${next.error.message}`)
    back = next.value
  }
  return back
}
