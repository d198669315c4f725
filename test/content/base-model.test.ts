import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { must } from '../../src/kernel/index.ts'
import { compileScenario, formatDiagnostic, readScenario, type Scenario } from '../../src/scenario/index.ts'
import { winterPressures } from '../support/scenarios.ts'

/**
 * The behaviours that docs/evidence.md promises of the base model, with the tolerances stated there. They guard the
 * model against claiming more than is known.
 */

interface Run {
  /** A figure of the place, quarter by quarter. */
  of(name: string): number[]
  /** The same, one figure for each neighbourhood. */
  by(name: string, hood: string): number[]
  charge(id: string): number[]
}

/** Runs a model, with figures added to parameters throughout, from the quarter `first` of the financial year. */
function run(scenario: Scenario, added: Readonly<Record<string, number>>, quarters: number, first = 1): Run {
  const { model } = scenario
  const place = model.initial()
  const figures: Record<string, number | readonly number[]>[] = []
  const charges: Record<string, number>[] = []
  for (let i = 0; i < quarters; i++) {
    const quarter = ((first - 1 + i) % 4) + 1
    model.step(place, (name) => added[name] ?? 0, quarter)
    figures.push({ ...place.values, ...place.stocks })
    charges.push(model.charges(place, quarter))
  }
  return {
    of: (name) => figures.map((f) => Number(must(f[name], name))),
    by: (name, hood) =>
      figures.map((f) => {
        const figure = must(f[name], name)
        return must(
          typeof figure === 'number' ? undefined : figure[scenario.hood(hood)],
          `${name} of ${hood}`,
        )
      }),
    charge: (id) => charges.map((c) => must(c[id], id)),
  }
}

const place = (added: Readonly<Record<string, number>>, quarters = 8): Run =>
  run(winterPressures(), added, quarters)
const last = (figures: readonly number[]): number => must(figures.at(-1), 'a figure')
const total = (figures: readonly number[]): number => figures.reduce((a, b) => a + b, 0)
const less = (a: readonly number[], b: readonly number[]): number[] => a.map((x, i) => x - (b[i] ?? 0))
/** Figures kept in hundredths, in whole. */
const whole = (figures: readonly number[]): number[] => figures.map((x) => Math.round(x / 100))

const asPlanned = place({})

describe('the base model as planned', () => {
  test('beds are about 91.5 % full, and about 97 % in January to March', () => {
    const [spring, summer, autumn, winter] = asPlanned.of('occupancy')
    expect(spring).toBeGreaterThan(9100)
    expect(spring).toBeLessThan(9200)
    expect(summer).toBe(spring)
    expect(autumn).toBeGreaterThan(9300)
    expect(winter).toBeGreaterThan(9650)
    expect(winter).toBeLessThan(9750)
  })

  test('31 to 33 beds hold people who are fit to leave', () => {
    for (const tenths of asPlanned.of('delayed_x10')) {
      expect(tenths).toBeGreaterThanOrEqual(305)
      expect(tenths).toBeLessThanOrEqual(335)
    }
  })

  test('there are 7,900 emergency admissions in a quiet quarter, 24 % of them avoidable', () => {
    expect(whole(asPlanned.of('emergency_x100'))[0]).toBe(7900)
    expect(asPlanned.of('avoidable_place')[0]).toBe(1896)
  })

  test('the neighbourhoods differ by deprivation and by age', () => {
    const rate = (hood: string): number => must(asPlanned.by('avoidable_rate', hood)[0], hood)
    expect(rate('quayside')).toBeGreaterThan(2 * rate('orchards'))
    expect(rate('gullsey')).toBeGreaterThan(rate('market-sallow'))
  })

  test('admissions by neighbourhood add up to those of the place', () => {
    const hoods = winterPressures().data.place.neighbourhoods.map((n) => n.id)
    const sum = total(hoods.map((hood) => must(asPlanned.by('admissions_x100', hood)[0], hood)))
    expect(asPlanned.of('emergency_x100')[0]).toBe(sum)
  })
})

describe('a cut of a tenth of home care', () => {
  const cut = { spend_home_care: -1156 }

  test('lengthens delays by 3 to 15 % in the first year, no more', () => {
    const ratio = total(place(cut, 4).of('delayed_x10')) / total(asPlanned.of('delayed_x10').slice(0, 4))
    expect(ratio).toBeGreaterThan(1.03)
    expect(ratio).toBeLessThan(1.15)
  })

  test('leaves emergency admissions within 0.1 %', () => {
    const before = asPlanned.of('emergency_x100')
    for (const [i, after] of place(cut).of('emergency_x100').entries())
      expect(Math.abs(after - must(before[i], 'before')) * 1000).toBeLessThanOrEqual(
        must(before[i], 'before'),
      )
  })

  test('shows most in unmet need, and in visits to A&E', () => {
    const need = place(cut).of('unmet_need_x10')
    expect(last(need)).toBeGreaterThan(1.5 * last(asPlanned.of('unmet_need_x10')))
    // 0.07 visits a year for each £391 less for each older resident: about 200 a quarter for £1,156k.
    expect(last(place(cut).of('extra_visits'))).toBeGreaterThan(180)
    expect(last(place(cut).of('extra_visits'))).toBeLessThan(220)
  })

  test('at once and on new starts alone would be dramatic, which the evidence does not bear out', () => {
    const sudden = { ...cut, new_starts_share: 500, adjust_quarters: -2 }
    const [first, second] = place(sudden, 2).of('delayed_x10')
    expect(first).toBeGreaterThan(650)
    expect(second).toBeGreaterThan(must(first, 'first quarter'))
    expect(second).toBeLessThan(1000)
  })
})

