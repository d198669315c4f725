import type { SessionState } from '../engine/index.ts'
import type { EventBody, GameEvent, SeatId, View } from '../schema/index.ts'
import { ViewOnDemand } from './on-demand.ts'

/**
 * What a seat may know, built up field by field from the state: secret by default, since what is not put in here is
 * not there. Once play is over it holds the debrief, where the table’s record is open to all.
 */
export function viewFor(state: SessionState, viewer: SeatId): View {
  const parts = new ViewOnDemand(state, viewer)
  return {
    viewer,
    scenario: parts.scenario,
    place: parts.place,
    round: parts.round,
    rounds: parts.rounds,
    phase: parts.phase,
    year: parts.year,
    quarter: parts.quarter,
    act: parts.act,
    seats: parts.seats,
    mine: parts.mine,
    trust: parts.trust,
    claims: parts.claims,
    deals: parts.deals,
    requests: parts.requests,
    pledges: parts.pledges,
    grievances: parts.grievances,
    partnership: parts.partnership,
    programmes: parts.programmes,
    indicators: parts.indicators,
    neighbourhoods: parts.neighbourhoods,
    bulletins: parts.bulletins,
    history: parts.history,
    topics: parts.topics,
    settled: parts.settled,
    rules: parts.rules,
    debrief: parts.debrief,
  }
}

/** What a seat is told of events: those whose audience it is in, without the audience. */
export const eventsFor = (events: readonly GameEvent[], viewer: SeatId): EventBody[] =>
  events.filter((e) => e.to === 'all' || e.to.includes(viewer)).map((e) => e.body)
