import { chance } from '../chance.ts'
import type { Layout } from '../layout.ts'
import { along, gap, ground, type Point, seen, within } from '../plane.ts'
import { ambulancesOf, ILL, leavingOf, type Place, type Reading, trolleysOf, WELL } from '../reading.ts'
import { seasonOf } from '../season.ts'
import type { Service } from '../services.ts'
import { BRANCH, boardTable, branch, CHEST, chest, NOTICE, noticeSign, TABLE } from './branch.ts'
import { AMBULANCE, ambulance, CAR, car, careCar, PERSON, person, TROLLEY, trolley } from './folk.ts'
import type { Tones } from './solid.ts'
import type { Stamps, Standing } from './stamps.ts'
import { massesOf, workOf } from './works.ts'
import { BAGS, flowers, rubbish, smoke, washing } from './yards.ts'

/** People, vehicles, doors and works: the signs of use that a reading puts in the streets. */
export function lifeOf(layout: Layout, reading: Reading, stamps: Stamps): Standing[] {
  return [
    ...hospitalDoor(layout, reading, stamps),
    ...services(layout, reading, stamps),
    ...works(layout, reading, stamps),
    ...streets(layout, reading, stamps),
    ...rounds(layout, reading, stamps),
    ...middle(layout, reading, stamps),
    ...traffic(layout, stamps),
  ]
}

const offset = (at: Point, x: number, y: number): Point => {
  const p = ground(at)
  return seen(p.x + x, p.y + y)
}

/**
 * Ambulances wait before the emergency door; people queue outside; trolleys stand along the wall when the wards are
 * full; others wait with their bags to go home.
 */
function hospitalDoor(layout: Layout, reading: Reading, stamps: Stamps): Standing[] {
  const hospital = layout.landmarks.find(({ role }) => role === 'health')
  if (hospital === undefined) return []
  const out: Standing[] = []
  for (const at of bays(hospital.at, layout).slice(0, ambulancesOf(reading)))
    out.push({ at, stamp: stamps.use('ambulance', ambulance, { casts: AMBULANCE }), nearer: 30 })
  const queue = Math.round(reading.queue * 9)
  for (let i = 0; i < queue; i += 1)
    out.push(standing(hospital.at, 4 + i * 7 + (i % 2) * 2, 63 + (i % 2) * 4, i, false, stamps))
  for (let i = 0; i < trolleysOf(reading); i += 1)
    out.push({
      at: offset(hospital.at, 72 - i * 21, 98),
      stamp: stamps.use(`trolley-${i % 3}`, () => trolley(i % 3), { casts: TROLLEY }),
      nearer: 34,
    })
  for (let i = 0; i < leavingOf(reading); i += 1)
    out.push(standing(hospital.at, 92 + (i % 2) * 8, 46 - i * 11, i + 2, true, stamps))
  return out
}

/** Where ambulances wait: in a row back from the door as far as the ground is dry, and before that in another. */
function bays(door: Point, { river, bay }: Layout): Point[] {
  const [water, sea] = [river.map(ground), bay.map(ground)]
  const dry = (p: Point): boolean => gap(ground(p), water) > 44 && !within(ground(p), sea)
  const row = (from: number, y: number): Point[] => {
    const spots = [0, 1, 2, 3, 4, 5].map((i) => offset(door, from - i * 31, y + (i < 3 ? 0 : 2)))
    const wet = spots.findIndex((p) => !dry(p))
    return wet < 0 ? spots : spots.slice(0, wet)
  }
  return [...row(4, 80), ...row(66, 124)]
}

function standing(at: Point, x: number, y: number, look: number, leaving: boolean, stamps: Stamps): Standing {
  return {
    at: offset(at, x, y),
    stamp: stamps.use(`person-${look % 6}${leaving ? '-bag' : ''}`, () => person(look % 6, leaving), {
      casts: PERSON,
    }),
    nearer: 30,
  }
}

const WORSE: readonly Service['state'][] = ['open', 'short', 'shut']

/** The branches of each agency: each door stands for some of its services, and is as the worst of them is. */
function services(layout: Layout, reading: Reading, stamps: Stamps): Standing[] {
  const { snow } = seasonOf(reading.quarter)
  const doors = layout.landmarks.flatMap(({ id, role }) => {
    const spots = layout.branches.filter((one) => one.id === id)
    const lines = reading.services.filter(({ seat }) => seat === id)
    return spots.map(({ at }, door) => {
      const behind = lines.filter((_, line) => line % spots.length === door)
      const state = WORSE[Math.max(0, ...behind.map((one) => WORSE.indexOf(one.state)))] ?? 'open'
      return {
        at,
        stamp: stamps.use(`branch-${role}-${state}`, () => branch(role, state, snow), { casts: BRANCH }),
      }
    })
  })
  const watched = layout.landmarks
    .filter(({ id }) => reading.notices.includes(id))
    .map(({ at }) => ({
      at: offset(at, 74, 74),
      stamp: stamps.use('notice', noticeSign, { casts: NOTICE }),
      nearer: 40,
    }))
  return [...doors, ...watched]
}