describe('twenty step-down beds', () => {
  const beds = place({ step_down_beds: 20 })

  test('bring delays from 31 to 11 beds and occupancy down by about four points in the same quarter', () => {
    expect(beds.of('delayed_x10')[0]).toBe(must(asPlanned.of('delayed_x10')[0], 'before') - 200)
    const points = must(less(asPlanned.of('occupancy'), beds.of('occupancy'))[0], 'points')
    expect(points).toBeGreaterThan(350)
    expect(points).toBeLessThan(400)
  })

  test('save the hospital money and nobody else', () => {
    expect(last(beds.charge('escalation'))).toBeLessThan(last(asPlanned.charge('escalation')))
    expect(beds.charge('crisis-placements')).toEqual(asPlanned.charge('crisis-placements'))
    expect(beds.charge('temporary-accommodation')).toEqual(asPlanned.charge('temporary-accommodation'))
  })
})

describe('a fifth more for public health', () => {
  const extra = 950
  const longRun = place({}, 24)
  const more = place({ spend_smoking: extra }, 24)
  const change = less(more.of('emergency_x100'), longRun.of('emergency_x100')).map((x) => x / 100)

  test('spares about 4 admissions in the first quarter, 32 in the fourth, 100 a quarter after 20', () => {
    expect(change[0]).toBeGreaterThan(-6)
    expect(change[0]).toBeLessThan(-2)
    expect(change[3]).toBeGreaterThan(-36)
    expect(change[3]).toBeLessThan(-28)
    expect(change[19]).toBeGreaterThan(-108)
    expect(change[19]).toBeLessThan(-92)
  })

  test('pays back about a quarter of its cost in cash to the hospital', () => {
    const cash = less(longRun.charge('extra-admissions'), more.charge('extra-admissions'))
    expect(must(cash[19], 'cash') / extra).toBeGreaterThan(0.2)
    expect(must(cash[19], 'cash') / extra).toBeLessThan(0.3)
  })

  test('never does less in a later year than in an earlier one', () => {
    const years = [0, 1, 2, 3, 4, 5].map((year) => total(change.slice(year * 4, year * 4 + 4)))
    for (const [i, sum] of years.entries())
      if (i > 0) expect(sum).toBeLessThanOrEqual(must(years[i - 1], 'year'))
  })

  test('does more where there is more to gain', () => {
    const spared = (hood: string): number =>
      less(longRun.by('avoidable_rate', hood), more.by('avoidable_rate', hood))[19] ?? 0
    expect(spared('quayside')).toBeGreaterThan(2 * spared('orchards'))
  })

  test('makes parents ask sooner when it goes to early years: admissions rise a little first', () => {
    const early = place({ spend_early_years: 100 }, 1)
    expect(early.of('early_help_seeking')[0]).toBeGreaterThan(0)
  })
})

describe('whose pocket', () => {
  const saved = (added: Record<string, number>, charge: string, quarters = 12): number =>
    total(less(place({}, quarters).charge(charge), place(added, quarters).charge(charge)))

  test('falls prevention, paid by public health and the council, saves the hospital money after a while', () => {
    expect(saved({ steady: 500 }, 'extra-admissions', 1)).toBeLessThan(
      saved({ steady: 500 }, 'extra-admissions', 4) / 4,
    )
    expect(saved({ steady: 500 }, 'extra-admissions')).toBeGreaterThan(0)
    expect(saved({ steady: 500 }, 'temporary-accommodation')).toBe(0)
  })

  test('homes put right, paid by the council, spare winter admissions', () => {
    const homes = { homes_warmed: 60 }
    expect(saved(homes, 'extra-admissions', 2)).toBe(0)
    expect(saved(homes, 'extra-admissions')).toBeGreaterThan(0)
  })

  test('homeless people helped, the council saves; their minds eased, it saves too', () => {
    expect(saved({ homes_kept: 15 }, 'temporary-accommodation')).toBeGreaterThan(0)
    expect(saved({ crisis_help: 100 }, 'temporary-accommodation')).toBeGreaterThan(0)
  })

  test('carers kept, social care spends less on crises and the hospital discharges sooner', () => {
    const crisis = { care_extra: 500, retention: 15 }
    expect(saved(crisis, 'crisis-placements')).toBeGreaterThan(0)
  })

  test('carers lost by the firms lengthen both queues', () => {
    const lost = place({ retention: -60 })
    expect(last(lost.of('unmet_need_x10'))).toBeGreaterThan(last(asPlanned.of('unmet_need_x10')))
    expect(last(lost.of('delayed_x10'))).toBeGreaterThan(last(asPlanned.of('delayed_x10')))
  })
})

