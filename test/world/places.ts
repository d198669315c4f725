import type { View } from '../../src/schema/index.ts'
import { openSession, viewOf } from '../../src/session/index.ts'
import { scenarioAt } from '../support/scenarios.ts'
import { haven } from './haven.ts'

/** The places that can be played. */
export const PLACES = [
  'winter-pressures',
  'council-insolvency',
  'children-data',
  'childhood-obesity',
] as const

/** A place as its first seat, or another, sees it when play begins. */
export const viewOfPlace = (id: string, seat = 0): View => {
  const scenario = scenarioAt(`scenarios/${id}/scenario.yaml`)
  const seats = scenario.data.seats.map((seat) => seat.id)
  const roster = Object.fromEntries(seats.map((seat) => [seat, { holder: 'person' as const }]))
  return viewOf(openSession(scenario, '1', roster), seats[seat] ?? '')
}

/** A place that nobody has drawn, in the words of its author, with so many neighbourhoods. */
export function madeUp(about: string, id: string, count: number): View {
  const view = haven({ delivered: 1 })
  const neighbourhoods = Array.from({ length: count }, (_, i) => {
    const like = view.neighbourhoods[i % view.neighbourhoods.length]
    if (like === undefined) throw new Error('Test Haven has neighbourhoods')
    return { ...like, id: `${id}-${i}`, name: `${like.name} ${i}` }
  })
  return { ...view, scenario: { ...view.scenario, id }, place: { ...view.place, about }, neighbourhoods }
}

/** What an author says of a place of each land. */
export const ABOUT = {
  coast: 'A port with a long beach.',
  valley: 'A spa in a dale.',
  glade: 'A new town in a forest.',
  canal: 'A town of mills and a canal.',
  plain: 'A cathedral city on a river.',
} as const
