import { describe, expect, it } from 'vitest'
import { legalActions } from '../../src/engine/index.ts'
import { must, stream } from '../../src/kernel/index.ts'
import { Mind } from '../../src/partners/mind.ts'
import { needOf } from '../../src/partners/needs.ts'
import { personaOf } from '../../src/partners/personas/index.ts'
import { OWN_AGENDA, type View } from '../../src/schema/index.ts'
import { scenarioAt } from '../support/scenarios.ts'
import { Play } from '../support/session.ts'
import { ids, playTable } from './tables.ts'

const PLACES = ['winter-pressures', 'council-insolvency', 'children-data', 'childhood-obesity']
const placeAt = (id: string) => scenarioAt(`scenarios/${id}/scenario.yaml`)

/** What council thinks that health needs most at the end of the first quarter, with its view as `change` leaves it. */
function thought(change: (view: View) => View): string {
  const { state, ...play } = reflecting()
  const view = change(play.view)
  const options = legalActions(state, 'local-government')
  const about = options.open.flatMap((o) => (o.type === 'reflect' ? o.about : []))
  const needs = must(
    about.find(({ seat }) => seat === 'health'),
    'health',
  ).needs
  return needOf(
    new Mind(must(personaOf('steady'), 'steady').rule, view, options, stream('needs', 'local-government')),
    'health',
    needs,
  )
}

function reflecting() {
  const play = new Play(placeAt('winter-pressures')).until('reflect')
  return { state: play.state, view: play.view('local-government') }
}

const believing = (view: View, benevolence: number): View => ({
  ...view,
  trust: {
    ...view.trust,
    mine: view.trust.mine.map((of) => ({ ...of, now: { ...of.now, benevolence } })),
  },
})

/** The figures as they are, with one at the bad end of its span and all others at the good end. */
const worst = (view: View, id: string): View => ({
  ...view,
  indicators: view.indicators.map((one) => {
    const bad = one.better === 'lower' ? one.range[1] : one.range[0]
    const good = one.better === 'lower' ? one.range[0] : one.range[1]
    return { ...one, reported: [{ round: 1, value: one.id === id ? bad : good }] }
  }),
})

describe('what a partner thinks that another needs most', () => {
  it('is what its published figures say, where it is thought to mean well', () => {
    expect(thought((view) => worst(believing(view, 1000), 'ae-four-hours'))).toBe('front-door')
    expect(thought((view) => worst(believing(view, 1000), 'waiting-list'))).toBe('waiting-list')
  })

  it('is something of its own, where it is not', () => {
    expect(thought((view) => worst(believing(view, 0), 'wellbeing'))).toBe(OWN_AGENDA)
  })

  it('is right more often than a guess at random would be, over the four places', () => {
    const said = PLACES.flatMap((id) => {
      const { state } = playTable(placeAt(id), 'needs', ids)
      return state.reflections
    })
    const right = said.filter(({ need, truth }) => need === truth).length
    expect(said.length).toBeGreaterThan(300)
    // Each mandate has four parts, one of them private.
    expect((1000 * right) / said.length).toBeGreaterThan(350)
    expect(
      new Set(said.filter(({ need, truth }) => need === truth).map(({ need }) => need)).size,
    ).toBeGreaterThan(2)
  })
})
