import { describe, expect, it } from 'vitest'
import { fundAccount } from '../../src/engine/index.ts'
import { divide } from '../../src/kernel/index.ts'
import type { FundTerms } from '../../src/schema/index.ts'
import type { Play } from '../support/session.ts'
import { openBoard } from '../support/variants.ts'

const care = 'social-care'
const publicHealth = 'public-health'

/** A fund of health and care, hosted by care: £60k and £30k a quarter, half of gains shared. */
const terms = (put: Partial<FundTerms> = {}): FundTerms => ({
  host: care,
  contributions: [
    { seat: 'health', amount: 60 },
    { seat: care, amount: 30 },
  ],
  risk: 'equal',
  gain: 500,
  ...put,
})

const lines: Record<string, { id: string; amount: number }[]> = {
  health: [
    { id: 'wards', amount: 300 },
    { id: 'nursing', amount: 200 },
  ],
  [care]: [{ id: 'homecare', amount: 300 }],
}

/** A board in which the fund has been signed. */
function funded(put: Partial<FundTerms> = {}): Play {
  const play = openBoard((data) => {
    for (const trust of data.history.trust)
      Object.assign(trust, { ability: 600, benevolence: 600, integrity: 600 })
  })
  play.as('health').does({ type: 'draft', kind: 'pooled-fund', with: [care], fund: terms(put) })
  return play.as(care).does({ type: 'sign', agreement: idOf(play) })
}

const idOf = (play: Play): number => play.state.agreements[0]?.id ?? 0
const inFund = (play: Play): number => play.state.accounts[fundAccount(idOf(play))] ?? 0

/** Health and care seal budgets that pay into the fund and spend it on the programme; all others keep to their plans. */
function budgets(play: Play, paid: { health: number; care: number }, spend: number): Play {
  const agreement = idOf(play)
  play
    .until('budget')
    .as('health')
    .does({
      type: 'budget',
      lines: lines['health'] ?? [],
      programmes: [],
      funds: [{ agreement, amount: paid.health }],
    })
  play.as(care).does({
    type: 'budget',
    lines: lines[care] ?? [],
    programmes: [],
    funds: [{ agreement, amount: paid.care }],
    pools: spend > 0 ? [{ agreement, programme: 'step-down', amount: spend }] : [],
  })
  return play.everyoneBudgets()
}

const total = (play: Play): number => Object.values(play.state.accounts).reduce((a, b) => a + b, 0)