describe('service lines', () => {
  const lines = winterPressures().data.seats.flatMap((seat) => seat.lines)
  const good: Record<string, 1 | -1> = {
    ae_year: 1,
    mean_wellbeing: 1,
    waiting_list: -1,
    emergency_x100: -1,
    delayed_year: -1,
    unmet_need_x10: -1,
    temporary_households: -1,
    mental_health_waiting: -1,
  }

  test.each(lines.map((line) => [line.sets, line] as const))(
    '%s at its floor leaves the place no better',
    (_, line) => {
      if (line.plan === line.floor || line.sets === 'spend_regeneration') return
      const base = place({}, 12)
      const cut = place({ [line.sets]: line.floor - line.plan }, 12)
      let worse = 0
      for (const [name, sign] of Object.entries(good)) {
        const change = sign * (last(cut.of(name)) - last(base.of(name)))
        if (name !== 'emergency_x100') expect(change, name).toBeLessThanOrEqual(0)
        if (change < 0) worse += 1
      }
      expect(worse).toBeGreaterThan(0)
    },
  )
})

describe('the published toy of beds and packages', () => {
  const file = 'scenarios/models/delayed-discharge-toy.yaml'
  const toy = (): Scenario => {
    const text = TOY
    const read = readScenario({ file: 'toy', text }, (id) => ({
      file,
      text: readFileSync(resolve(import.meta.dirname, `../../scenarios/models/${id}.yaml`), 'utf8'),
    }))
    if (!read.ok) throw new Error(read.error.map(formatDiagnostic).join('\n'))
    return compileScenario(read.value)
  }

  test('100 beds and 728 packages keep it in balance for ever', () => {
    const balanced = run(toy(), {}, 12)
    expect(balanced.of('beds')).toEqual(Array.from({ length: 12 }, () => 100))
    expect(balanced.of('in_care')).toEqual(Array.from({ length: 12 }, () => 728))
    expect(last(balanced.of('stuck'))).toBe(0)
    expect(last(balanced.of('waiting'))).toBe(0)
  })

  test('money moved from packages to beds makes the hospital queue longer, not shorter', () => {
    const queues = [0, 2400, 4800, 9600].map((moved) =>
      last(run(toy(), { care_budget: -moved }, 4).of('waiting')),
    )
    expect(queues[0]).toBe(0)
    for (let i = 1; i < queues.length; i++) expect(queues[i]).toBeGreaterThan(must(queues[i - 1], 'queue'))
    expect(last(run(toy(), { care_budget: -9600 }, 4).of('beds'))).toBeGreaterThan(100)
  })

  test('with the same short budget, packages first is better than beds first', () => {
    const short = { budget: -11200 }
    const bedsFirst = run(toy(), { ...short, care_budget: -11200 }, 4)
    const packagesFirst = run(toy(), short, 4)
    expect(last(packagesFirst.of('waiting'))).toBeLessThan(last(bedsFirst.of('waiting')))
  })
})

function seatOf(role: string): string {
  const line = role.replace('-', '_')
  return `
  - id: ${role}
    role: ${role}
    name: Seat
    short: Seat
    about: A seat.
    brief: A seat.
    income: 100
    committed: 0
    reserves: 0
    lines: [{ id: line, name: Line, about: A line., plan: 0, floor: 0, ceiling: 10, sets: ${line}_line }]
    mandate: [{ id: duty, kind: duty, title: Duty, text: Duty., weight: 100, score: 0 }]
`
}

/** The smallest scenario that can carry a model. */
const TOY = `
format: 1
id: toy
title: Toy
summary: A carrier for a model.
teaches: [A pathway blocks at its far end]
minutes: { solo: 1, group: 1 }
rounds: 4
starts: { year: 2026, quarter: 1 }
place:
  name: Toy
  about: Nowhere.
  neighbourhoods:
    - { id: all, name: All, about: All of it., people: 1000, deprivation: 500, rurality: 0, older: 200 }
topics: [{ id: money, title: Money }]
seats:
${seatOf('health')}${seatOf('social-care')}history: { trust: [], grievances: [] }
model:
  base: delayed-discharge-toy
  parameters:
    - { name: health_line, value: 0, min: 0, max: 10 }
    - { name: social_care_line, value: 0, min: 0, max: 10 }
cards: []
programmes: []
deck: { chance: 0, events: [] }
story: { start: only, acts: [{ id: only, title: Only, text: Only., ending: true }] }
outcomes: [{ id: flow, title: Flow, weight: 100, score: 0 }]
gap: { title: None, value: 0, unit: none, start: 0 }
`
