import { legalActions } from '../../src/engine/index.ts'
import { stream } from '../../src/kernel/index.ts'
import { type Played, playSession } from '../../src/lab/play.ts'
import { type Because, type Decision, decide, PERSONAS } from '../../src/partners/index.ts'
import type { Scenario } from '../../src/scenario/index.ts'
import type { Action, Roster, ScenarioData, View } from '../../src/schema/index.ts'
import type { Play } from '../support/session.ts'
import { openBoard } from '../support/variants.ts'

/** The ids of the personas, from the most to the least that they give. */
export const BY_GENEROSITY = ['steady', 'reciprocator', 'hedger', 'fortress']

/** A partner in every seat, playing the personas in the table's order. */
export const rosterOf = (scenario: Scenario, personas: readonly string[]): Roster =>
  Object.fromEntries(
    scenario.data.seats.map(({ id }, i) => [
      id,
      { holder: 'partner' as const, persona: personas[i % personas.length] ?? 'reciprocator' },
    ]),
  )

/** One decision, with the view that it was taken from. */
export interface Taken {
  readonly persona: string
  readonly view: View
  readonly action: Action
  readonly because: Because
}

/** Plays a whole session; `watch` sees every decision. Throws when a decision is refused or play stalls. */
export function playTable(
  scenario: Scenario,
  seed: string,
  personas: readonly string[],
  watch: (taken: Taken) => void = () => {},
): Played {
  return playSession(scenario, seed, rosterOf(scenario, personas), (persona, view, options, chance) => {
    const { action, because } = decide(persona, view, options, chance)
    watch({ persona, view, action, because })
    return { action, because }
  })
}

/** What a persona did over some sessions. */
export class Conduct {
  given = 0
  asked = 0
  kept = 0
  broken = 0
  claims = 0
  shaded = 0

  /** Adds what the seats that play the persona did in one session. */
  add(played: Played, persona: string): this {
    const { state } = played
    const seats = Object.entries(state.roster).flatMap(([id, held]) => (held.persona === persona ? [id] : []))
    for (const seat of seats) {
      for (const round of state.history)
        for (const [id, amount] of Object.entries(round.budgets[seat]?.programmes ?? {})) {
          this.given += amount
          this.asked += state.scenario.programme(id).partners.find((p) => p.seat === seat)?.cost ?? 0
        }
      const funds = state.pledges.filter((p) => p.by === seat && p.promise.of === 'fund')
      this.kept += funds.filter((p) => p.status === 'kept').length
      this.broken += funds.filter((p) => p.status === 'broken').length
      const told = state.claims.filter((c) => c.by === seat)
      this.claims += told.length
      this.shaded += told.filter((c) => c.meant !== state.world.readings[c.card]).length
    }
    return this
  }

  static of(played: readonly Played[], persona: string): Conduct {
    return played.reduce((conduct, one) => conduct.add(one, persona), new Conduct())
  }
}

export const ids = PERSONAS.map((persona) => persona.id)

/** What a partner in the seat would do now. */
export const ask = (play: Play, persona: string, seat: string, salt = 'test'): Decision =>
  decide(persona, play.view(seat), legalActions(play.state, seat), stream(salt, seat, play.state.round))

/** A board on which everybody trusts everybody well. */
export const friendly = (change: (data: ScenarioData) => void = () => {}): Play =>
  openBoard((data) => {
    const seats = data.seats.map((s) => s.id)
    data.history.trust = seats.flatMap((from) =>
      seats
        .filter((to) => to !== from)
        .map((to) => ({ from, to, ability: 600, benevolence: 600, integrity: 600 })),
    )
    change(data)
  })

/** More acts than any partner takes at one board. */
const MOST = 60

/** Lets a partner act at the board until it is ready, and returns what it decided. Throws when it is refused. */
export function boardOf(play: Play, persona: string, seat: string): Decision[] {
  const decisions: Decision[] = []
  while (play.state.phase === 'board' && !play.state.seats[seat]?.ready && decisions.length < MOST) {
    const decision = ask(play, persona, seat, `${decisions.length}`)
    decisions.push(decision)
    play.as(seat).does(decision.action)
  }
  return decisions
}
