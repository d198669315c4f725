import {
  type Budget,
  balanceOf,
  freeOf,
  historicTrust,
  needsOf,
  overall,
  overallOf,
  type SessionState,
  type Trust,
} from '../engine/index.ts'
import { must, sum } from '../kernel/index.ts'
import type { Curve } from '../scenario/index.ts'
import type { Facet, MandateView, OwnMandateView, SeatId, View } from '../schema/index.ts'
import { cardsFor } from './claims.ts'
import { noticeFor } from './partnership.ts'
import { causesFor } from './place.ts'

const list = (amounts: Record<string, number>) =>
  Object.entries(amounts).map(([id, amount]) => ({ id, amount }))

const budgetView = (budget: Budget): View['mine']['budget'] => ({
  lines: list(budget.lines),
  programmes: list(budget.programmes),
  funds: Object.entries(budget.funds).map(([id, amount]) => ({ agreement: Number(id), amount })),
  pools: budget.pools.map((p) => ({ ...p })),
})

/** A seat’s mandate with its present scores, private agenda and all: for the seat itself, and for the debrief. */
export function mandateFor(state: SessionState, seat: SeatId): MandateView[] {
  const own = must(state.seats[seat], seat)
  return state.scenario.seat(seat).mandate.map(({ id, kind, title, text, weight }) => ({
    id,
    kind,
    title,
    text,
    weight,
    score: own.scores[id] ?? 0,
  }))
}

/** A seat’s mandate with how each score comes about: for the seat itself. */
const ownMandate = (state: SessionState, seat: SeatId): OwnMandateView[] =>
  mandateFor(state, seat).map((item, at) => {
    const score = must(state.scenario.seat(seat).mandate[at], item.id).score
    return { ...item, curve: curveFor(state, seat, score) }
  })

/** How a score is read off its measure, with the figure that it was last read from where that is the seat’s own. */
function curveFor(state: SessionState, seat: SeatId, score: string): OwnMandateView['curve'] {
  const curve = state.scenario.curve(score)
  if (!curve) return null
  const points = curve.points.map(([at, points]) => ({ at, score: points }))
  return { measure: curve.measure, figure: ownMeasure(state, seat, curve.of), points }
}

/** A measure at the end of the last quarter, if it is of the seat’s own money or of its own trust; else null. */
function ownMeasure(state: SessionState, seat: SeatId, of: Curve['of']): number | null {
  if (of.kind !== 'call') return null
  const [whose = '', other = ''] = of.args.map((one) => (one.kind === 'text' ? one.value : ''))
  if (whose !== seat) return null
  const own = must(state.seats[seat], seat)
  if (of.name === 'reserves') return own.balances.at(-1) ?? null
  if (of.name === 'spent') return own.spent[other] ?? 0
  return of.name === 'trust' ? (state.trusted[seat]?.[other]?.at(-1) ?? null) : null
}

/** What a seat knows of itself. */
export function mineFor(state: SessionState, seat: SeatId): View['mine'] {
  const own = must(state.seats[seat], seat)
  const data = state.scenario.seat(seat)
  const title = (charge: string) =>
    must(
      state.scenario.data.model.charges.find((c) => c.id === charge),
      charge,
    ).title
  const extra = state.attention.reduce((total, a) => total + a.by, 0)
  return {
    attention: own.attention,
    attention_most: Math.max(own.attention, state.scenario.data.rules.attention + extra),
    balance: balanceOf(state, seat),
    free: freeOf(state, seat),
    income: state.scenario.income(seat, state.round),
    committed: data.committed,
    misspent: own.misspent,
    brief: data.brief,
    lines: data.lines.map(({ id, name, about, plan, floor, ceiling, public_health, harms }) => ({
      id,
      name,
      about,
      plan,
      floor,
      ceiling,
      public_health,
      harms: [...harms],
      last: own.spent[id] ?? null,
    })),
    mandate: ownMandate(state, seat),
    cards: cardsFor(state, seat),
    budget: own.budget ? budgetView(own.budget) : null,
    charges: own.charges.map((c) => ({
      round: c.round,
      charge: c.charge,
      title: title(c.charge),
      amount: c.amount,
    })),
    pressures: state.scenario.data.model.charges
      .filter((charge) => charge.seat === seat)
      .map(({ id, title: name }) => ({ charge: id, title: name, causes: causesFor(state, 'charge', id) })),
    ledger: own.balances.map((balance, round) => ({ round, balance })),
    met: state.meetings.filter((m) => m.by === seat).map((m) => m.with),
  }
}

/** By how much a facet has moved in a round. */
const movedSince = (causes: Trust['causes'], round: number, facet: Facet): number =>
  sum(causes.filter((cause) => cause.round === round && cause.facet === facet).map(({ by }) => by))

/** What a seat thinks of the others, and what it has heard of what they think of it. */
export function trustFor(state: SessionState, seat: SeatId): View['trust'] {
  const others = Object.keys(state.trust[seat] ?? {})
  return {
    mine: others.map((to) => {
      const trust = must(state.trust[seat]?.[to], to)
      const { ability, benevolence, integrity, cap } = trust
      const series = must(state.trusted[seat]?.[to], to)
      const now = { ability, benevolence, integrity, overall: overallOf(state, seat, to) }
      const atFirst = (facet: Facet): number => trust[facet] - movedSince(trust.causes, state.round, facet)
      const facets = historicTrust(state.scenario, seat, to)
      const began = { ...facets, overall: series[0] ?? now.overall }
      return {
        to,
        now,
        began,
        // Not the last entry of the series: the story can move trust after that is taken, at the end of an outturn.
        before: overall(state.scenario.data.rules, {
          ability: atFirst('ability'),
          benevolence: atFirst('benevolence'),
          integrity: atFirst('integrity'),
        }),
        cap,
        causes: trust.causes.map((c) => ({ ...c })),
      }
    }),
    theirs: Object.entries(state.soundings[seat] ?? {}).map(([from, s]) => ({
      from,
      band: s.band,
      round: s.round,
    })),
    history: others.flatMap((to) =>
      must(state.trusted[seat]?.[to], to).map((value, round) => ({ round, to, overall: value })),
    ),
  }
}

/** What everyone knows of every seat. */
export function seatsFor(state: SessionState): View['seats'] {
  return state.scenario.data.seats.map((seat) => {
    const holding = must(state.roster[seat.id], seat.id)
    return {
      id: seat.id,
      role: seat.role,
      name: seat.name,
      short: seat.short,
      about: seat.about,
      holder: holding.holder,
      persona: holding.persona ?? null,
      ready: must(state.seats[seat.id], seat.id).ready,
      ringfenced: seat.ringfenced,
      notice: noticeFor(state, seat.id),
      lines: seat.lines.map(({ id, name, plan, floor, ceiling }) => ({ id, name, plan, floor, ceiling })),
      needs: needsOf(state, seat.id),
    }
  })
}
