import { agreed, knows, type RoundRecord, type SessionState } from '../engine/index.ts'
import { divide, must } from '../kernel/index.ts'
import { meanOf } from '../scenario/figure.ts'
import type { CauseOf } from '../scenario/index.ts'
import type {
  CausesView,
  IndicatorData,
  IndicatorView,
  NeighbourhoodView,
  ProgrammeView,
  RoundView,
  SeatId,
} from '../schema/index.ts'
import { knownToKnow } from './claims.ts'

/** Whether a viewer gets an indicator current and sharper, by an agreement with its owner. */
const isCurrent = (state: SessionState, { owner }: IndicatorData, viewer: SeatId): boolean =>
  owner !== undefined && owner !== viewer && agreed(state, 'current', owner, viewer)

/** How an indicator reaches a viewer: its lag in quarters, and the part of its noise that is left, of 2. */
interface Reach {
  lag: number
  halves: 1 | 2
}

const reachOf = (state: SessionState, indicator: IndicatorData, viewer: SeatId): Reach =>
  isCurrent(state, indicator, viewer) ? { lag: 0, halves: 1 } : { lag: indicator.lag, halves: 2 }

/** The latest quarter whose figure is out: lag quarters behind the last one that ended. */
const latest = (state: SessionState, indicator: IndicatorData, { lag }: Reach): number =>
  (state.indicators[indicator.id]?.length ?? 1) - 1 - lag

const noiseOf = (state: SessionState, id: string, round: number, hood: number, { halves }: Reach): number =>
  divide((state.world.noise[id]?.[round]?.[hood] ?? 0) * halves, 2)

/** A figure as published: the true one and its noise, within the indicator’s range. */
function published(
  state: SessionState,
  indicator: IndicatorData,
  round: number,
  hood: number | null,
  reach: Reach,
): number {
  const figure = must(state.indicators[indicator.id]?.[round], indicator.id)
  if (hood !== null && typeof figure !== 'number')
    return must(figure[hood], indicator.id) + noiseOf(state, indicator.id, round, hood, reach)
  if (typeof figure === 'number') return figure + noiseOf(state, indicator.id, round, 0, reach)
  const noise = figure.reduce((total, _, i) => total + noiseOf(state, indicator.id, round, i, reach), 0)
  return meanOf(figure) + divide(noise, Math.max(1, figure.length))
}

/** Rounds from before play to the latest one out; the state before play is always known. */
const rounds = (last: number): number[] => Array.from({ length: Math.max(0, last) + 1 }, (_, i) => i)

/** What acts on an indicator or a charge by the model, of programmes those that are or were open. */
export function causesFor(state: SessionState, of: CauseOf, id: string): CausesView {
  const { equations, lines, programmes, weather } = state.scenario.causes(of, id)
  return {
    equations,
    lines,
    programmes: programmes.filter((one) => isKnown(state, one.id)),
    weather,
  }
}

export function indicatorsFor(state: SessionState, seat: SeatId): IndicatorView[] {
  return state.scenario.data.model.indicators.map((indicator) => {
    const { id, title, about, unit, per, better, range, noise } = indicator
    const reach = reachOf(state, indicator, seat)
    const series = state.indicators[id] ?? []
    return {
      id,
      title,
      about,
      unit,
      per,
      better,
      range: [range[0], range[1]],
      lag: reach.lag,
      noise: divide(noise * reach.halves, 2),
      current: reach.halves === 1,
      reported: rounds(latest(state, indicator, reach)).map((round) => ({
        round,
        value: published(state, indicator, round, null, reach),
      })),
      own: indicator.owner === seat ? series.map((figure, round) => ({ round, value: meanOf(figure) })) : [],
      causes: causesFor(state, 'indicator', id),
    }
  })
}

export function neighbourhoodsFor(state: SessionState, viewer: SeatId): NeighbourhoodView[] {
  const kept = state.scenario.data.model.indicators.filter((i) => i.by === 'neighbourhood')
  return state.scenario.data.place.neighbourhoods.map((hood, index) => ({
    id: hood.id,
    name: hood.name,
    about: hood.about,
    people: hood.people,
    deprivation: hood.deprivation,
    rurality: hood.rurality,
    older: hood.older,
    figures: Object.fromEntries(
      kept.map((indicator) => {
        const reach = reachOf(state, indicator, viewer)
        const round = Math.max(0, latest(state, indicator, reach))
        const value = published(state, indicator, round, index, reach)
        return [indicator.id, { round, value, before: published(state, indicator, 0, index, reach) }]
      }),
    ),
  }))
}

/** Whether seats know of a programme: it is open, or it ran once. */
function isKnown(state: SessionState, id: string): boolean {
  const own = must(state.programmes[id], id)
  return own.open || own.delivered > 0
}

export function programmesFor(state: SessionState, seat: SeatId): ProgrammeView[] {
  return state.scenario.data.programmes
    .filter((p) => isKnown(state, p.id))
    .map((p) => {
      const own = must(state.programmes[p.id], p.id)
      const title = (card: string): string => state.scenario.card(card).title
      return {
        id: p.id,
        title: p.title,
        text: p.text,
        open: own.open,
        opened: own.opened,
        until: p.until ?? null,
        partners: p.partners.map((x) => ({ seat: x.seat, cost: x.cost })),
        requires: p.requires.map((card) => ({
          card,
          title: title(card),
          known: knownToKnow(state, seat, card),
        })),
        informed: p.informed.map((i) => ({
          card: i.card,
          title: title(i.card),
          bonus: i.bonus,
          mine: knows(state, seat, i.card),
        })),
        lag: p.lag,
        threshold: p.threshold,
        level: p.level ?? 'weakest',
        public_health: p.public_health,
        gains: p.gains.map((g) => ({ to: g.to, worth: g.worth, text: g.text })),
        delivered: own.delivered,
        streak: own.streak,
        engaged: own.engaged.map((e) => ({ ...e })),
      }
    })
}

const list = (amounts: Record<string, number>) =>
  Object.entries(amounts).map(([id, amount]) => ({ id, amount }))

type PublicRound = Omit<RoundView, 'lies'>

function publicRound(state: SessionState, past: RoundRecord): PublicRound {
  const event = past.event === '' ? undefined : state.scenario.event(past.event)
  return {
    round: past.round,
    budgets: Object.entries(past.budgets).map(([id, b]) => ({
      seat: id,
      lines: list(b.lines),
      programmes: list(b.programmes),
    })),
    pools: past.pools.map((p) => ({ ...p })),
    programmes: past.programmes.map((p) => ({ ...p })),
    events: event ? [{ id: event.id, title: event.title, text: event.text }] : [],
  }
}

/** What is frozen is on record and never changes, and so neither does what all see of it. */
const publicRounds = new WeakMap<RoundRecord, PublicRound>()

/** What all could see of the rounds that are over, with the lies that the viewer knows of. */
export const historyFor = (state: SessionState, seat: SeatId): RoundView[] =>
  state.history.map((past) => {
    const open = publicRounds.get(past) ?? publicRound(state, past)
    if (Object.isFrozen(past)) publicRounds.set(past, open)
    const lies = past.lies.filter((l) => l.by === seat || l.to.includes(seat))
    return { ...open, lies: lies.map(({ by, claim }) => ({ by, claim })) }
  })
