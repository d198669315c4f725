import { describe, expect, it } from 'vitest'
import { playSession, seedsFrom } from '../../src/lab/index.ts'
import { type Given, playPot, playTrust } from '../../src/lab/people/experiment.ts'
import { ORDERINGS, POT, POT_PUNISHED, PUNISHING, TRUST } from '../../src/lab/people/published.ts'
import { decide } from '../../src/partners/index.ts'
import type { Decide } from '../../src/session/index.ts'
import { scenarioAt } from '../support/scenarios.ts'

// The full comparison, over 1,000 sessions of each experiment, is `npm run lab:people`.
const laboratory = (id: string) => scenarioAt(`scenarios/laboratory/${id}/scenario.yaml`)

const known = new Map<string, Given>()
const pot = (id: string): Given => {
  const given = known.get(id) ?? playPot(laboratory(id), seedsFrom('1', 40), decide)
  known.set(id, given)
  return given
}

/** The greatest distance of any figure from the published one. */
const worst = (published: readonly number[], measured: readonly number[]): number =>
  Math.max(...published.map((figure, i) => Math.abs(figure - (measured[i] ?? 0))))

describe('partners in a common pot', () => {
  it('give less and less, each round within 1.5 tokens of the table', () => {
    expect(worst(POT.figures, pot('public-goods').byRound)).toBeLessThanOrEqual(15)
  })

  it('give more and more where others can be punished, each round within 1.5 tokens of the table', () => {
    expect(worst(POT_PUNISHED.figures, pot('public-goods-punishment').byRound)).toBeLessThanOrEqual(15)
  })

  it.each(ORDERINGS)('give more in $more than in $less', ({ more, less }) => {
    expect(pot(more).share).toBeGreaterThan(pot(less).share + 20)
  })

  it('can do nothing to each other where there is no regulator', () => {
    expect(pot('public-goods').punishing.every((often) => often === null || often === 0)).toBe(true)
  })
})

describe('partners beside one who gives nothing', () => {
  /** Amber takes and never gives, and punishes nobody. */
  const freeRiding: Decide = (persona, view, options, chance) => {
    const own = decide(persona, view, options, chance)
    if (view.viewer !== 'amber') return own
    if (own.action.type === 'budget') return { ...own, action: { ...own.action, programmes: [] } }
    return own.action.type === 'escalate' ? { ...own, action: { type: 'ready' } } : own
  }

  it('punish it about as often as people do', () => {
    const { punishing } = playPot(laboratory('public-goods-punishment'), seedsFrom('1', 25), freeRiding)
    expect(Math.abs((punishing[0] ?? 0) - (PUNISHING.figures[0] ?? 0))).toBeLessThanOrEqual(50)
  })

  it('draw once a round for each, and pay what the scenario allows', () => {
    const scenario = laboratory('public-goods-punishment')
    const roster = Object.fromEntries(
      scenario.data.seats.map(({ id }) => [id, { holder: 'partner' as const, persona: 'steady' }]),
    )
    const { state } = playSession(scenario, '1', roster, freeRiding)
    const cases = state.escalations ?? []
    expect(cases.length).toBeGreaterThan(10)
    expect(new Set(cases.map((e) => `${e.round} ${e.by} ${e.against}`)).size).toBe(cases.length)
    expect(cases.every((e) => e.amount >= 1 && e.amount <= 10 && e.cost === 3 * e.amount)).toBe(true)
    expect(cases.every((e) => e.by !== 'amber')).toBe(true)
  })
})

describe('partners in the trust game', () => {
  it('send and send back as people do, within 0.05', () => {
    const { sent, back } = playTrust(laboratory('trust-game'), seedsFrom('1', 400), decide)
    expect(worst(TRUST.figures, [sent, back])).toBeLessThanOrEqual(50)
  })

  it('send back more where more was sent', () => {
    const scenario = laboratory('trust-game')
    const sendBack = (persona: string): number => {
      const roster = {
        investor: { holder: 'partner' as const, persona },
        trustee: { holder: 'partner' as const, persona: 'reciprocator' },
      }
      return seedsFrom('1', 20).reduce((total, seed) => {
        const { state } = playSession(scenario, seed, roster, decide)
        const [sent, back] = [0, 1].map((i) => state.history[i]?.budgets)
        const out = sent?.['investor']?.programmes['invest'] ?? 0
        return total + ((back?.['trustee']?.programmes['return'] ?? 0) * 1000) / Math.max(1, out * 3)
      }, 0)
    }
    expect(sendBack('steady')).toBeGreaterThan(sendBack('fortress') + 20 * 50)
  })
})