/** The works of programmes on their plots, with people about those that run. */
function works(layout: Layout, reading: Reading, stamps: Stamps): Standing[] {
  return reading.works.flatMap((work) => {
    const plot = layout.programmes.find((p) => p.id === work.id)
    if (plot === undefined) return []
    const about = work.state === 'running' ? [0, 1, 2] : work.state === 'planned' ? [0] : []
    const people = about.map((i) =>
      standing(plot.at, 30 - i * 18, 24 + i * 3, i + work.id.length, false, stamps),
    )
    const name = `works-${work.state === 'running' ? work.theme : work.state}`
    return [
      { at: plot.at, stamp: stamps.use(name, () => workOf(work), { casts: massesOf(work) }) },
      ...people,
    ]
  })
}

/** More people are out, and gardens are kept, where a neighbourhood is well; rubbish lies where it is not. */
function streets(layout: Layout, reading: Reading, stamps: Stamps): Standing[] {
  return layout.quarters.flatMap(({ id, at, reach }) => {
    const place = reading.places.find((p) => p.id === id)
    const well = place?.wellbeing ?? 0.5
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
    out.push(...yards(id, at, reach, well, stamps), ...chimneys(place, at, reach, reading, stamps))
    return out.filter((one) => gap(one.at, layout.river) > 42)
  })
}

function yards(id: string, at: Point, reach: number, well: number, stamps: Stamps): Standing[] {
  const kept = Math.round((Math.max(0, well - WELL) / (1 - WELL)) * 6)
  const left = Math.round((Math.max(0, ILL - well) / ILL) * 7)
  const spot = (i: number, of: string): Point =>
    offset(
      at,
      (chance(id, of, i, 'x') - 0.5) * reach * 1.4,
      (Math.floor(chance(id, of, i, 'y') * 3) - 1) * 62 + 14,
    )
  return [
    ...Array.from({ length: kept }, (_, i) => ({
      at: spot(i, 'kept'),
      stamp: i % 2 === 0 ? stamps.use('washing', washing) : stamps.use('flowers', flowers),
    })),
    ...Array.from({ length: left }, (_, i) => ({
      at: spot(i, 'left'),
      stamp: stamps.use(`rubbish-${i % 2}`, () => rubbish(i % 2), { casts: BAGS }),
    })),
  ]
}

/** Smoke over the roofs in the cold half of the year: less where people cannot pay to heat. */
function chimneys(
  place: Place | undefined,
  at: Point,
  reach: number,
  reading: Reading,
  stamps: Stamps,
): Standing[] {
  if (place === undefined || reading.quarter < 3) return []
  const fires = Math.round((1 - place.deprivation) * 4) + (reading.quarter === 4 ? 1 : 0)
  return Array.from({ length: fires }, (_, i) => {
    const p = offset(
      at,
      (chance(place.id, 'fire', i) - 0.5) * reach * 1.2,
      (chance(place.id, 'hearth', i) - 0.5) * reach,
    )
    return { at: { x: p.x, y: p.y - 34 }, stamp: stamps.use('smoke', smoke), nearer: 60 }
  })
}

/** Home-care cars on their rounds, on the lanes to where most older people live. */
function rounds(layout: Layout, reading: Reading, stamps: Stamps): Standing[] {
  const oldest = [...reading.places].sort((a, b) => b.older - a.older || a.id.localeCompare(b.id))
  const lanes = oldest.flatMap(({ id }) => {
    const at = layout.quarters.findIndex((quarter) => quarter.id === id)
    const lane = layout.lanes[at]
    return lane === undefined ? [] : [lane]
  })
  return Array.from({ length: lanes.length === 0 ? 0 : reading.rounds }, (_, i) => ({
    at: along(lanes[i % lanes.length] ?? [], i < lanes.length ? 0.3 : 0.55).at,
    stamp: stamps.use('care-car', careCar, { casts: CAR }),
    nearer: 8,
  }))
}

/** What stands at the market for agreements of the whole table: the board that they form, the purse that they share. */
function middle(layout: Layout, reading: Reading, stamps: Stamps): Standing[] {
  const made = (sign: string): boolean => reading.bonds.some((bond) => bond.sign === sign && bond.inForce)
  return [
    ...(made('board')
      ? [
          {
            at: offset(layout.hub, -58, 34),
            stamp: stamps.use('board-table', boardTable, { casts: TABLE }),
            nearer: 30,
          },
        ]
      : []),
    ...(made('fund')
      ? [{ at: offset(layout.hub, 46, 66), stamp: stamps.use('chest', chest, { casts: CHEST }), nearer: 30 }]
      : []),
  ]
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
    stamp: stamps.use(`car-${i}`, () => car(paint), { casts: CAR }),
  }))
}
