import { chance } from '../chance.ts'
import type { Layout } from '../layout.ts'
import { gap, ground, type Point, seen } from '../plane.ts'
import type { Reading } from '../reading.ts'
import { ambulance, car, garden, marquee, person, playground, van } from './folk.ts'
import type { Stamps, Standing } from './picture.ts'
import type { Tones } from './solid.ts'

/** People, vehicles and the works of programmes: the signs of use that a reading puts in the streets. */
export function lifeOf(layout: Layout, reading: Reading, stamps: Stamps): Standing[] {
  return [
    ...hospitalDoor(layout, reading, stamps),
    ...works(layout, reading, stamps),
    ...streets(layout, reading, stamps),
    ...traffic(layout, stamps),
  ]
}

const offset = (at: Point, x: number, y: number): Point => {
  const p = ground(at)
  return seen(p.x + x, p.y + y)
}

/** Ambulances wait before the emergency door; people queue outside, and others wait with their bags to go home. */
function hospitalDoor(layout: Layout, reading: Reading, stamps: Stamps): Standing[] {
  const hospital = layout.landmarks.find(({ role }) => role === 'health')
  if (hospital === undefined) return []
  const out: Standing[] = []
  const waiting = Math.round(reading.queue * 6)
  for (let i = 0; i < waiting; i += 1)
    out.push({
      at: offset(hospital.at, 4 - i * 31, i < 3 ? 80 : 82),
      stamp: stamps.use('ambulance', ambulance),
      nearer: 30,
    })
  const queue = Math.round(reading.queue * 9)
  for (let i = 0; i < queue; i += 1)
    out.push(standing(hospital.at, 4 + i * 7 + (i % 2) * 2, 63 + (i % 2) * 4, i, false, stamps))
  const leaving = Math.round(reading.leaving * 7)
  for (let i = 0; i < leaving; i += 1)
    out.push(standing(hospital.at, 92 + (i % 2) * 8, 46 - i * 11, i + 2, true, stamps))
  return out
}

function standing(at: Point, x: number, y: number, look: number, leaving: boolean, stamps: Stamps): Standing {
  return {
    at: offset(at, x, y),
    stamp: stamps.use(`person-${look % 6}${leaving ? '-bag' : ''}`, () => person(look % 6, leaving)),
    nearer: 30,
  }
}

const WORKS = { warmth: van, play: playground, care: marquee, garden } as const

function works(layout: Layout, reading: Reading, stamps: Stamps): Standing[] {
  return reading.programmes.flatMap(({ id, theme }) => {
    const plot = layout.programmes.find((p) => p.id === id)
    if (plot === undefined) return []
    const people = [0, 1, 2].map((i) =>
      standing(plot.at, 26 - i * 16, 22 + i * 3, i + id.length, false, stamps),
    )
    return [{ at: plot.at, stamp: stamps.use(`works-${theme}`, WORKS[theme]) }, ...people]
  })
}

/** More people are out where a neighbourhood is well. */
function streets(layout: Layout, reading: Reading, stamps: Stamps): Standing[] {
  return layout.quarters.flatMap(({ id, at, reach }) => {
    const well = reading.places.find((p) => p.id === id)?.wellbeing ?? 0.5
    const out: Standing[] = []
    for (let i = 0; i < Math.round(1 + well * 6); i += 1) {
      const x = (chance(id, 'walk', i) - 0.5) * reach * 1.5
      out.push({
        ...standing(
          at,
          x,
          26 * (i % 2 === 0 ? 1 : -1) + chance(id, 'side', i) * 6,
          Math.floor(chance(id, 'coat', i) * 6),
          false,
          stamps,
        ),
        nearer: 0,
      })
    }
    return out.filter((one) => gap(one.at, layout.river) > 42)
  })
}

const PAINT: readonly Tones[] = [
  { top: '#d98a6d', lit: '#c2664a', shade: '#9c4d36' },
  { top: '#a8c3cc', lit: '#86a9b5', shade: '#64858f' },
  { top: '#efe3c4', lit: '#e2d0a6', shade: '#bfab80' },
]

/** A few parked cars about the market. */
function traffic(layout: Layout, stamps: Stamps): Standing[] {
  return PAINT.map((paint, i) => ({
    at: offset(layout.hub, -30 + i * 30, 74),
    stamp: stamps.use(`car-${i}`, () => car(paint)),
  }))
}
