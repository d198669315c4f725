import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { legalActions } from '../../src/engine/index.ts'
import { type Box, placeBox } from '../../src/ui/board/guide/place.ts'
import { type Facts, nextStep, STEPS } from '../../src/ui/board/guide/steps.ts'
import { openBoard } from '../support/variants.ts'

const play = openBoard(() => {})
const facts = (change: Partial<Facts> = {}): Facts => ({
  view: play.view('health'),
  options: legalActions(play.state, 'health'),
  looked: new Set(),
  answered: false,
  ...change,
})
/** The ids of the steps that come, when each is passed by “Next”. */
function walk(of: Facts): string[] {
  const passed: string[] = []
  for (let step = nextStep(of, passed); step; step = nextStep(of, passed)) passed.push(step.id)
  return passed
}

describe('the guided quarter', () => {
  it('leads through each phase in order and ends', () => {
    const view = play.view('health')
    for (const phase of ['brief', 'board', 'budget', 'outturn', 'reflect'] as const) {
      const ids = walk(facts({ view: { ...view, phase } }))
      expect(ids).toEqual(
        STEPS.filter((step) => step.phase === phase && ids.includes(step.id)).map(({ id }) => id),
      )
      expect(ids.length).toBeGreaterThan(1)
    }
    expect(walk(facts({ view: { ...view, phase: 'debrief' } }))).toEqual([])
  })

  it('passes over what cannot be done', () => {
    const view = play.view('health')
    const bare = { ...view, phase: 'brief' as const, mine: { ...view.mine, cards: [] } }
    expect(walk(facts({ view: bare }))).not.toContain('card')
    expect(view.requests).toEqual([])
    expect(walk(facts())).not.toContain('answer')
    const asked = { id: 1, by: 'social-care', to: 'health', topic: 'beds', round: 1, status: 'open' as const }
    expect(walk(facts({ view: { ...view, requests: [asked] } }))[0]).toBe('answer')
  })

  it('takes a step as done when the player has done it', () => {
    const view = { ...play.view('health'), phase: 'brief' as const }
    expect(walk(facts({ view }))).toContain('card')
    expect(walk(facts({ view, looked: new Set(['card'] as const) }))).not.toContain('card')
    expect(walk(facts())).toContain('act')
    play.as('health').does({ type: 'meet', with: 'social-care' })
    expect(walk(facts())).not.toContain('act')
  })
})

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

describe('the box of the guide', () => {
  it('stands within the window and over nothing that is to stay in sight', () => {
    const box = (most: number) =>
      fc.record({
        x: fc.integer({ min: 0, max: most }),
        y: fc.integer({ min: 0, max: most }),
        width: fc.integer({ min: 4, max: most }),
        height: fc.integer({ min: 4, max: most }),
      })
    fc.assert(
      fc.property(
        box(900),
        fc.array(box(400), { maxLength: 3 }),
        fc.constantFrom([1440, 900], [1024, 768], [360, 780], [320, 640]),
        (target, clear, [width = 0, height = 0]) => {
          const placed = placeBox({ width: 304, height: 140 }, target, { width, height }, clear)
          if (placed === undefined) return
          expect(placed.box.x).toBeGreaterThanOrEqual(0)
          expect(placed.box.y).toBeGreaterThanOrEqual(0)
          expect(placed.box.x + 304).toBeLessThanOrEqual(width)
          expect(placed.box.y + 140).toBeLessThanOrEqual(height)
          for (const one of [target, ...clear]) expect(overlap(placed.box, one)).toBe(false)
        },
      ),
    )
  })

  it('finds room beside a small target wherever it is', () => {
    for (const [width = 0, height = 0] of [
      [1440, 900],
      [360, 780],
    ])
      for (const x of [0, width / 2, width - 60])
        for (const y of [0, height / 2, height - 40]) {
          const target = { x, y, width: 60, height: 40 }
          expect(placeBox({ width: 320, height: 150 }, target, { width, height }, [])).toBeDefined()
        }
  })
})
