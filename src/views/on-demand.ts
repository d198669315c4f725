import { quarterOf, refusalCosts, type SessionState, yearOf } from '../engine/index.ts'
import type { SeatId, View } from '../schema/index.ts'
import { claimsFor, settledCards } from './claims.ts'
import { dealsFor, grievancesFor, pledgesFor, requestsFor } from './dealings.ts'
import { debriefOf } from './debrief.ts'
import { mineFor, seatsFor, trustFor } from './mine.ts'
import { partnershipFor } from './partnership.ts'
import { historyFor, indicatorsFor, neighbourhoodsFor, programmesFor } from './place.ts'

function rulesOf(state: SessionState): View['rules'] {
  const { cost, from, verify_price, overhead, sunk, clauses, payment_limit, reflect, weights } =
    state.scenario.data.rules
  const { personal, leadership, escalation, notice_rounds, moves } = state.scenario.data.rules
  return {
    cost: { ...cost },
    from: { ...from },
    verify_price,
    overhead,
    sunk,
    clauses,
    payment_limit,
    reflect,
    answers: { silent: moves.silent, refusals: refusalCosts(state) },
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
 * A seat’s view whose parts are made when they are first read: for one who decides at once and reads a few of them. It
 * is good until the state changes in place.
 */
export class ViewOnDemand implements View {
  readonly viewer: SeatId
  readonly #state: SessionState
  #seats: View['seats'] | undefined
  #mine: View['mine'] | undefined
  #trust: View['trust'] | undefined
  #claims: View['claims'] | undefined
  #deals: View['deals'] | undefined
  #requests: View['requests'] | undefined
  #pledges: View['pledges'] | undefined
  #grievances: View['grievances'] | undefined
  #partnership: View['partnership'] | undefined
  #programmes: View['programmes'] | undefined
  #indicators: View['indicators'] | undefined
  #neighbourhoods: View['neighbourhoods'] | undefined
  #history: View['history'] | undefined
  #rules: View['rules'] | undefined
  #settled: View['settled'] | undefined
  #topics: View['topics'] | undefined
  #bulletins: View['bulletins'] | undefined

  constructor(state: SessionState, viewer: SeatId) {
    this.viewer = viewer
    this.#state = state
  }

  get scenario() {
    const { id, title, summary } = this.#state.scenario.data
    return { id, title, summary }
  }

  get place() {
    const { name, about, paper = null } = this.#state.scenario.data.place
    return { name, about, paper }
  }

  get round() {
    return this.#state.round
  }

  get rounds() {
    return this.#state.scenario.data.rounds
  }

  get phase() {
    return this.#state.phase
  }

  get year() {
    return yearOf(this.#state.scenario, this.#state.round)
  }

  get quarter() {
    return quarterOf(this.#state.scenario, this.#state.round)
  }

  get act() {
    const { id, title, text } = this.#state.scenario.act(this.#state.act)
    return { id, title, text }
  }

  get seats() {
    this.#seats ??= seatsFor(this.#state)
    return this.#seats
  }

  get mine() {
    this.#mine ??= mineFor(this.#state, this.viewer)
    return this.#mine
  }

  get trust() {
    this.#trust ??= trustFor(this.#state, this.viewer)
    return this.#trust
  }

  get claims() {
    this.#claims ??= claimsFor(this.#state, this.viewer)
    return this.#claims
  }

  get deals() {
    this.#deals ??= dealsFor(this.#state, this.viewer)
    return this.#deals
  }

  get requests() {
    this.#requests ??= requestsFor(this.#state, this.viewer)
    return this.#requests
  }

  get pledges() {
    this.#pledges ??= pledgesFor(this.#state, this.viewer)
    return this.#pledges
  }

  get grievances() {
    this.#grievances ??= grievancesFor(this.#state, this.viewer)
    return this.#grievances
  }

  get partnership() {
    this.#partnership ??= partnershipFor(this.#state, this.viewer)
    return this.#partnership
  }

  get programmes() {
    this.#programmes ??= programmesFor(this.#state, this.viewer)
    return this.#programmes
  }

  get indicators() {
    this.#indicators ??= indicatorsFor(this.#state, this.viewer)
    return this.#indicators
  }

  get neighbourhoods() {
    this.#neighbourhoods ??= neighbourhoodsFor(this.#state, this.viewer)
    return this.#neighbourhoods
  }

  get history() {
    this.#history ??= historyFor(this.#state, this.viewer)
    return this.#history
  }

  get bulletins() {
    this.#bulletins ??= this.#state.bulletins.map((b) => ({ ...b }))
    return this.#bulletins
  }

  get topics() {
    this.#topics ??= this.#state.scenario.data.topics.map((t) => ({ ...t }))
    return this.#topics
  }

  get settled() {
    this.#settled ??= settledCards(this.#state)
    return this.#settled
  }

  get rules() {
    this.#rules ??= rulesOf(this.#state)
    return this.#rules
  }

  get debrief() {
    return this.#state.phase === 'debrief' ? debriefOf(this.#state) : null
  }
}
