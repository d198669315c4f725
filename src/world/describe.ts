import type { View } from '../schema/index.ts'
import { countryOf, landOf } from './country.ts'
import { ambulancesOf, ILL, leavingOf, type Reading, readingOf, trolleysOf, WELL } from './reading.ts'
import { seasonOf } from './season.ts'
import { englishWords, type Words } from './words.ts'

/** What is needed to tell of a part of the map. */
interface Telling {
  readonly view: View
  readonly reading: Reading
  readonly words: Words
  /** The whole name of a seat. */
  readonly name: (id: string) => string
}

/**
 * What the map shows, in words: one line for the season, each of my roads, agreements, what stands at the doors of the
 * agencies, each neighbourhood, and the works of programmes.
 */
export function describeWorld(view: View, words: Words = englishWords): string[] {
  const name = (id: string): string => view.seats.find((seat) => seat.id === id)?.name ?? id
  const telling = { view, reading: readingOf(view), words, name }
  return [seasonLine, roads, agreements, hospital, doors, places, works].flatMap((tell) => tell(telling))
}

function seasonLine({ view, reading, words }: Telling): string[] {
  const place = words('world.describe.place', {
    place: view.place.name,
    season: words(`world.describe.${seasonOf(view.quarter).name}`),
  })
  const about = [
    place,
    words(`world.describe.hour.${reading.hour}`),
    words(`world.describe.country.${countryOf(view.place)}`),
    ...(landOf(view.place) === 'canal' ? [words('world.describe.canal')] : []),
  ]
  return reading.weather === 'clear' ? about : [...about, words(`world.describe.weather.${reading.weather}`)]
}

const roads = ({ view, reading, words, name }: Telling): string[] =>
  reading.roads.map(({ to, band, overall, before }) =>
    words('world.describe.road', {
      from: name(view.viewer),
      to: name(to),
      band: words(`world.road.${band}`),
      overall,
      trend: words(`world.describe.${overall > before ? 'rising' : overall < before ? 'falling' : 'steady'}`),
    }),
  )

function agreements({ view, reading, words, name }: Telling): string[] {
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
  const made = (sign: string): boolean => reading.bonds.some((bond) => bond.sign === sign && bond.inForce)
  return [
    ...agreed,
    ...(made('board') ? [words('world.describe.table')] : []),
    ...(made('fund') ? [words('world.describe.chest')] : []),
  ]
}

/** The hospital: its door, the ambulances before it, its corridor, and those who wait to go home. */
function hospital({ view, reading, words }: Telling): string[] {
  const found = view.seats.find(({ role }) => role === 'health')
  if (found === undefined) return []
  const state = reading.queue > 0.66 ? 'overwhelmed' : reading.queue > 0.33 ? 'busy' : 'quiet'
  const counted = [
    ['ambulances', ambulancesOf(reading)],
    ['trolleys', trolleysOf(reading)],
    ['leaving', leavingOf(reading)],
  ] as const
  return [
    words('world.describe.hospital', { name: found.name, state: words(`world.describe.${state}`) }),
    ...counted.flatMap(([what, count]) => (count === 0 ? [] : [words(`world.describe.${what}`, { count })])),
  ]
}

/** The doors of services that are short or shut, signs of notices, and the cars of home care. */
function doors({ reading, words, name }: Telling): string[] {
  const cut = reading.services.flatMap(({ seat, name: line, state }) =>
    state === 'open' ? [] : [words(`world.describe.service.${state}`, { line, name: name(seat) })],
  )
  const signs = reading.notices.map((seat) => words('world.describe.notice', { name: name(seat) }))
  const park = reading.parkKept ? [] : [words('world.describe.park')]
  return [...cut, ...park, ...signs, words('world.describe.rounds', { count: reading.rounds })]
}

function places({ reading, words }: Telling): string[] {
  const lines = reading.places.map((p) =>
    words('world.describe.neighbourhood', {
      name: p.name,
      people: p.people,
      well: Math.round(p.wellbeing * 100),
      worst: p.worst ? words('world.describe.worst') : '',
    }),
  )
  const named = (where: (well: number) => boolean): string =>
    reading.places
      .filter(({ wellbeing }) => where(wellbeing))
      .map((place) => place.name)
      .join(', ')
  const [kept, left] = [named((well) => well > WELL), named((well) => well < ILL)]
  return [
    ...lines,
    ...(kept === '' ? [] : [words('world.describe.kept', { names: kept })]),
    ...(left === '' ? [] : [words('world.describe.left', { names: left })]),
  ]
}

const works = ({ view, reading, words }: Telling): string[] =>
  reading.works.map(({ id, title, state }) =>
    words(state === 'running' ? 'world.describe.programme' : `world.describe.programme.${state}`, {
      title,
      count: view.programmes.find((one) => one.id === id)?.delivered ?? 0,
    }),
  )
