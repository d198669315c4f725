import { describe, expect, it } from 'vitest'
import { BECAUSE, type Because, decide, explain } from '../../src/partners/index.ts'
import { isOver, openSession, receiptOf, turn } from '../../src/session/index.ts'
import { winterPressures } from '../support/scenarios.ts'
import { harbour } from '../support/session.ts'
import { BY_GENEROSITY, Conduct, ids, playTable, rosterOf, type Taken } from './tables.ts'

const rotations = (items: readonly string[]): string[][] =>
  items.map((_, i) => [...items.slice(i), ...items.slice(0, i)])

/** Two squares of orders: each persona sits in each seat twice. Then tables of one persona alone. */
const mixed = [...rotations(ids), ...rotations([...ids].reverse())]
const alone = ids.map((id) => [id])
const mixedWinters = mixed.map((personas, i) => playTable(winterPressures(), `winter ${i}`, personas))
const winters = [
  ...mixedWinters,
  ...alone.map((personas) => playTable(winterPressures(), 'winter', personas)),
]
const harbours = [...mixed, ...alone].map((personas) => playTable(harbour(), 'a', personas))

describe('a table of partners', () => {
  it('plays every session to its end, whoever sits where, and no act is ever refused', () => {
    for (const { state } of [...winters, ...harbours]) expect(state.phase).toBe('debrief')
  })

  it('comes to an end of every board in a bounded number of acts', () => {
    for (const { log, state } of winters) expect(log.length).toBeLessThan(130 * state.round)
  })

  it('makes deals, shares cards and runs programmes', () => {
    const bound = winters
      .flatMap(({ state }) => state.deals)
      .filter((d) => ['due', 'kept', 'broken'].includes(d.status))
    const ran = winters
      .flatMap(({ state }) => state.history.flatMap((h) => h.programmes))
      .filter((p) => p.ran)
    expect(bound.length).toBeGreaterThan(5 * winters.length)
    expect(ran.length).toBeGreaterThan(5 * winters.length)
  })

  it('decides the same from the same view, options and chance', () => {
    const again = playTable(winterPressures(), 'winter 0', mixed[0] ?? [])
    expect(again.log).toEqual(winters[0]?.log)
  })

  it('plays the same live as in the laboratory', () => {
    let session = openSession(harbour(), 'a', rosterOf(harbour(), mixed[0] ?? []))
    while (!isOver(session)) {
      const next = turn(session, decide)
      if (!next) throw new Error('nobody is to act')
      session = next.session
    }
    expect(receiptOf(session).log).toEqual(harbours[0]?.log)
  })
})

describe('the four', () => {
  // Some seldom speak, so that their shares are counted over twice as many sessions.
  const more = mixed.map((personas, i) => playTable(winterPressures(), `a ${i}`, personas))
  const conduct = BY_GENEROSITY.map((id) => Conduct.of([...mixedWinters, ...more], id))
  const falling = (figures: readonly number[]): boolean =>
    figures.every((figure, i) => i === 0 || figure < (figures[i - 1] ?? 0))

  it('give in their order: steady, reciprocator, hedger, fortress', () => {
    expect(falling(conduct.map((c) => c.given / c.asked))).toBe(true)
  })

  it('keep their promises: the steady always if it can, the fortress least', () => {
    const kept = conduct.map((c) => c.kept / (c.kept + c.broken))
    expect(kept[0]).toBeGreaterThan(0.97)
    expect(kept[1]).toBeGreaterThan(0.95)
    expect(kept[3]).toBeLessThan(0.95)
    expect(kept[3]).toBe(Math.min(...kept))
  })

  it('shade little: the steady never, the fortress most', () => {
    const shaded = conduct.map((c) => c.shaded / c.claims)
    expect(shaded[0]).toBe(0)
    expect(falling([...shaded].reverse())).toBe(true)
    expect(shaded[3]).toBeLessThan(0.6)
  })

  it('tell much: the steady most, the fortress least', () => {
    expect(falling(conduct.map((c) => c.claims))).toBe(true)
  })

  it('leave a place better off among the steady or the reciprocators than among fortresses', () => {
    const scoreOf = (id: string): number => {
      const { state } = winters[mixed.length + ids.indexOf(id)] ?? {}
      return state?.outcomes.reduce((total, outcome) => total + outcome.score, 0) ?? 0
    }
    for (const id of ['steady', 'reciprocator']) expect(scoreOf(id)).toBeGreaterThan(scoreOf('fortress'))
  })
})

describe('reasons', () => {
  /** Plays two tables and hands over every decision with its view. */
  const eachDecision = (watch: (taken: Taken) => void): void => {
    for (const personas of [mixed[1] ?? [], mixed[6] ?? []])
      playTable(winterPressures(), 'reasons', personas, watch)
  }

  const unfilled = ({ code, data }: Because): string[] =>
    [...BECAUSE[code].matchAll(/\{(\w+)\}/g)].flatMap(([, slot]) =>
      slot && slot in data ? [] : [`${code}: ${slot}`],
    )

  it('fill every slot of their sentences', () => {
    const missing: string[] = []
    eachDecision(({ because, view, persona }) => {
      missing.push(...unfilled(because))
      if (because.code === 'saw-the-outturn') missing.push(...explain(persona, view).flatMap(unfilled))
    })
    expect(missing).toEqual([])
  })

  it('point at what stands in the record', () => {
    const loose: string[] = []
    eachDecision(({ because: { code, data }, view }) => {
      const { seat, programme, topic, round } = data
      const known = (id: unknown, items: readonly { id: string }[]) =>
        id === undefined || items.some((x) => x.id === id)
      if (!known(seat, view.seats) || !known(programme, view.programmes) || !known(topic, view.topics))
        loose.push(code)
      const broken = view.pledges.some(
        (p) => p.by === seat && p.status === 'broken' && p.judged?.round === round,
      )
      if (code === 'offer-after-breach' && !broken) loose.push(code)
      const lied = view.history.some((h) => h.round === round && h.lies.some((l) => l.by === seat))
      if (code === 'offer-after-lie' && !lied) loose.push(code)
    })
    expect(loose).toEqual([])
  })

  it('of giving a card are the same whether it was shaded or not', () => {
    const plain = new Set<string>()
    const shaded = new Set<string>()
    eachDecision(({ action, because }) => {
      if (action.type === 'share') (action.claim === undefined ? plain : shaded).add(because.code)
    })
    expect(shaded.size).toBeGreaterThan(0)
    for (const code of shaded) expect(plain).toContain(code)
  })

  it('explain each other seat from its own record', () => {
    eachDecision(({ persona, view, because }) => {
      if (because.code !== 'saw-the-outturn') return
      const told = explain(persona, view)
      for (const seat of view.seats)
        if (seat.id !== view.viewer) expect(told.some((b) => b.data.seat === seat.id)).toBe(true)
      for (const { code, data } of told) {
        const theirs = view.pledges.filter((p) => p.by === data.seat)
        if (code === 'record-broke') expect(theirs.find((p) => p.id === data.pledge)?.status).toBe('broken')
        if (code === 'record-kept') expect(theirs.some((p) => p.status === 'kept')).toBe(true)
      }
    })
  })
})