describe('a pooled fund', () => {
  it('collects what was signed, pays for a programme of its signatories, and keeps the rest', () => {
    const play = budgets(funded(), { health: 60, care: 30 }, 90)
    expect(play.told('fund-opened')).toMatchObject([
      {
        paid: [
          { id: 'health', amount: 60 },
          { id: care, amount: 30 },
        ],
        spent: [{ id: 'step-down', amount: 90 }],
        left: 0,
      },
    ])
    // £90k of the £150k that is asked, by what each partner lacks: 600 of 1000.
    expect(play.told('programme-ran')).toMatchObject([{ programme: 'step-down', level: 600 }])
    expect(total(play)).toBe(0)
    const kept = budgets(funded(), { health: 60, care: 30 }, 0)
    expect(inFund(kept)).toBe(90)
  })

  it('holds its signatories to what they signed, as promises to each other', () => {
    const play = budgets(funded(), { health: 60, care: 10 }, 0)
    expect(play.told('pledge-judged').map((p) => [p.by, p.kept])).toEqual([
      ['health', true],
      [care, false],
    ])
    expect(play.trust('health', care).integrity).toBeLessThan(600)
    expect(play.trust(care, 'health').integrity).toBeGreaterThan(600)
    play.until('board', {}, 2)
    expect(play.state.pledges.filter((p) => p.promise.due === 2)).toHaveLength(2)
  })

  it('scales what its host planned down to what there is', () => {
    const play = budgets(funded(), { health: 60, care: 0 }, 90)
    expect(play.told('fund-opened')[0]?.spent).toEqual([{ id: 'step-down', amount: 60 }])
    expect(play.told('programme-stalled')).toMatchObject([{ programme: 'step-down', sunk: 24 }])
  })

  it.each([
    ['equal', 12, 12],
    ['host', 0, 24],
    // By what each has put in so far: £60k and nothing.
    ['proportional', 24, 0],
  ] as const)('shares what is sunk by its terms: %s', (risk, health, host) => {
    const play = budgets(funded({ risk }), { health: 60, care: 0 }, 90)
    expect(play.told('risk-shared')).toMatchObject([
      {
        lost: 24,
        shares: [
          { id: 'health', amount: health },
          { id: care, amount: host },
        ],
      },
    ])
    expect(inFund(play)).toBe(60)
    expect(total(play)).toBe(0)
  })

  it('lets a gain flow back to those who paid, in proportion', () => {
    const play = budgets(funded(), { health: 60, care: 30 }, 90)
    const [gain] = play.told('gain-shared')
    // Hidden strength at 600 of 1000 of the funding and a trust of 600, which yields 925 of 1000.
    const strength = play.state.world.strengths['step-down'] ?? 0
    const yields = divide(divide(strength * 600, 1000) * 925, 1000)
    // Health is thought to gain £200k in full; the fund paid £90k of £150k; half is shared, and care paid a third.
    const gained = divide(divide(divide(200 * yields, 1000) * 90, 150) * 500, 1000)
    expect(gain).toMatchObject({ from: 'health', programme: 'step-down', gained })
    expect(gain?.shares).toEqual([{ id: care, amount: divide(gained, 3) }])
    expect(budgets(funded({ gain: 0 }), { health: 60, care: 30 }, 90).told('gain-shared')).toEqual([])
  })

  it('gives a signatory who leaves its part of what it holds, and ends with its host', () => {
    const play = budgets(funded(), { health: 60, care: 30 }, 0).until('board', {}, 2)
    play.as('health').does({ type: 'leave', agreement: idOf(play) })
    play.until('budget')
    budgets(play, { health: 60, care: 30 }, 0).until('outturn', {}, 3)
    expect(play.state.agreements[0]?.status).toBe('ended')
    expect(inFund(play)).toBe(0)
    expect(play.told('fund-returned').length).toBeGreaterThan(0)
    expect(total(play)).toBe(0)
  })

  it('counts ring-fenced money that it spends elsewhere as misspent', () => {
    const play = openBoard((data) => {
      for (const trust of data.history.trust)
        Object.assign(trust, { ability: 600, benevolence: 600, integrity: 600 })
    })
    const fund = terms({
      host: 'health',
      contributions: [
        { seat: 'health', amount: 60 },
        { seat: publicHealth, amount: 30 },
      ],
    })
    play.as('health').does({ type: 'draft', kind: 'pooled-fund', with: [publicHealth], fund })
    const agreement = idOf(play)
    play.as(publicHealth).does({ type: 'sign', agreement }).until('budget')
    play.as(publicHealth).does({
      type: 'budget',
      lines: [{ id: 'prevention', amount: 200 }],
      programmes: [],
      funds: [{ agreement, amount: 30 }],
    })
    play.as('health').does({
      type: 'budget',
      lines: lines['health'] ?? [],
      programmes: [],
      funds: [{ agreement, amount: 60 }],
      pools: [{ agreement, programme: 'step-down', amount: 90 }],
    })
    play.as(care).does({
      type: 'budget',
      lines: lines[care] ?? [],
      programmes: [{ id: 'step-down', amount: 50 }],
    })
    play.everyoneBudgets()
    // Step-down is not public health; a third of the £90k was the grant’s.
    expect(play.view(publicHealth).mine.misspent).toBe(30)
  })

  it.each([
    ['with a host who is no party', terms({ host: publicHealth })],
    ['with a party left out', terms({ contributions: [{ seat: 'health', amount: 60 }] })],
    [
      'with a party who puts in nothing',
      terms({
        contributions: [
          { seat: 'health', amount: 60 },
          { seat: care, amount: 0 },
        ],
      }),
    ],
    [
      'over the limit of a payment',
      terms({
        contributions: [
          { seat: 'health', amount: 501 },
          { seat: care, amount: 1 },
        ],
      }),
    ],
  ])('%s is refused', (_, fund) => {
    const play = openBoard((data) => {
      for (const trust of data.history.trust)
        Object.assign(trust, { ability: 600, benevolence: 600, integrity: 600 })
    })
    const draft = { type: 'draft', kind: 'pooled-fund', with: [care], fund }
    expect(play.as('health').refused(draft).code).toBe('bad-fund')
  })

  it('takes no budget beyond what it holds and is owed, nor from one who does not host it', () => {
    const play = funded().until('budget')
    const agreement = idOf(play)
    const budget = (seat: string, pools: object[], funds: object[] = []) =>
      play.as(seat).refused({ type: 'budget', lines: lines[seat], programmes: [], funds, pools }).code
    expect(budget(care, [{ agreement, programme: 'step-down', amount: 91 }])).toBe('bad-budget')
    expect(budget('health', [{ agreement, programme: 'step-down', amount: 9 }])).toBe('no-such-agreement')
    expect(budget(care, [{ agreement, programme: 'late-start', amount: 9 }])).toBe('no-such-programme')
    expect(budget('health', [], [{ agreement, amount: 121 }])).toBe('bad-budget')
    expect(budget('health', [], [{ agreement: 999, amount: 1 }])).toBe('no-such-agreement')
  })
})
