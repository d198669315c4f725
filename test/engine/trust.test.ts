import { describe, expect, it } from 'vitest'
import { tallyOf } from '../../src/lab/index.ts'
import { atTheBoard, type Play } from '../support/session.ts'

const fund = (amount: number, due = 1) => ({ of: 'fund' as const, programme: 'step-down', amount, due })
const care = 'social-care'

describe('trust', () => {
  it('starts from the history, and at 450 where it is silent', () => {
    const play = atTheBoard()
    expect(play.trust('health', care).ability).toBe(400)
    expect(play.trust(care, 'health').integrity).toBe(300)
    expect(play.trust(care, 'public-health').benevolence).toBe(450)
  })

  it('gains 24 integrity and 12 ability for a kept promise', () => {
    const play = atTheBoard().as('health').pledges([care], fund(100)).until('budget')
    play.until('outturn', { health: { 'step-down': 100 } })
    expect(play.told('pledge-judged')).toMatchObject([{ by: 'health', kept: true, did: 100 }])
    const kept = play.trust(care, 'health').causes.filter((c) => c.because === 'kept')
    expect(kept.map(({ facet, by }) => [facet, by])).toEqual([
      ['integrity', 24],
      ['ability', 12],
    ])
  })

  it('loses three times as much for a broken one, and keeps the grievance', () => {
    const play = atTheBoard().as('health').pledges([care], fund(100)).until('outturn')
    const broken = play.trust(care, 'health').causes.filter((c) => c.because === 'broken')
    expect(broken.map(({ facet, by }) => [facet, by])).toEqual([
      ['integrity', -72],
      ['ability', -36],
    ])
    expect(play.state.grievances.at(-1)).toMatchObject({ of: care, against: 'health', aired: false })
    expect(play.state.seats['health']).toMatchObject({ kept: 0, broken: 1 })
  })

  it('gains more for consecutive kept promises, and more when made face to face', () => {
    const play = atTheBoard().as('health').does({ type: 'meet', with: care }).pledges([care], fund(100))
    play.until('outturn', { health: { 'step-down': 100 } })
    play
      .until('board', {}, 2)
      .as('health')
      .pledges([care], fund(100, 2))
      .until('outturn', { health: { 'step-down': 100 } })
    const kept = play
      .trust(care, 'health')
      .causes.filter((c) => c.because === 'kept' && c.facet === 'integrity')
    // 24 × 1.25 face to face; then 24 × 1.15 for the second in a row.
    expect(kept.map((c) => c.by)).toEqual([30, 28])
  })

  it('credits at most two kept promises of a pair in a round', () => {
    const play = atTheBoard().as('health')
    play.pledges([care], fund(100))
    play.pledges([care], { of: 'maintain', line: 'wards', amount: 300, due: 1 })
    play.pledges([care], { of: 'maintain', line: 'nursing', amount: 200, due: 1 })
    play.until('outturn', { health: { 'step-down': 100 } })
    expect(play.told('pledge-judged').filter((p) => p.kept)).toHaveLength(3)
    expect(
      play.trust(care, 'health').causes.filter((c) => c.because === 'kept' && c.facet === 'integrity'),
    ).toHaveLength(2)
  })

  describe('made alone and again in a deal', () => {
    const kept = (play: Play) =>
      play.trust(care, 'health').causes.filter((c) => c.because === 'kept' && c.facet === 'integrity')
    const again = (first: number, second: number, open = true): Play =>
      atTheBoard()
        .as('health')
        .pledges([care], fund(first), open)
        .offers([care], [{ do: 'pledge', by: 'health', promise: fund(second) }])
        .as(care)
        .accepts()

    it('is one promise: judged, felt and counted once', () => {
      const play = again(100, 100).until('outturn', { health: { 'step-down': 100 } })
      expect(play.told('pledge-judged')).toMatchObject([{ pledge: 1, kept: true }])
      expect(kept(play)).toHaveLength(1)
      expect(play.state.seats['health']).toMatchObject({ kept: 1, broken: 0 })
      expect(play.deal().status).toBe('kept')
      expect(tallyOf(play.state).promises).toEqual({ made: 1, kept: 1, broken: 0 })
    })

    it('is extended by a greater sum: paying what was said first breaks it', () => {
      const play = again(60, 100, false).until('outturn', { health: { 'step-down': 60 } })
      expect(play.told('pledge-judged')).toMatchObject([{ pledge: 3, kept: false, did: 60 }])
      expect(kept(play)).toEqual([])
      expect(play.state.seats['health']).toMatchObject({ kept: 0, broken: 1 })
      expect(play.state.grievances.filter((g) => g.pledge !== null)).toMatchObject([{ of: care, pledge: 3 }])
      expect(tallyOf(play.state).promises).toEqual({ made: 1, kept: 0, broken: 1 })
    })

    it('tells those who do not know of the deal what became of what they heard, and nobody twice', () => {
      const play = again(60, 100).until('outturn', { health: { 'step-down': 60 } })
      const heard = (seat: string) =>
        play.events.flatMap(({ to, body }) =>
          body.type === 'pledge-judged' && (to === 'all' || to.includes(seat))
            ? [[body.pledge, body.kept]]
            : [],
        )
      expect(heard(care)).toEqual([[3, false]])
      expect(heard('health')).toEqual([[3, false]])
      expect(heard('public-health')).toEqual([[1, true]])
    })

    it('weighs as much as the weightiest of the two', () => {
      const met = (both: boolean): Play => {
        const play = atTheBoard().as('health').pledges([care], fund(100))
        play.does({ type: 'meet', with: care })
        if (both)
          play
            .offers([care], [{ do: 'pledge', by: 'health', promise: fund(100) }])
            .as(care)
            .accepts()
        return play.until('outturn', { health: { 'step-down': 100 } })
      }
      expect(kept(met(false)).map((c) => c.by)).toEqual([24])
      expect(kept(met(true)).map((c) => c.by)).toEqual([30])
    })

    it('to somebody else besides is another promise', () => {
      const play = atTheBoard()
        .as('health')
        .pledges([care], fund(100))
        .offers([care, 'local-government'], [{ do: 'pledge', by: 'health', promise: fund(60) }])
        .as(care)
        .accepts()
        .as('local-government')
        .accepts()
        .until('outturn', { health: { 'step-down': 100 } })
      expect(play.told('pledge-judged')).toHaveLength(2)
      expect(kept(play)).toHaveLength(1)
    })
  })

  it('refuses the same promise twice', () => {
    const play = atTheBoard().as('health').pledges([care], fund(100))
    expect(
      play.refused({ type: 'pledge', to: ['public-health'], promise: fund(80), public: true }).code,
    ).toBe('already-promised')
  })

  it('is told to nobody but the one who feels it', () => {
    const play = atTheBoard().as('health').does({ type: 'meet', with: care })
    const moved = play.events.filter((e) => e.body.type === 'trust-moved')
    expect(moved.length).toBeGreaterThan(0)
    for (const { to, body } of moved)
      expect(body.type === 'trust-moved' && to).toEqual([body.type === 'trust-moved' && body.from])
  })

  it('spreads by gossip in proportion to the trust in the one who tells', () => {
    const play = atTheBoard().as('health').pledges([care], fund(100)).until('outturn')
    // Care’s loss of 72 in health’s integrity; public health trusts care 450, a fifth of which counts: 72 × .45 × .2 = 6.48.
    const heard = play
      .trust('public-health', 'health')
      .causes.filter((c) => c.because === 'gossip' && c.facet === 'integrity')
    expect(heard.map((c) => c.by)).toEqual([-6])
  })
})

