import { apply, knows, legalActions, type SessionState } from '../../src/engine/index.ts'
import { stream } from '../../src/kernel/index.ts'
import { compileScenario, type Scenario } from '../../src/scenario/index.ts'
import type { GameEvent, SeatId } from '../../src/schema/index.ts'
import { eventsFor, viewFor } from '../../src/views/index.ts'
import { playAtRandom, type Step } from '../support/session.ts'

/** Marks in every secret of a scenario, and the search for them on every seat’s device. */

export const SEED = 'CANARY-SEED'

/** The scenario with a mark of its own in every secret: texts that are found again, figures of seven digits that nothing else has. */
export function marked(scenario: Scenario): Scenario {
  const data = structuredClone(scenario.data)
  for (const seat of data.seats) {
    seat.brief = `BRIEF-${seat.id}-END`
    for (const item of seat.mandate)
      if (item.kind === 'private')
        Object.assign(item, { title: `AGENDA-${seat.id}-END`, text: `AIM-${seat.id}-END` })
  }
  data.cards.forEach((card, i) => {
    const [figure, noise] = [9_100_001 + 1000 * i, 0]
    Object.assign(card, { text: `CARD-${card.id}-END {value}`, matters: `MATTERS-${card.id}-END`, noise })
    card.limits = [9_000_000, 9_999_999]
    if (card.truth.of === 'range') card.truth = { of: 'range', min: figure, max: figure }
  })
  data.programmes.forEach((p, i) => {
    p.strength = { min: 9_500_001 + 1000 * i, max: 9_500_001 + 1000 * i }
  })
  for (const event of data.deck.events) event.title = `EVENT-${event.id}-END`
  for (const act of data.story.acts) act.title = `ACT-${act.id}-END`
  return compileScenario(data)
}

/** Everything that reaches a seat’s device after a step. */
export const deviceOf = (state: SessionState, seat: SeatId, events: readonly GameEvent[]): string =>
  JSON.stringify([viewFor(state, seat), legalActions(state, seat), eventsFor(events, seat)])

export const others = (state: SessionState, seat: SeatId): SeatId[] =>
  state.scenario.data.seats.map((s) => s.id).filter((id) => id !== seat)

/** The marks that a seat may not find, by the rules, in this state. */
function forbidden(state: SessionState, seat: SeatId): string[] {
  const { data } = state.scenario
  const found: string[] = [SEED]
  for (const { id } of data.seats)
    if (id !== seat) found.push(`BRIEF-${id}-END`, `AGENDA-${id}-END`, `AIM-${id}-END`)
  for (const card of data.cards) {
    const settled = (state.cards[card.id]?.settled ?? null) !== null
    if (!knows(state, seat, card.id)) found.push(`CARD-${card.id}-END`, `MATTERS-${card.id}-END`)
    const told = state.claims.some(
      (c) =>
        c.card === card.id &&
        c.to.includes(seat) &&
        (c.claimed === state.world.readings[card.id] || c.found !== null),
    )
    const own = card.holder === seat && Object.hasOwn(state.cards, card.id)
    if (card.truth.of === 'range' && !settled && !told && !own)
      found.push(String(state.world.truths[card.id]))
  }
  for (const programme of data.programmes) {
    const open = data.cards.some((card) => {
      if (card.truth.of !== 'programme' || card.truth.id !== programme.id) return false
      return knows(state, seat, card.id) || (state.cards[card.id]?.settled ?? null) !== null
    })
    if (!open) found.push(String(state.world.strengths[programme.id]))
  }
  const fallen = new Set(state.history.map((h) => h.event))
  for (const { id } of data.deck.events) if (!fallen.has(id)) found.push(`EVENT-${id}-END`)
  const entered = new Set(state.acts.map((a) => a.act))
  for (const { id } of data.story.acts) if (!entered.has(id)) found.push(`ACT-${id}-END`)
  return found
}

/** What a seat is told that tries whatever it may not do: to give others’ cards, check others’ claims, take others’ deals. */
function refusalsOf(state: SessionState, seat: SeatId): string {
  const to = others(state, seat).slice(0, 1)
  const tries: unknown[] = [
    ...state.scenario.data.cards.map((card) => ({ type: 'share', card: card.id, to, claim: 1 })),
    ...state.claims.map((claim) => ({ type: 'verify', claim: claim.id })),
    ...state.deals.flatMap(({ id }) => [
      { type: 'accept', deal: id, version: 9, fills: [] },
      { type: 'withdraw', deal: id },
    ]),
    ...state.requests.map((r) => ({ type: 'refuse', request: r.id, because: 'so there' })),
    { type: 'budget', lines: [], programmes: [] },
  ]
  return JSON.stringify(
    tries.map((action) => {
      const done = apply(state, seat, action)
      return done.ok ? null : done.error
    }),
  )
}

function lookForMarks({ state, events }: Step): number {
  if (state.phase === 'debrief') return 0
  let looked = 0
  for (const { id } of state.scenario.data.seats) {
    const device = deviceOf(state, id, events) + refusalsOf(state, id)
    for (const mark of forbidden(state, id)) {
      looked += 1
      if (device.includes(mark))
        throw new Error(`${id} can see ${mark} in the ${state.phase} phase of round ${state.round}`)
    }
  }
  return looked
}

/** Plays sessions at random and looks for marks on every so many-th step; how often it looked. Throws where it finds one. */
export function marksSeen(scenario: Scenario, sessions: number, every: number): number {
  const played = marked(scenario)
  let looked = 0
  for (let i = 0; i < sessions; i++) {
    let n = 0
    playAtRandom(played, SEED, stream('marks', String(i)), (step) => {
      n += 1
      if (n % every === 0) looked += lookForMarks(step)
    })
  }
  return looked
}
