import { describe, expect, it } from 'vitest'
import type { View } from '../../src/schema/index.ts'
import { describeWorld } from '../../src/world/describe.ts'
import { picture } from '../../src/world/draw/picture.ts'
import { workOf } from '../../src/world/draw/works.ts'
import { layoutOf } from '../../src/world/layout.ts'
import { distance, gap } from '../../src/world/plane.ts'
import { readingOf } from '../../src/world/reading.ts'
import { THEMES, themeOf } from '../../src/world/themes.ts'
import { haven } from './haven.ts'

const frame = { x: -720, y: -450, width: 1440, height: 900 }
const drawn = (view: View): string => picture(layoutOf(view, 1.6), readingOf(view), view.viewer, frame)
const count = (text: string, part: string): number => text.split(part).length - 1
const shown = (view: View, stamp: string): number => count(drawn(view), `href="#${stamp}"`)

/** Test Haven after a quarter in which an agency, social care unless said, spent these shares of its plan, of 1000. */
function spent(home: number, beds: number, by = 'care'): View {
  const view = haven()
  const lines = [
    { id: 'home', name: 'Care at home', plan: 1000, floor: 0, ceiling: 2000 },
    { id: 'beds', name: 'Care-home beds', plan: 500, floor: 0, ceiling: 900 },
  ]
  return {
    ...view,
    seats: view.seats.map((seat) => (seat.id === by ? { ...seat, lines } : seat)),
    history: [
      {
        round: 1,
        budgets: [
          {
            seat: by,
            lines: [
              { id: 'home', amount: home },
              { id: 'beds', amount: beds / 2 },
            ],
            programmes: [],
          },
        ],
        pools: [],
        programmes: [],
        events: [],
        lies: [],
      },
    ],
  }
}

