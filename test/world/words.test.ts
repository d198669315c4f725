import { describe, expect, it } from 'vitest'
import type { EventBody, View } from '../../src/schema/index.ts'
import { beatsOf } from '../../src/world/beats.ts'
import { describeWorld } from '../../src/world/describe.ts'
import { englishWords, WORLD_WORDS } from '../../src/world/words.ts'
import { haven } from './haven.ts'

const paid = (amount: number): EventBody => ({
  type: 'paid',
  deal: 1,
  from: 'trust',
  to: 'care',
  amount,
  overhead: 0,
})
const moved = (to: string, by: number): EventBody => ({
  type: 'trust-moved',
  from: 'trust',
  to,
  facet: 'ability',
  by,
  because: 'kept',
})
const judged = (by: string, kept: boolean): EventBody => ({
  type: 'pledge-judged',
  pledge: 1,
  by,
  to: ['trust'],
  promise: { of: 'share', topic: 'beds', due: 1 },
  kept,
  did: kept ? 1 : 0,
})

describe('the map in words', () => {
  const lines = describeWorld(haven({ delivered: 2 }))

  it('tells each of my roads with its state, its figure and where it is going', () => {
    expect(lines).toContain(
      'Road between Haven Hospitals Trust and Haven Adult Social Care: track, trust 310 of 1,000, falling.',
    )
    expect(lines).toContain(
      'Road between Haven Hospitals Trust and Haven Public Health: lane, trust 520 of 1,000, steady.',
    )
    expect(lines).toContain(
      'Road between Haven Hospitals Trust and Test Haven Council: broken road, trust 160 of 1,000, rising.',
    )
  })

  it('tells the season, the hospital’s door, each neighbourhood and what has run', () => {
    expect(lines[0]).toBe('Test Haven in spring and early summer.')
    expect(lines).toContain('The door of Haven Hospitals Trust is busy.')
    expect(lines).toContain('Harbour Ward: 14200 people, wellbeing 22 of 100, faring worst.')
    expect(lines).toContain('Warm homes has run in 2 quarters.')
  })

  it('copes with a place of which nothing is published', () => {
    const view = {
      ...haven(),
      indicators: [],
      neighbourhoods: [],
      trust: { mine: [], theirs: [], history: [] },
    }
    for (const line of describeWorld(view)) expect(line).not.toMatch(/[{}]|NaN|undefined|world\./)
  })

  it('takes its words from the catalogue that it is given', () => {
    const keys = new Set<string>()
    describeWorld(haven({ delivered: 1 }), (key) => {
      keys.add(key)
      return key
    })
    for (const key of keys) expect(Object.keys(WORLD_WORDS)).toContain(key)
  })
})

