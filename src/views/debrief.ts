import {
  balanceOf,
  knowingOf,
  mandateOf,
  OUTSIDE,
  readingOf,
  type SessionState,
  sharedOutcome,
} from '../engine/index.ts'
import { must } from '../kernel/index.ts'
import { meanOf } from '../scenario/figure.ts'
import type { DebriefView } from '../schema/index.ts'
import { grievanceView, pledgeView } from './dealings.ts'
import { mandateFor } from './mine.ts'
import { agreementView } from './partnership.ts'

const truthOf = (state: SessionState, card: string): number => must(state.world.truths[card], card)

function told(state: SessionState, card: string): { to: string; round: number }[] {
  return state.claims
    .filter((c) => c.card === card)
    .flatMap((c) => c.to.map((to) => ({ to, round: c.round })))
}

function cards(state: SessionState): DebriefView['cards'] {
  return state.scenario.data.cards.flatMap((card) => {
    const held = state.cards[card.id]
    if (!held) return []
    const { id, title, unit, holder, useful_to } = card
    const [reading, truth] = [readingOf(state, id), truthOf(state, id)]
    return [
      {
        id,
        title,
        unit,
        holder,
        dealt: held.dealt,
        reading,
        truth,
        useful_to: [...useful_to],
        told: told(state, id),
      },
    ]
  })
}

function claims(state: SessionState): DebriefView['claims'] {
  return state.claims.map((claim) => {
    const { title, unit } = state.scenario.card(claim.card)
    const { id, card, by, to, round, claimed, meant, way, lie } = claim
    const [reading, truth] = [readingOf(state, card), truthOf(state, card)]
    return { id, card, title, unit, by, to: [...to], round, claimed, meant, way, reading, truth, proven: lie }
  })
}

function trust(state: SessionState): DebriefView['trust'] {
  return Object.entries(state.trusted).flatMap(([from, row]) =>
    Object.entries(row).flatMap(([to, series]) =>
      series.map((overall, round) => ({ round, from, to, overall })),
    ),
  )
}

function money(state: SessionState): DebriefView['money'] {
  const paid = Object.entries(state.paid).flatMap(([from, row]) =>
    Object.entries(row).map(([to, amount]) => ({ from, to, amount })),
  )
  const funded = Object.entries(state.programmes).flatMap(([id, p]) =>
    Object.entries(p.funded).map(([from, amount]) => ({ from, to: `programme:${id}`, amount })),
  )
  const lost = [OUTSIDE.assurance, OUTSIDE.abortive].map((account) => ({
    from: 'table',
    to: account,
    amount: state.accounts[account] ?? 0,
  }))
  return [...paid, ...funded, ...lost].filter((flow) => flow.amount !== 0)
}

/** Everything that the record shows, once play is over. */
export function debriefOf(state: SessionState): DebriefView {
  const { data } = state.scenario
  return {
    trust: trust(state),
    pledges: state.pledges.map(pledgeView),
    claims: claims(state),
    cards: cards(state),
    agreements: state.agreements.map((a) => agreementView(state, a, true)),
    grievances: state.grievances.map((g) => grievanceView(state, g, true)),
    warnings: state.warnings.map((w) => ({ ...w })),
    frames: state.frames.map((f) => ({ ...f })),
    brokerings: state.brokerings.map((b) => ({ ...b, between: [b.between[0], b.between[1]] })),
    breaches: data.cards
      .filter((card) => state.cards[card.id]?.breached)
      .map(({ id, title, holder }) => ({ card: id, title, by: holder })),
    notices: state.notices.map((n) => ({ ...n })),
    indicators: data.model.indicators.map(({ id }) => ({
      id,
      values: must(state.indicators[id], id).map((figure, round) => ({ round, value: meanOf(figure) })),
    })),
    mandates: data.seats.map(({ id }) => ({
      seat: id,
      total: mandateOf(state, id),
      items: mandateFor(state, id),
    })),
    outcomes: data.outcomes.map(({ id, title, weight }) => {
      const { start, score } = must(
        state.outcomes.find((o) => o.id === id),
        id,
      )
      return { id, title, weight, start, score }
    }),
    shared: { start: sharedOutcome(state, 'start'), score: sharedOutcome(state) },
    gap: { title: data.gap.title, unit: data.gap.unit, start: state.gap.start, end: state.gap.end },
    programmes: data.programmes.map(({ id, title }) => ({
      id,
      title,
      strength: must(state.world.strengths[id], id),
      delivered: must(state.programmes[id], id).delivered,
    })),
    money: money(state),
    balances: data.seats.map(({ id, reserves }) => ({
      seat: id,
      start: reserves,
      end: balanceOf(state, id),
    })),
    acts: state.acts.map(({ round, act }) => ({
      round,
      act,
      title: state.scenario.act(act).title,
    })),
    reflections: state.reflections.map((r) => ({ ...r })),
    knowing: data.seats.map(({ id }) => ({ seat: id, ...knowingOf(state, id) })),
    seed: state.seed,
  }
}
