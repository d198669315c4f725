import { perMille } from '../kernel/index.ts'
import {
  type LineData,
  type Promise_,
  type Rejection,
  rejection,
  type SeatId,
  subjectOf,
  type Undertaking,
} from '../schema/index.ts'
import { numbered } from './acts/act.ts'
import { metThisRound } from './acts/meet.ts'
import { inForce } from './agreements.ts'
import { believersOf, frameOf } from './frames.ts'
import { handOf } from './intelligence.ts'
import { plainly } from './lists.ts'
import { noticeOf } from './notices.ts'
import { type Record_, tell } from './record.ts'
import type { Pledge, SessionState } from './state.ts'

/** How many rounds ahead a promise may fall due. */
const HORIZON = 3

/** The rounds in which a promise made now may fall due. */
export const dueRounds = (state: SessionState): { first: number; last: number } => ({
  first: state.round,
  last: Math.min(state.scenario.data.rounds, state.round + HORIZON),
})

/** Whether a notice keeps a seat from a programme: it stops what is not running already. */
const stopped = (state: SessionState, seat: SeatId, programme: string): boolean =>
  noticeOf(state, seat)?.kind === 'notice' && (state.programmes[programme]?.streak ?? 0) === 0

/** True for a programme that is open, of which the seat is a partner, and that no notice keeps it from. */
export const canFund = (state: SessionState, seat: SeatId, programme: string): boolean =>
  state.programmes[programme]?.open === true &&
  state.scenario.programme(programme).partners.some((p) => p.seat === seat) &&
  !stopped(state, seat, programme)

/** What a seat is asked to put into a programme each quarter, £k. */
export const askedOf = (state: SessionState, seat: SeatId, programme: string): number =>
  state.scenario.programme(programme).partners.find((p) => p.seat === seat)?.cost ?? 0

/** £k that a promise to fund may be of: what lets the programme run, to all that is asked; and its last round. */
export function fundRange(
  state: SessionState,
  by: SeatId,
  id: string,
): { min: number; max: number; until: number } {
  const { threshold, until } = state.scenario.programme(id)
  const max = askedOf(state, by, id)
  return { min: Math.max(1, perMille(max, threshold)), max, until: until ?? state.scenario.data.rounds }
}

/** £k that a promise to maintain a line may be of: nine tenths of its plan at least, so that it binds. */
export const maintainRange = (line: LineData): { min: number; max: number } => ({
  min: Math.max(1, line.floor, perMille(line.plan, 900)),
  max: Math.max(1, line.ceiling),
})

/**
 * Whether `by` could make the promise. Holding a card on a topic is asked only of one’s own promises (`own`), since
 * nobody may learn from a refusal what another holds.
 */
export function checkPromise(
  state: SessionState,
  by: SeatId,
  promise: Promise_,
  own: boolean,
): Rejection | undefined {
  const { first, last } = dueRounds(state)
  const inTime = promise.due >= first && promise.due <= last
  const bad = (min: number, max: number, until = last) =>
    rejection('bad-promise', { min, max, first, last: until })
  if (promise.of === 'share') {
    const { topic } = promise
    if (!state.scenario.data.topics.some((t) => t.id === topic)) return rejection('no-such-topic', { topic })
    if (own && !handOf(state, by).some((card) => card.topic === topic))
      return rejection('no-such-card', { card: topic })
    return inTime ? undefined : bad(1, 1)
  }
  if (promise.of === 'sign') {
    if (!state.scenario.agreements.has(promise.kind)) return rejection('no-such-kind', { kind: promise.kind })
    return inTime ? undefined : bad(1, 1)
  }
  if (promise.of === 'fund') {
    if (!canFund(state, by, promise.programme))
      return rejection('no-such-programme', { programme: promise.programme })
    const { min, max, until } = fundRange(state, by, promise.programme)
    if (promise.due > until) return bad(min, max, until)
    return inTime && promise.amount >= min && promise.amount <= max ? undefined : bad(min, max)
  }
  const line = state.scenario.seat(by).lines.find((l) => l.id === promise.line)
  if (!line) return rejection('no-such-line', { line: promise.line })
  const { min, max } = maintainRange(line)
  return inTime && promise.amount >= min && promise.amount <= max ? undefined : bad(min, max)
}

/** What a seat has promised that is still open: nothing can be promised twice for the same round on one’s own account. */
export const takenBy = (state: SessionState, by: SeatId): { of: Promise_['of']; id: string; due: number }[] =>
  state.pledges.flatMap(({ status, by: maker, promise }) =>
    status === 'open' && maker === by && promise.of !== 'contribute'
      ? [{ of: promise.of, id: String(subjectOf(promise)), due: promise.due }]
      : [],
  )

/** True when the seat has an open promise of the same thing for the same round. */
export const promisedAlready = (state: SessionState, by: SeatId, promise: Promise_): boolean =>
  takenBy(state, by).some((t) => t.of === promise.of && t.id === subjectOf(promise) && t.due === promise.due)

/** Puts a promise on record. A public one is known to all, another to those promised. */
export function makePledge(
  state: SessionState,
  record: Record_,
  by: SeatId,
  to: readonly SeatId[],
  promise: Undertaking,
  terms: { public: boolean; deal: number | null; broker?: SeatId | null },
): void {
  const id = numbered(state)
  const face = to.filter((seat) => metThisRound(state, by, seat))
  const pledge: Pledge = {
    id,
    by,
    to: [...to],
    promise: { ...promise },
    public: terms.public,
    round: state.round,
    deal: terms.deal,
    status: 'open',
    judged: null,
    face,
    believed: frameOf(state, by) ? believersOf(state, by).filter((seat) => to.includes(seat)) : [],
    broker: terms.broker ?? null,
  }
  state.pledges.push(pledge)
  const deal = terms.deal === null ? {} : { deal: terms.deal }
  const audience = terms.public ? 'all' : [by, ...to]
  tell(record, audience, {
    type: 'pledged',
    pledge: id,
    by,
    to: [...to],
    promise,
    public: terms.public,
    ...deal,
  })
}

/** Has every signatory of a pooled fund owe its contribution of this round to the others. */
export function oweContributions(state: SessionState, record: Record_): void {
  for (const { id, fund, parties } of inForce(state)) {
    if (!fund) continue
    for (const { seat, amount } of fund.contributions) {
      const owed = plainly(state.pledges).some(
        (p) =>
          p.by === seat &&
          p.promise.of === 'contribute' &&
          p.promise.agreement === id &&
          p.promise.due === state.round,
      )
      const to = parties.filter((other) => other !== seat)
      if (owed || amount === 0 || !parties.includes(seat) || to.length === 0) continue
      const promise = { of: 'contribute' as const, agreement: id, amount, due: state.round }
      makePledge(state, record, seat, to, promise, { public: false, deal: null })
    }
  }
}
