import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Box,
  EDGE,
  GAP,
  type Place,
  placeBox,
  type Room,
  type Size,
  scrollFor,
} from '../../src/ui/board/guide/place.ts'
import { CORNER, RIM, SHY, stemOf } from '../../src/ui/board/guide/stem.ts'

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
const touches = (box: Box, others: readonly Box[] = []): boolean => others.some((one) => overlap(box, one))
const isWithin = (a: Box, b: Box): boolean =>
  a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height

const WINDOWS: readonly Size[] = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 360, height: 780 },
  { width: 320, height: 640 },
]
const boxIn = ({ width, height }: Size, most: number): fc.Arbitrary<Box> =>
  fc
    .record({
      x: fc.integer({ min: 0, max: width - 4 }),
      y: fc.integer({ min: 0, max: height - 4 }),
      width: fc.integer({ min: 4, max: most }),
      height: fc.integer({ min: 4, max: most }),
    })
    .map((one) => ({
      ...one,
      width: Math.min(one.width, width - one.x),
      height: Math.min(one.height, height - one.y),
    }))
const rooms: fc.Arbitrary<Room> = fc.constantFrom(...WINDOWS).chain((window) =>
  fc.record({
    window: fc.constant(window),
    size: fc.record({ width: fc.integer({ min: 200, max: 304 }), height: fc.integer({ min: 90, max: 190 }) }),
    target: boxIn(window, 800),
    clear: fc.array(boxIn(window, 200), { maxLength: 2 }),
    reads: fc.array(boxIn(window, 300), { maxLength: 2 }),
    column: boxIn(window, 800),
  }),
)

/** Each place right beside a target, pixel by pixel, at which at least 40 px of box and target are side by side. */
function* allBeside({ size, target, window }: Room): Generator<Box> {
  const { width, height } = size
  const reach = (a: number, b: number): number => Math.min(40, a, b)
  const across = reach(width, target.width)
  const down = reach(height, target.height)
  const left = Math.max(EDGE, target.x + across - width)
  const top = Math.max(EDGE, target.y + down - height)
  const last = {
    x: Math.min(window.width - EDGE - width, target.x + target.width - across),
    y: Math.min(window.height - EDGE - height, target.y + target.height - down),
  }
  const [under, over] = [target.y + target.height + GAP, target.y - GAP - height]
  const [right, before] = [target.x + target.width + GAP, target.x - GAP - width]
  for (const y of [under, over])
    if (y >= EDGE && y <= window.height - EDGE - height)
      for (let x = left; x <= last.x; x++) yield { ...size, x, y }
  for (const x of [right, before])
    if (x >= EDGE && x <= window.width - EDGE - width)
      for (let y = top; y <= last.y; y++) yield { ...size, x, y }
}

/** Whether a place has its box right beside its ring, on the side that it says. */
function isBeside({ box, ring, side }: Place): boolean {
  if (side === 'below') return box.y - ring.y - ring.height === GAP
  if (side === 'above') return ring.y - box.y - box.height === GAP
  if (side === 'right') return box.x - ring.x - ring.width === GAP
  return side === 'left' && ring.x - box.x - box.width === GAP
}

