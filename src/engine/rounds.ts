import { must } from '../kernel/index.ts'
import { lapseRequests } from './acts/cards.ts'
import { expireDeals } from './acts/deals.ts'
import { lapseDrafts } from './agreements.ts'
import { nextPhase } from './charts.ts'
import { dealCard } from './intelligence.ts'
import { OUTSIDE, seatAccount, transfer } from './ledger.ts'
import { resolve } from './outturn.ts'
import { oweContributions } from './promises.ts'
import { type Record_, tell } from './record.ts'
import type { SessionState } from './state.ts'
import { renewTrust } from './trust.ts'
import { quarterOf, yearOf } from './world.ts'

/** Opens and closes the programmes whose time has come. */
function turnProgrammes(state: SessionState, record: Record_): void {
  for (const { id, open, from, until } of state.scenario.data.programmes) {
    const own = must(state.programmes[id], id)
    if (open && from === state.round && !own.open) {
      own.open = true
      own.opened = state.round
      tell(record, 'all', { type: 'programme-opened', programme: id })
    }
    if (until !== undefined && until < state.round && own.open) {
      own.open = false
      tell(record, 'all', { type: 'programme-closed', programme: id })
    }
  }
}

/** Begins a round: income comes and statutory spending goes, attention is renewed, cards are dealt. */
export function beginRound(state: SessionState, record: Record_): void {
  state.round += 1
  const { scenario, round } = state
  const [year, quarter] = [yearOf(scenario, round), quarterOf(scenario, round)]
  state.meetings = []
  state.attention = state.attention.filter((a) => a.until >= round)
  const extra = state.attention.reduce((total, a) => total + a.by, 0)
  const attention = Math.max(0, scenario.data.rules.attention + extra)
  tell(record, 'all', { type: 'round-began', round, year, quarter, attention })
  for (const { id, committed } of scenario.data.seats) {
    const own = must(state.seats[id], id)
    const amount = scenario.income(id, round)
    own.attention = attention
    own.budget = null
    own.income += amount
    transfer(state, OUTSIDE.treasury, seatAccount(id), amount)
    transfer(state, seatAccount(id), OUTSIDE.statutory, committed)
    tell(record, [id], { type: 'income', seat: id, amount, committed })
    for (const { id: other } of scenario.data.seats)
      if (other !== id) renewTrust(must(state.trust[id]?.[other], other))
  }
  turnProgrammes(state, record)
  oweContributions(state, record)
  for (const card of scenario.data.cards)
    if (state.world.dealing[card.id] === round) dealCard(state, record, card)
}

/** Calls every seat that somebody holds to the phase that begins; the others let it pass. */
function callAll(state: SessionState): void {
  for (const { id } of state.scenario.data.seats)
    must(state.seats[id], id).ready = state.roster[id]?.holder === 'nobody'
}

function enterPhase(state: SessionState, record: Record_): void {
  const { phase } = state
  if (phase === 'brief') beginRound(state, record)
  tell(record, 'all', { type: 'phase-began', round: state.round, phase })
  if (phase === 'outturn') resolve(state, record)
  if (phase === 'debrief') tell(record, 'all', { type: 'session-ended' })
  callAll(state)
}

/** True when every seat has done with the phase, so that the next begins. */
export const isPhaseDone = (state: SessionState): boolean =>
  state.phase !== 'debrief' && Object.values(state.seats).every((s) => s.ready)

/** Ends a phase that is done and begins the next. For plain states alone: it may not be handed a draft. */
export function advance(state: SessionState, record: Record_): void {
  if (state.phase === 'board') {
    lapseRequests(state, record)
    expireDeals(state, record)
    lapseDrafts(state, record)
  }
  const last = state.round >= state.scenario.data.rounds
  state.phase = nextPhase(state.phase, { reflect: state.scenario.data.rules.reflect, last })
  enterPhase(state, record)
}
