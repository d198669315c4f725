import type { View } from '../schema/index.ts'
import { readingOf } from './reading.ts'
import { seasonOf } from './season.ts'
import { englishWords, type Words } from './words.ts'

/** What the map shows, in words: one line for the season, each of my roads, the hospital's door and each neighbourhood. */
export function describeWorld(view: View, words: Words = englishWords): string[] {
  const reading = readingOf(view)
  const name = (id: string): string => view.seats.find((seat) => seat.id === id)?.name ?? id
  const place = words('world.describe.place', {
    place: view.place.name,
    quarter: view.quarter,
    year: view.year,
    season: words(`world.describe.${seasonOf(view.quarter).name}`),
  })
  const roads = reading.roads.map(({ to, band, overall, before }) =>
    words('world.describe.road', {
      from: name(view.viewer),
      to: name(to),
      band: words(`world.road.${band}`),
      overall,
      trend: words(`world.describe.${overall > before ? 'rising' : overall < before ? 'falling' : 'steady'}`),
    }),
  )
  const hospital = view.seats.find(({ role }) => role === 'health')
  const door = reading.queue > 0.66 ? 'overwhelmed' : reading.queue > 0.33 ? 'busy' : 'quiet'
  const queue =
    hospital === undefined
      ? []
      : [words('world.describe.hospital', { name: hospital.name, state: words(`world.describe.${door}`) })]
  const places = reading.places.map((p) =>
    words('world.describe.neighbourhood', {
      name: p.name,
      people: p.people,
      well: Math.round(p.wellbeing * 100),
      worst: p.worst ? words('world.describe.worst') : '',
    }),
  )
  const programmes = view.programmes
    .filter(({ delivered }) => delivered > 0)
    .map(({ title, delivered }) => words('world.describe.programme', { title, count: delivered }))
  const agreed = view.partnership.agreements.flatMap(({ kind, parties, status }) =>
    status === 'in-force' || status === 'drafted'
      ? [
          words(`world.describe.bond.${status}`, {
            title: view.partnership.kinds.find(({ id }) => id === kind)?.title ?? kind,
            between: parties.map(name).join(', '),
          }),
        ]
      : [],
  )
  return [place, ...roads, ...agreed, ...queue, ...places, ...programmes]
}