describe('the box of the guide', () => {
  it('lies within the window, and over neither its ring nor what is to stay in sight', () => {
    fc.assert(
      fc.property(rooms, (room) => {
        const placed = placeBox(room)
        if (placed === undefined) return
        expect(isWithin(placed.box, { x: 0, y: 0, ...room.window })).toBe(true)
        expect(isWithin(placed.ring, room.target)).toBe(true)
        expect(touches(placed.box, [placed.ring, ...room.clear])).toBe(false)
      }),
      { numRuns: 500 },
    )
  })

  it('stands right beside its target, and off what is to be read, wherever there is such a place', () => {
    let met = 0
    fc.assert(
      fc.property(rooms, (room) => {
        const { reads = [], clear } = room
        const free = [...allBeside(room)].some((box) => !touches(box, [...clear, ...reads]))
        if (!free) return
        met++
        const placed = placeBox(room)
        expect(placed && isBeside(placed)).toBe(true)
        expect(placed?.ring).toEqual(room.target)
        expect(placed && touches(placed.box, reads)).toBe(false)
      }),
      { numRuns: 500, seed: 7 },
    )
    expect(met).toBeGreaterThan(100)
  })

  it('finds room beside a small target wherever it is', () => {
    for (const window of WINDOWS)
      for (const x of [0, window.width / 2, window.width - 60])
        for (const y of [0, window.height / 2, window.height - 40]) {
          const target = { x, y, width: 60, height: 40 }
          expect(placeBox({ size: { width: 280, height: 150 }, target, window, clear: [] })?.side).not.toBe(
            'apart',
          )
        }
  })

  it('stands over another column than that of its target where one is as wide as it', () => {
    const window = { width: 1024, height: 768 }
    const size = { width: 264, height: 150 }
    const column = { x: 272, y: 59, width: 464, height: 640 }
    const target = { x: 296, y: 300, width: 416, height: 120 }
    const placed = placeBox({ size, target, window, clear: [], column })
    expect(placed).toMatchObject({ side: 'right', box: { x: 726 } })
  })

  it('leaves the beginning of a target that fills what can be seen, or its end while that is worked on', () => {
    const window = { width: 360, height: 780 }
    const size = { width: 336, height: 130 }
    const target = { x: 12, y: 60, width: 336, height: 540 }
    const head = { x: 0, y: 0, width: 360, height: 59 }
    const main = { x: 150, y: 612, width: 200, height: 44 }
    const placed = placeBox({ size, target, window, clear: [main], reads: [head] })
    expect(placed).toMatchObject({ side: 'below', ring: { y: 60, height: 396 }, box: { y: 470 } })
    const focus = { x: 30, y: 560, width: 100, height: 30 }
    const worked = placeBox({ size, target, window, clear: [main, focus], reads: [head] })
    expect(worked).toMatchObject({ side: 'above', box: { y: 60 }, ring: { y: 204 } })
  })

  it('keeps near what it points at where something stands between', () => {
    const window = { width: 360, height: 780 }
    const size = { width: 336, height: 110 }
    const target = { x: 0, y: 302, width: 360, height: 116 }
    const heading = { x: 12, y: 432, width: 110, height: 26 }
    const map = { x: 0, y: 59, width: 360, height: 243 }
    const placed = placeBox({ size, target, window, clear: [heading], reads: [map] })
    expect(placed).toMatchObject({ side: 'apart', box: { y: 472 } })
  })
})

/** What a stem covers, leg by leg, with the room that it keeps. */
const legsOf = (stem: readonly { readonly x: number; readonly y: number }[]): Box[] =>
  stem.slice(1).map(({ x, y }, at) => {
    const { x: fromX, y: fromY } = stem[at] ?? { x, y }
    const [width, height] = [Math.abs(x - fromX) + 2 * SHY, Math.abs(y - fromY) + 2 * SHY]
    return { x: Math.min(x, fromX) - SHY, y: Math.min(y, fromY) - SHY, width, height }
  })

/** A box above its ring, with something to be left in sight between them. */
const stacks = fc
  .record({
    box: fc.record({ x: fc.integer({ min: 8, max: 60 }), width: fc.integer({ min: 200, max: 292 }) }),
    ring: fc.record({ x: fc.integer({ min: 0, max: 260 }), width: fc.integer({ min: 40, max: 100 }) }),
    gap: fc.integer({ min: 40, max: 160 }),
    main: fc.record({ x: fc.integer({ min: 0, max: 200 }), width: fc.integer({ min: 40, max: 200 }) }),
  })
  .map(({ box, ring, gap, main }) => ({
    place: {
      side: 'apart' as const,
      box: { ...box, y: 400, height: 150 },
      ring: { ...ring, y: 550 + gap, height: 50 },
    },
    main: { ...main, y: 560, height: gap - 30 },
  }))

