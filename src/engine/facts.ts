import { divide, must, sum } from '../kernel/index.ts'
import { meanOf } from '../scenario/figure.ts'
import type { Facts } from '../scenario/index.ts'
import { signatories } from './agreements.ts'
import { knows } from './intelligence.ts'
import { balanceOf } from './ledger.ts'
import { noticeOf } from './notices.ts'
import type { SessionState } from './state.ts'
import { overallOf } from './trust.ts'
import { quarterOf } from './world.ts'

type Call = (state: SessionState, a: string, b: string) => number

const indicatorAt = (state: SessionState, id: string, index: number): number => {
  const series = must(state.indicators[id], id)
  return meanOf(must(series.at(index), `indicator ${id}`))
}

const CALLS: Readonly<Record<string, Call>> = {
  indicator: (state, id) => indicatorAt(state, id, -1),
  before: (state, id) => indicatorAt(state, id, 0),
  reserves: (state, seat) => balanceOf(state, seat),
  income: (state, seat) => state.seats[seat]?.income ?? 0,
  spent: (state, seat, line) => state.seats[seat]?.spent[line] ?? 0,
  trust: (state, a, b) => overallOf(state, a, b),
  trust_of: (state, b) => {
    const others = state.scenario.data.seats.filter((s) => s.id !== b)
    return divide(sum(others.map((s) => overallOf(state, s.id, b))), Math.max(1, others.length))
  },
  kept: (state, seat) => state.seats[seat]?.kept ?? 0,
  broken: (state, seat) => state.seats[seat]?.broken ?? 0,
  lies: (state, seat) => state.seats[seat]?.lies ?? 0,
  paid: (state, a, b) => state.paid[a]?.[b] ?? 0,
  delivered: (state, programme) => state.programmes[programme]?.delivered ?? 0,
  funded: (state, seat, programme) => state.programmes[programme]?.funded[seat] ?? 0,
  happened: (state, event) => (state.history.some((h) => h.event === event) ? 1 : 0),
  knows: (state, seat, card) => (knows(state, seat, card) ? 1 : 0),
  signed: (state, kind) => signatories(state, kind),
  under_notice: (state, seat) => (noticeOf(state, seat) ? 1 : 0),
  engaged: (state, programme) => state.programmes[programme]?.engaged.length ?? 0,
  in_act: (state, act) => (state.act === act ? 1 : 0),
}

/** The facts of a session for expressions of the story, mandates and outcomes. */
export function factsOf(state: SessionState): Facts {
  const { scenario } = state
  return {
    value(name) {
      if (name === 'round') return state.round
      if (name === 'confidence') return state.confidence
      if (name === 'rounds') return scenario.data.rounds
      if (name === 'quarter') return quarterOf(scenario, Math.max(1, state.round))
      return scenario.model.read(state.place, name)
    },
    call(fn, args) {
      return must(CALLS[fn], `function ${fn}`)(state, args[0] ?? '', args[1] ?? '')
    },
  }
}