describe('a meeting', () => {
  it('gives a little goodwill both ways, more when both ask', () => {
    const play = atTheBoard().as('health').does({ type: 'meet', with: care })
    expect(play.trust('health', care).benevolence).toBe(408)
    expect(play.trust(care, 'health').benevolence).toBe(308)
    play.as(care).does({ type: 'meet', with: 'health' })
    expect(play.trust('health', care).benevolence).toBe(416)
    expect(play.trust(care, 'health').benevolence).toBe(316)
  })

  it('airs an old grievance once', () => {
    const play = atTheBoard().as('health').does({ type: 'meet', with: care, air: 'old-wound' })
    expect(play.trust(care, 'health').benevolence).toBe(338)
    expect(play.view(care).grievances[0]).toMatchObject({ id: 'old-wound', aired: true })
    play.as(care)
    expect(play.refused({ type: 'meet', with: 'health', air: 'old-wound' }).code).toBe('no-such-grievance')
  })

  it('tells each roughly how the other thinks of it', () => {
    const play = atTheBoard().as('health').does({ type: 'meet', with: care })
    expect(play.view('health').trust.theirs).toEqual([{ from: care, band: 1, round: 1 }])
    expect(play.view(care).trust.theirs).toEqual([{ from: 'health', band: 2, round: 1 }])
    expect(play.view('public-health').trust.theirs).toEqual([])
  })
})

describe('a cut', () => {
  it('that dumps demand on a partner costs its goodwill', () => {
    const play = atTheBoard().until('budget').everyoneBudgets({}, { wards: 270 })
    const felt = play.trust(care, 'health').causes.filter((c) => c.because === 'dumped')
    // A tenth less: 36 × 100/250.
    expect(felt.map((c) => c.by)).toEqual([-14])
  })
})
