import { describe, expect, it } from 'vitest'
import { apply, hashOf, legalActions, parseAction, type SessionState } from '../../src/engine/index.ts'
import { type Stream, stream } from '../../src/kernel/index.ts'
import { DECLINE_REASONS, REJECTIONS, type SeatId, WAYS } from '../../src/schema/index.ts'
import { isListed, type OnTable } from '../support/listed.ts'
import { winterPressures } from '../support/scenarios.ts'
import { harbour, playAtRandom } from '../support/session.ts'

/** Anything that a hostile or broken client might send, more or less like an action. */
class Fuzzer {
  readonly #state: SessionState
  readonly #chance: Stream

  constructor(state: SessionState, chance: Stream) {
    this.#state = state
    this.#chance = chance
  }

  #one<T>(items: readonly T[]): T {
    return this.#chance.pick(items)
  }

  #id(known: readonly string[]): unknown {
    return this.#chance.chance(850) && known.length > 0
      ? this.#one(known)
      : this.#one(['', 'Nobody', '__proto__', 'constructor', 7, null, 'x'.repeat(70)])
  }

  #number(low: number, high: number): unknown {
    return this.#chance.chance(900)
      ? this.#chance.between(low, high)
      : this.#one([-1, 1.5, Number.NaN, Infinity, 1e300, '5', null])
  }

  #seat = (): unknown => this.#id(this.#state.scenario.data.seats.map((s) => s.id))
  #topic = (): unknown => this.#id(this.#state.scenario.data.topics.map((t) => t.id))
  #card = (): unknown => this.#id(this.#state.scenario.data.cards.map((c) => c.id))
  #programme = (): unknown => this.#id(this.#state.scenario.data.programmes.map((p) => p.id))
  #line = (): unknown => this.#id(this.#state.scenario.data.seats.flatMap((s) => s.lines.map((l) => l.id)))
  #kind = (): unknown => this.#id(this.#state.scenario.data.agreements.map((a) => a.id))
  #serial = (): unknown => this.#number(1, this.#state.serial + 2)
  #seats = (): unknown => Array.from({ length: this.#chance.between(0, 4) }, () => this.#seat())

  #promise(): unknown {
    const due = this.#number(0, this.#state.scenario.data.rounds + 1)
    return this.#one([
      () => ({ of: 'fund', programme: this.#programme(), amount: this.#number(0, 400), due }),
      () => ({ of: 'maintain', line: this.#line(), amount: this.#number(0, 4000), due }),
      () => ({ of: 'share', topic: this.#topic(), due }),
      () => ({ of: 'sign', kind: this.#kind(), due }),
      () => ({ of: 'contribute', agreement: this.#serial(), amount: 1, due }),
      () => ({ of: 'fund' }),
    ])()
  }

  #clauses(): unknown {
    return Array.from({ length: this.#chance.between(0, 5) }, () =>
      this.#one([
        () => ({ do: 'pay', by: this.#seat(), to: this.#seat(), amount: this.#number(0, 3000) }),
        () => ({ do: 'share', by: this.#seat(), to: this.#seat(), topic: this.#topic() }),
        () => ({ do: 'pledge', by: this.#seat(), promise: this.#promise() }),
      ])(),
    )
  }

  #fills(): unknown {
    return Array.from({ length: this.#chance.between(0, 2) }, () => ({
      clause: this.#number(0, 5),
      card: this.#card(),
    }))
  }

  #draft(): Record<string, unknown> {
    const others = this.#chance.shuffle(this.#state.scenario.data.seats).slice(0, this.#chance.between(1, 3))
    const sits = others.map((s) => s.id)
    const fund = {
      host: this.#seat(),
      contributions: this.#state.scenario.data.seats
        .slice(0, this.#chance.between(1, 4))
        .map((s) => ({ seat: s.id, amount: this.#number(0, 600) })),
      risk: this.#one(['equal', 'host', 'nobody']),
      gain: this.#number(0, 1001),
    }
    return { type: 'draft', kind: this.#kind(), with: sits, ...(this.#chance.chance(400) ? { fund } : {}) }
  }

  #budget(): unknown {
    const list = (ids: () => unknown, n: number): unknown =>
      Array.from({ length: n }, () => ({ id: ids(), amount: this.#number(0, 5000) }))
    return {
      type: 'budget',
      lines: list(this.#line, this.#chance.between(0, 6)),
      programmes: list(this.#programme, 2),
      ...(this.#chance.chance(300)
        ? { funds: [{ agreement: this.#serial(), amount: this.#number(0, 300) }] }
        : {}),
    }
  }

  action(): unknown {
    const made = this.#one<() => Record<string, unknown>>([
      () => ({ type: 'ready' }),
      () => ({ type: 'deadline' }),
      () => ({ type: 'share', card: this.#card(), to: this.#seats(), claim: this.#number(-50, 1500) }),
      () => ({ type: 'share', card: this.#card(), to: this.#seats(), way: this.#one([...WAYS, 'by post']) }),
      () => ({ type: 'warn', to: this.#seats(), line: this.#line() }),
      () => ({
        type: 'amend',
        grievance: this.#id(this.#state.grievances.map((g) => g.id)),
        amount: this.#number(0, 400),
      }),
      () => ({ type: 'engage', programme: this.#programme() }),
      () => ({ type: 'frame' }),
      () => ({ type: 'broker', between: [this.#seat(), this.#seat()] }),
      () => ({ type: 'escalate', against: this.#seat(), amount: this.#number(0, 30) }),
      () => this.#draft(),
      () => ({ type: this.#one(['sign', 'turn-down', 'leave']), agreement: this.#serial() }),
      () => ({ type: 'vote', agreement: this.#serial(), programme: this.#programme() }),
      () => ({ type: 'request', to: this.#seat(), topic: this.#topic() }),
      () => ({
        type: 'refuse',
        request: this.#serial(),
        because: this.#one(['cannot-share', 'nothing-held', 'data-protection', 'so there']),
      }),
      () => ({ type: 'verify', claim: this.#serial() }),
      () => ({ type: 'meet', with: this.#seat(), air: this.#id(this.#state.grievances.map((g) => g.id)) }),
      () => ({ type: 'pledge', to: this.#seats(), promise: this.#promise(), public: true }),
      () => ({ type: 'propose', with: this.#seats(), clauses: this.#clauses(), fills: this.#fills() }),
      () => ({ type: 'counter', deal: this.#serial(), clauses: this.#clauses(), fills: this.#fills() }),
      () => ({ type: 'accept', deal: this.#serial(), version: this.#number(1, 3), fills: this.#fills() }),
      () => ({ type: 'decline', deal: this.#serial(), because: this.#one(DECLINE_REASONS) }),
      () => ({ type: 'withdraw', deal: this.#serial() }),
      () => this.#budget() as Record<string, unknown>,
      () => ({
        type: 'reflect',
        answers: [{ about: this.#seat(), need: this.#id(['books']), trusted: this.#number(0, 1000) }],
      }),
      () => ({ type: this.#one(['rewind', 'resign', '']) }),
    ])()
    if (this.#chance.chance(60)) return { ...made, seat: this.#seat() }
    if (this.#chance.chance(30))
      return this.#one<unknown>([null, [], 'ready', 12, { ...made, type: undefined }])
    return made
  }
}

/** Fires fuzzed actions at states on the way of random play; returns how many were refused. */
function fire(scenario: ReturnType<typeof harbour>, seed: string, shots: number): number {
  let refused = 0
  const chance = stream(seed, 'fuzz')
  playAtRandom(scenario, seed, undefined, ({ state }) => {
    if (state.phase === 'debrief' || refused >= shots || !chance.chance(350)) return
    const before = hashOf(state)
    const fuzzer = new Fuzzer(state, chance)
    const actors = [...scenario.data.seats.map((s) => s.id), 'clock', 'facilitator', 'nobody', '__proto__']
    for (let i = 0; i < 40; i++) {
      const actor: SeatId = chance.pick(actors)
      const input = fuzzer.action()
      const done = apply(state, actor, input)
      const parsed = parseAction(input)
      const table: OnTable = {
        parties: (deal) => state.deals.find((d) => d.id === deal)?.parties ?? [],
        clauses: (deal) => state.deals.find((d) => d.id === deal)?.clauses ?? [],
      }
      const isSeat = scenario.data.seats.some((s) => s.id === actor)
      const listed =
        parsed.ok &&
        (isSeat
          ? isListed(legalActions(state, actor), actor, parsed.value, table)
          : actor === 'clock' && parsed.value.type === 'deadline')
      expect(done.ok, `${actor} ${JSON.stringify(input)} ${done.ok ? 'accepted' : done.error.message}`).toBe(
        listed,
      )
      if (done.ok) continue
      refused += 1
      expect(Object.hasOwn(REJECTIONS, done.error.code)).toBe(true)
      expect(done.error.message).not.toMatch(/[{}]/)
    }
    expect(hashOf(state)).toBe(before)
  })
  return refused
}

describe('anything that is not legal', () => {
  it('is refused with a code and a sentence, and changes nothing: 10,000 fuzzed actions', () => {
    let refused = 0
    for (let i = 0; refused < 7_000; i++) refused += fire(harbour(), `fuzz ${i}`, 1_000)
    for (let i = 0; refused < 10_000; i++) refused += fire(winterPressures(), `fuzz ${i}`, 1_500)
    expect(refused).toBeGreaterThanOrEqual(10_000)
  }, 300_000)
})