describe('what joins the box of the guide to a ring that it stands apart from', () => {
  it('goes from the edge of the one to the rim of the other, and keeps off what is to stay in sight', () => {
    let bent = 0
    fc.assert(
      fc.property(stacks, ({ place, main }) => {
        const { box, ring } = place
        const stem = stemOf(place, [main])
        // Straight down wherever one column of pixels is free that both reach.
        const from = Math.max(box.x, ring.x) + CORNER
        const to = Math.min(box.x + box.width, ring.x + ring.width) - CORNER
        const free = (x: number): boolean => x + SHY <= main.x || x - SHY >= main.x + main.width
        const straight = Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at).some(free)
        if (straight) expect(stem).toHaveLength(2)
        if (stem === undefined) return
        if (stem.length > 2) bent++
        const [first, last] = [stem[0], stem.at(-1)]
        expect(first?.y).toBe(box.y + box.height)
        expect(last?.y).toBe(ring.y - RIM)
        expect(first?.x).toBeGreaterThanOrEqual(box.x)
        expect(first?.x).toBeLessThanOrEqual(box.x + box.width)
        expect(last?.x).toBeGreaterThanOrEqual(ring.x)
        expect(last?.x).toBeLessThanOrEqual(ring.x + ring.width)
        expect(legsOf(stem).some((leg) => overlap(leg, main))).toBe(false)
      }),
      { numRuns: 500, seed: 7 },
    )
    expect(bent).toBeGreaterThan(20)
  })

  it('goes round the main button to a tab below it', () => {
    const place = {
      side: 'apart' as const,
      box: { x: 16, y: 413, width: 336, height: 173 },
      ring: { x: 180, y: 724, width: 90, height: 56 },
    }
    const main = { x: 153, y: 600, width: 195, height: 44 }
    expect(stemOf(place, [main])).toEqual([
      { x: 147, y: 586 },
      { x: 147, y: 650 },
      { x: 225, y: 650 },
      { x: 225, y: 714 },
    ])
  })

  it('goes sideways too, and is not there where box and ring stand together', () => {
    const ring = { x: 600, y: 300, width: 100, height: 60 }
    const box = { x: 200, y: 280, width: 280, height: 150 }
    expect(stemOf({ side: 'apart', box, ring }, [])).toEqual([
      { x: 480, y: 330 },
      { x: 590, y: 330 },
    ])
    expect(stemOf({ side: 'left', box, ring }, [])).toBeUndefined()
    expect(stemOf({ side: 'apart', box: { ...box, x: 312 }, ring }, [])).toBeUndefined()
  })
})

describe('what the guide scrolls', () => {
  it('gives a target room beside it wherever that can be, and rests then', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -900, max: 1800 }),
        fc.integer({ min: 20, max: 700 }),
        fc.oneof(fc.constant(0), fc.integer({ min: 90, max: 190 })),
        fc.constantFrom({ top: 59, foot: 600 }, { top: 178, foot: 590 }),
        (y, height, room, free) => {
          const after = y - scrollFor({ x: 0, y, width: 300, height }, room, free)
          expect(scrollFor({ x: 0, y: after, width: 300, height }, room, free)).toBe(0)
          if (height + room > free.foot - free.top) {
            expect(after).toBeGreaterThanOrEqual(free.top)
            expect(after).toBeLessThanOrEqual((free.top + free.foot) / 2)
            return
          }
          expect(after).toBeGreaterThanOrEqual(free.top)
          expect(after + height).toBeLessThanOrEqual(free.foot)
          const [under, over] = [free.foot - after - height, after - free.top]
          expect(Math.max(under, over)).toBeGreaterThanOrEqual(room)
        },
      ),
    )
  })
})