describe('the beats of an outturn', () => {
  const view = haven()

  it('tells one payment by name and many as a sum', () => {
    expect(beatsOf(view, [paid(250)], englishWords).map(({ caption }) => caption)).toEqual([
      'Haven Hospital pays Adult Social Care £250k',
    ])
    expect(beatsOf(view, [paid(250), paid(50)], englishWords)[0]?.caption).toBe(
      'Money moves between pockets: £300k in 2 payments',
    )
  })

  it('adds the moves of trust on a road, and leaves out those that come to nothing', () => {
    const [beat] = beatsOf(
      view,
      [moved('care', 20), moved('care', -5), moved('council', 9), moved('council', -9)],
      englishWords,
    )
    expect(beat?.marks).toEqual([{ kind: 'up', from: 'trust', to: 'care' }])
    expect(beat?.caption).toBe('Your trust rises in Adult Social Care')
  })

  it('says whose trust it is, after what the viewer did wrong', () => {
    const lie: EventBody = {
      type: 'lie-proven',
      claim: 1,
      by: 'trust',
      to: ['care'],
      card: 'beds',
      title: 'Beds',
      claimed: 1,
      found: 9,
      unit: '',
    }
    const events = [
      moved('care', 20),
      moved('council', -9),
      judged('trust', false),
      judged('care', true),
      lie,
    ]
    expect(beatsOf(view, events, englishWords).map(({ caption }) => caption)).toEqual([
      'Adult Social Care keeps its promise to Haven Hospital',
      'You break your promise to Haven Hospital',
      'It comes out that you told an untruth: Beds',
      expect.stringMatching(/^Your trust rises in Adult Social Care; it falls in /),
    ])
  })

  it('lasts at most fourteen seconds, whatever happened', () => {
    const much: EventBody[] = [
      ...Array.from({ length: 30 }, (_, i) => paid(i + 1)),
      ...Array.from({ length: 12 }, (_, i) => judged(i % 2 === 0 ? 'care' : 'council', i % 3 === 0)),
      ...Array.from(
        { length: 5 },
        (_, i): EventBody => ({ type: 'event-fell', event: `e-${i}`, title: `Event ${i}`, text: '' }),
      ),
      { type: 'programme-ran', programme: 'warm-homes', level: 1000 },
      { type: 'programme-stalled', programme: 'befriending', short: ['care'], returned: [], sunk: 0 },
      moved('care', 5),
      judged('trust', false),
    ]
    const beats = beatsOf(view, much, englishWords)
    expect(beats.reduce((sum, { ms }) => sum + ms, 0)).toBeLessThanOrEqual(14_000)
    expect(beats.length).toBeLessThanOrEqual(8)
    expect(beats.slice(-2).map(({ caption }) => caption)).toEqual([
      'You break your promise to Haven Hospital',
      'Your trust rises in Adult Social Care',
    ])
    for (const { caption } of beats) expect(caption).not.toMatch(/[{}]|world\./)
  })

  it('says how the place changed, by the figures that moved most of their range', () => {
    const [any] = view.indicators
    if (!any) throw new Error('the haven has figures')
    const figure = (id: string, better: 'higher' | 'lower', from: number, to: number) => ({
      ...any,
      id,
      title: id,
      better,
      range: [0, 100] satisfies [number, number],
      reported: [
        { round: 1, value: from },
        { round: 2, value: to },
      ],
    })
    const told = (indicators: View['indicators']): string[] =>
      beatsOf({ ...view, indicators }, [], englishWords).map(({ caption }) => caption)
    expect(told([figure('Delays', 'lower', 50, 40), figure('Rent', 'lower', 10, 10)])).toEqual([
      'The place: better in Delays',
    ])
    expect(
      told([
        figure('Delays', 'lower', 50, 90),
        figure('Steps', 'higher', 20, 50),
        figure('Falls', 'lower', 9, 10),
      ]),
    ).toEqual(['The place: better in Steps; worse in Delays'])
  })

  it('names the programmes that ran, unless they are too many to be named', () => {
    const ran = (...ids: string[]) =>
      beatsOf(
        view,
        ids.map((programme): EventBody => ({ type: 'programme-ran', programme, level: 1000 })),
        englishWords,
      )[0]?.caption
    expect(ran('warm-homes')).toBe('Warm homes runs this quarter')
    expect(ran('warm-homes', 'b', 'c')).toBe('These run this quarter: Warm homes, b, c')
    expect(ran('warm-homes', 'b', 'c', 'd')).toBe('4 programmes run this quarter')
  })

  it('tells what pressures cost the viewer in sum and for what most, and not what they cost others', () => {
    const charged = (seat: string, title: string, amount: number): EventBody => ({
      type: 'charged',
      seat,
      charge: title,
      title,
      amount,
    })
    expect(beatsOf(view, [charged('trust', 'Agency staff', 40)], englishWords)).toMatchObject([
      { caption: 'You have to pay £40k: Agency staff', marks: [{ kind: 'cost', seat: 'trust' }] },
    ])
    const both = [charged('trust', 'Agency staff', 40), charged('trust', 'Taxis', 41)]
    expect(beatsOf(view, both, englishWords)[0]?.caption).toBe(
      'The quarter’s pressures cost you £81k, most of it for: Taxis',
    )
    expect(beatsOf(view, [charged('care', 'Taxis', 41)], englishWords)).toEqual([])
  })

  it('tells of notices and of agreements that end', () => {
    const events: EventBody[] = [
      { type: 'notice-issued', seat: 'council', kind: 'notice', until: 4 },
      { type: 'notice-lifted', seat: 'care', kind: 'notice' },
      { type: 'agreement-ended', agreement: 1, kind: 'open-book', parties: ['care', 'council'], why: 'left' },
    ]
    expect(beatsOf(view, events, englishWords).map(({ caption }) => caption)).toEqual([
      expect.stringMatching(/^An agreement ends: /),
      expect.stringMatching(/^A notice is served on /),
      expect.stringMatching(/^The notice on Adult Social Care is lifted/),
    ])
  })

  it('is empty when nothing that can be seen happened', () => {
    expect(beatsOf(view, [{ type: 'ready', seat: 'care' }], englishWords)).toEqual([])
  })
})
