import { must } from '../kernel/index.ts'
import { OUTSIDE, seatAccount, transfer } from './ledger.ts'
import { type Record_, tell } from './record.ts'
import type { SessionState } from './state.ts'
import { quarterOf } from './world.ts'

/** What is added to each model parameter in this round: service lines, programmes, events, the story and shocks. */
function addedInRound(state: SessionState): (parameter: string, hood: number) => number {
  const everywhere = new Map<string, number>()
  const local = new Map<string, number[]>()
  const { model } = state.scenario
  const { neighbourhoods } = state.scenario.data.place
  const add = (name: string, by: number): unknown => everywhere.set(name, (everywhere.get(name) ?? 0) + by)

  for (const { name, hood, by, from, until } of state.adjustments) {
    if (state.round < from || state.round > until) continue
    if (hood === null) {
      add(name, by)
      continue
    }
    const figures = local.get(name) ?? neighbourhoods.map(() => 0)
    const index = neighbourhoods.findIndex((n) => n.id === hood)
    figures[index] = (figures[index] ?? 0) + by
    local.set(name, figures)
  }
  for (const shock of state.scenario.data.shocks)
    add(shock.parameter, state.world.shocks[shock.id]?.[state.round - 1] ?? 0)
  // A line sets its parameter to what is spent on it, whatever the parameter’s own value.
  for (const seat of state.scenario.data.seats)
    for (const line of seat.lines) {
      const spent = state.seats[seat.id]?.budget?.lines[line.id] ?? line.plan
      add(line.sets, spent - model.parameterOf(line.sets, -1, 0))
    }
  return (name, hood) => (everywhere.get(name) ?? 0) + (local.get(name)?.[hood] ?? 0)
}

/** Moves the place on by a quarter: stocks, then what the quarter costs seats, then the indicators. */
export function stepPlace(state: SessionState, record: Record_): void {
  const { model, data } = state.scenario
  const added = addedInRound(state)
  const quarter = quarterOf(state.scenario, state.round)
  // The step replaces figures, never changes a list of them: a copy of the lists of names is enough.
  const { stocks, values, past } = state.place
  const place = { stocks: { ...stocks }, values: { ...values }, past: { ...past } }
  model.step(place, added, quarter)
  state.place = place
  const charges = model.charges(place, quarter)
  for (const charge of data.model.charges) {
    const amount = charges[charge.id] ?? 0
    if (amount === 0) continue
    transfer(state, seatAccount(charge.seat), OUTSIDE.pressures, amount)
    must(state.seats[charge.seat], charge.seat).charges.push({
      round: state.round,
      charge: charge.id,
      amount,
    })
    const { id, seat, title } = charge
    tell(record, [seat], { type: 'charged', seat, charge: id, title, amount })
  }
  const indicators = model.indicators(place, quarter)
  for (const { id } of data.model.indicators) must(state.indicators[id], id).push(must(indicators[id], id))
  // What is over is never asked for again.
  state.adjustments = state.adjustments.filter((a) => a.until > state.round)
}
