import { quarterOf, type SessionState, yearOf } from '../engine/index.ts'
import type { EventBody, GameEvent, SeatId, View } from '../schema/index.ts'
import { claimsFor, settledCards } from './claims.ts'
import { dealsFor, grievancesFor, pledgesFor, requestsFor } from './dealings.ts'
import { debriefOf } from './debrief.ts'
import { mineFor, seatsFor, trustFor } from './mine.ts'
import { partnershipFor } from './partnership.ts'
import { historyFor, indicatorsFor, neighbourhoodsFor, programmesFor } from './place.ts'

function rulesOf(state: SessionState): View['rules'] {
  const { cost, from, verify_price, overhead, sunk, clauses, payment_limit, reflect, weights } =
    state.scenario.data.rules
  const { personal, leadership, escalation, notice_rounds } = state.scenario.data.rules
  return {
    cost: { ...cost },
    from: { ...from },
    verify_price,
    overhead,
    sunk,
    clauses,
    payment_limit,
    reflect,
    weights: { ...weights },
    personal: { ...personal },
    leadership: { ...leadership },
    escalation: escalation
      ? {
          from: escalation.from,
          attention: escalation.attention,
          most: escalation.most,
          factor: escalation.factor,
        }
      : null,
    notice_rounds,
  }
}

/**
 * What a seat may know, built up field by field from the state: secret by default, since what is not put in here is
 * not there. Once play is over it holds the debrief, where the table’s record is open to all.
 */
export function viewFor(state: SessionState, viewer: SeatId): View {
  const { data } = state.scenario
  const act = state.scenario.act(state.act)
  return {
    viewer,
    scenario: { id: data.id, title: data.title, summary: data.summary },
    place: { name: data.place.name, about: data.place.about },
    round: state.round,
    rounds: data.rounds,
    phase: state.phase,
    year: yearOf(state.scenario, state.round),
    quarter: quarterOf(state.scenario, state.round),
    act: { id: act.id, title: act.title, text: act.text },
    seats: seatsFor(state),
    mine: mineFor(state, viewer),
    trust: trustFor(state, viewer),
    claims: claimsFor(state, viewer),
    deals: dealsFor(state, viewer),
    requests: requestsFor(state, viewer),
    pledges: pledgesFor(state, viewer),
    grievances: grievancesFor(state, viewer),
    partnership: partnershipFor(state, viewer),
    programmes: programmesFor(state, viewer),
    indicators: indicatorsFor(state, viewer),
    neighbourhoods: neighbourhoodsFor(state, viewer),
    bulletins: state.bulletins.map((b) => ({ ...b })),
    history: historyFor(state, viewer),
    topics: data.topics.map((t) => ({ ...t })),
    settled: settledCards(state),
    rules: rulesOf(state),
    debrief: state.phase === 'debrief' ? debriefOf(state) : null,
  }
}

/** What a seat is told of events: those whose audience it is in, without the audience. */
export const eventsFor = (events: readonly GameEvent[], viewer: SeatId): EventBody[] =>
  events.filter((e) => e.to === 'all' || e.to.includes(viewer)).map((e) => e.body)
