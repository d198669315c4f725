import { describe, expect, it } from 'vitest'
import type { Option } from '../../src/schema/index.ts'
import { openSession, optionsOf, type Session, submit, viewOf } from '../../src/session/index.ts'
import {
  amountIn,
  clauseOf,
  duesOf,
  fillsOf,
  firstBlank,
  mended,
  spanOf,
  type Term,
  VERBS,
  verbsOf,
  withAmount,
} from '../../src/ui/board/dialogs/deal/draft.ts'
import { wholeProgramme, wholeProgrammes } from '../../src/ui/board/dialogs/deal/whole.ts'
import { winterPressures } from '../support/scenarios.ts'

type Propose = Extract<Option, { type: 'propose' }>

/** A session of four people, brought to the board. */
function atTheBoard(): Session {
  const scenario = winterPressures()
  const seats = scenario.data.seats.map((seat) => seat.id)
  let session = openSession(
    scenario,
    'draft',
    Object.fromEntries(seats.map((id) => [id, { holder: 'person' as const }])),
  )
  for (const seat of seats) {
    const done = submit(session, seat, { type: 'ready' })
    if (done.ok) session = done.value
  }
  return session
}

const session = atTheBoard()
const option = optionsOf(session, 'health').open.find((one): one is Propose => one.type === 'propose')
if (!option) throw new Error('no deal can be proposed')
const { terms } = option
const other = option.with[0] ?? ''
const parties = ['health', other]

describe('the deal builder', () => {
  it('begins with a sentence that can stand as it is', () => {
    const clause = clauseOf(firstBlank(terms, parties))
    expect(
      submit(session, 'health', { type: 'propose', with: [other], clauses: [clause], fills: [] }).ok,
    ).toBe(true)
  })

  it('offers only sentences that the rules accept, whoever is bound and whatever is chosen', () => {
    for (const by of parties)
      for (const verb of verbsOf(terms, by)) {
        const blank = mended(terms, parties, firstBlank(terms, parties), { by, verb })
        const clause = clauseOf(blank)
        const card = terms.cards[blank.topic]?.[0]?.card
        const fill = clause.do === 'share' && by === 'health' && card ? { fill: { card } } : {}
        const written: Term[] = [{ clause, ...fill }]
        const action = { type: 'propose', with: [other], clauses: [clause], fills: fillsOf(written) }
        const done = submit(session, 'health', action)
        expect(done.ok ? '' : done.error.message, JSON.stringify(action)).toBe('')
      }
  })

  it('keeps amounts and dates within what is possible when something else is changed', () => {
    const first = firstBlank(terms, parties)
    for (const verb of VERBS) {
      const blank = mended(terms, parties, first, { verb, amount: 10_000_000, due: 99 })
      const span = spanOf(terms, blank)
      if (span) expect(blank.amount).toBe(span.max)
      expect(duesOf(terms, blank)).toContain(blank.due)
    }
  })

  it('lets the amount of a written term be changed within the same span, and nothing else of it', () => {
    const first = firstBlank(terms, parties)
    for (const verb of VERBS) {
      const blank = mended(terms, parties, first, { verb })
      const clause = clauseOf(blank)
      const span = spanOf(terms, blank)
      expect(amountIn(terms, clause)).toEqual(span && { ...span, amount: blank.amount })
      if (span) expect(withAmount(clause, span.min)).toEqual(clauseOf({ ...blank, amount: span.min }))
      else expect(withAmount(clause, 1)).toEqual(clause)
    }
  })
})

describe('a deal on a whole programme', () => {
  const view = viewOf(session, 'health')

  it('asks each partner for its whole part, and can be put to them as it is', () => {
    const offered = wholeProgrammes(view, option)
    expect(offered.length).toBeGreaterThan(3)
    for (const { id } of offered) {
      const whole = wholeProgramme(view, option, id)
      const partners = view.programmes.find((one) => one.id === id)?.partners ?? []
      const parts = whole?.terms.map(({ clause }) =>
        clause.do === 'pledge' && clause.promise.of === 'fund'
          ? { seat: clause.by, cost: clause.promise.amount }
          : undefined,
      )
      expect(parts?.[0]?.seat).toBe('health')
      for (const { seat, cost } of partners) if (cost > 0) expect(parts).toContainEqual({ seat, cost })
      const action = {
        type: 'propose',
        with: whole?.with ?? [],
        clauses: whole?.terms.map(({ clause }) => clause) ?? [],
        fills: [],
      }
      expect(submit(session, 'health', action).ok, id).toBe(true)
    }
  })

  it('is not offered for what others run without the viewer', () => {
    const without = view.programmes.filter(({ partners }) => partners.every(({ seat }) => seat !== 'health'))
    for (const { id } of without) expect(wholeProgramme(view, option, id)).toBeUndefined()
    const ids = wholeProgrammes(viewOf(session, 'local-government'), option).map(({ id }) => id)
    expect(ids).not.toContain(
      view.programmes.find(({ partners }) => partners.every(({ seat }) => seat !== 'local-government'))?.id,
    )
  })
})