describe('the state of the place, in the picture and in words', () => {
  it('opens every door before the first budgets, and pulls shutters down where services were cut', () => {
    expect(shown(haven(), 'branch-social-care-open')).toBe(2)
    const view = spent(700, 960)
    expect(shown(view, 'branch-social-care-shut')).toBe(1)
    expect(shown(view, 'branch-social-care-short')).toBe(1)
    expect(shown(view, 'branch-health-open')).toBe(2)
    const told = describeWorld(view).join('\n')
    expect(told).toMatch(/Care at home, Haven Adult Social Care: its shutters are down/)
    expect(told).toMatch(/Care-home beds, Haven Adult Social Care: on short hours/)
    expect(describeWorld(spent(1000, 1000)).join('\n')).not.toMatch(/shutters|short hours/)
  })

  it('lets the park grow wild while a service of the council is shut, and no other’s', () => {
    const isWild = (view: View) => [
      drawn(view).includes('wild-park'),
      describeWorld(view).some((line) => line.startsWith('The park has grown wild')),
    ]
    expect(isWild(spent(700, 1000, 'council'))).toEqual([true, true])
    expect(isWild(spent(900, 1000, 'council'))).toEqual([false, false])
    expect(isWild(spent(700, 1000))).toEqual([false, false])
  })

  it('sends more cars of home care out when social care spends more', () => {
    expect(shown(spent(1000, 1000), 'care-car')).toBe(4)
    expect(shown(spent(500, 500), 'care-car')).toBe(2)
    expect(shown(spent(1400, 1400), 'care-car')).toBe(6)
    expect(describeWorld(spent(500, 500)).join('\n')).toMatch(/Cars of home care on their rounds: 2\./)
  })

  it('puts trolleys in the corridor when the wards are full, and people with bags at the door', () => {
    const trolleys = (strain: number): number => count(drawn(haven({ strain })), 'href="#trolley-')
    expect([trolleys(300), trolleys(550)]).toEqual([0, 0])
    expect(trolleys(800)).toBeGreaterThan(0)
    expect(trolleys(1000)).toBeGreaterThan(trolleys(800))
    const told = describeWorld(haven({ strain: 1000 })).join('\n')
    expect(told).toMatch(/trolleys in the corridor, 6/)
    expect(told).toMatch(/wait to go home: 7/)
    expect(told).toMatch(/Ambulances that wait at its door: 6/)
    expect(describeWorld(haven({ strain: 0 })).join('\n')).not.toMatch(/trolleys|Ambulances|go home/)
  })

  it('shows a programme from the first promise of money to when it is given up', () => {
    const at = (change: Partial<View['programmes'][number]>, promised = false): View => {
      const view = haven()
      const [warm] = view.programmes
      if (warm === undefined) throw new Error('the haven has programmes')
      const promise = { of: 'fund', programme: warm.id, amount: 100, due: 3 } as const
      const pledge = { id: 1, by: 'trust', to: ['care'], promise, public: true, round: 2, deal: null }
      return {
        ...view,
        programmes: [{ ...warm, ...change }],
        pledges: promised ? [{ ...pledge, status: 'open', judged: null }] : [],
      }
    }
    expect(count(drawn(at({})), 'href="#works-')).toBe(0)
    expect(shown(at({}, true), 'works-planned')).toBe(1)
    expect(shown(at({ delivered: 2, streak: 2 }), 'works-warmth')).toBe(1)
    expect(shown(at({ delivered: 2, streak: 0 }), 'works-stopped')).toBe(1)
    expect(describeWorld(at({}, true)).join('\n')).toMatch(/A site is being set up for Warm homes/)
    expect(describeWorld(at({ delivered: 2, streak: 0 })).join('\n')).toMatch(/Warm homes stands boarded up/)
  })

  it('has a drawing for every theme, and a theme for every programme', () => {
    const works = THEMES.map((theme) => workOf({ theme, state: 'running' }))
    expect(new Set(works).size).toBe(THEMES.length)
    for (const work of works) expect(work).not.toMatch(/NaN|undefined/)
    expect(themeOf('Breakfast club')).toBe('food')
    expect(themeOf('Room for One', 'Placements with foster families.')).toBe('homes')
    expect(themeOf('The Landing', 'Step-down beds with therapists.')).toBe('care')
    expect(themeOf('Something else')).toBe('garden')
  })

  it('puts a sign at the door of an agency under a notice', () => {
    const view = haven()
    const notice = { kind: 'notice', from: 2, until: 4 } as const
    const watched = {
      ...view,
      seats: view.seats.map((seat) => (seat.id === 'council' ? { ...seat, notice } : seat)),
    }
    expect(shown(view, 'notice')).toBe(0)
    expect(shown(watched, 'notice')).toBe(1)
    expect(describeWorld(watched).join('\n')).toMatch(/red sign stands at the door of Test Haven Council/)
  })

  it('keeps gardens where people fare well, and leaves rubbish where they do not', () => {
    const faring = (value: number): View => ({
      ...haven(),
      neighbourhoods: haven().neighbourhoods.map((n) => ({
        ...n,
        figures: { wellbeing: { round: 1, value, before: value } },
      })),
    })
    expect(shown(faring(90), 'washing')).toBeGreaterThan(0)
    expect(count(drawn(faring(90)), 'href="#rubbish-')).toBe(0)
    expect(count(drawn(faring(10)), 'href="#rubbish-')).toBeGreaterThan(0)
    expect(shown(faring(10), 'washing')).toBe(0)
    expect(describeWorld(faring(90)).at(-1)).toMatch(/^Gardens are kept/)
    expect(describeWorld(faring(10)).at(-1)).toMatch(/^Rubbish lies/)
  })

  it('has weather of its own each quarter: never snow but in winter, the same whatever is played', () => {
    const weather = (quarter: number, year: number): string =>
      readingOf({ ...haven({ quarter }), year }).weather
    const years = Array.from({ length: 20 }, (_, i) => 2020 + i)
    for (const quarter of [1, 2, 3]) expect(years.map((y) => weather(quarter, y))).not.toContain('snow')
    expect(new Set(years.map((y) => weather(3, y)))).toEqual(new Set(['clear', 'rain']))
    expect(new Set(years.map((y) => weather(4, y)))).toEqual(new Set(['clear', 'snow']))
    expect(readingOf(haven({ strain: 1000, trust: [1, 1, 1] })).weather).toBe(readingOf(haven()).weather)
  })

  it('draws the ends of every figure without a fault', () => {
    for (const strain of [0, 1000])
      for (const quarter of [1, 2, 3, 4]) {
        const svg = drawn({ ...haven({ strain, quarter }), history: spent(0, 0).history })
        expect(svg).not.toMatch(/NaN|undefined|Infinity/)
      }
    expect(drawn(spent(0, 0))).not.toMatch(/NaN|undefined|Infinity/)
  })
})

describe('the sites of small buildings', () => {
  it('are off the roads, out of the water and apart, in any lie and frame', () => {
    const base = haven()
    const [one] = base.programmes
    if (one === undefined) throw new Error('the haven has programmes')
    const programmes = Array.from({ length: 12 }, (_, i) => ({ ...one, id: `programme-${i}` }))
    for (const id of ['a', 'b', 'c', 'd', 'e'])
      for (const aspect of [0.8, 1.6]) {
        const view = { ...base, scenario: { ...base.scenario, id }, programmes }
        const { branches, programmes: plots, ways, river } = layoutOf(view, aspect)
        const sites = [...branches, ...plots]
        expect(branches.length).toBeGreaterThanOrEqual(6)
        expect(plots.length).toBeGreaterThanOrEqual(10)
        for (const [i, { at }] of sites.entries()) {
          expect(gap(at, river)).toBeGreaterThan(60)
          for (const { line } of ways) expect(gap(at, line)).toBeGreaterThan(30)
          for (const other of sites.slice(i + 1)) expect(distance(at, other.at)).toBeGreaterThan(50)
        }
      }
  })
})
