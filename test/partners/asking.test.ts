import { describe, expect, it } from 'vitest'
import { must, stream } from '../../src/kernel/index.ts'
import { likelyHolds, PLAUSIBLE, SHOWN } from '../../src/partners/holders.ts'
import { Mind } from '../../src/partners/mind.ts'
import { personaOf } from '../../src/partners/personas/index.ts'
import type { RefuseReason } from '../../src/schema/index.ts'
import { winterPressures } from '../support/scenarios.ts'
import { atTheBoard, type Play } from '../support/session.ts'
import { ask, ids, playTable } from './tables.ts'

const care = 'social-care'
const council = 'local-government'

/** How likely `to` seems to care to hold something on a topic. */
const seems = (play: Play, to: string, topic: string): number => {
  const { rule } = must(personaOf('steady'), 'steady')
  return likelyHolds(
    new Mind(rule, play.view(care), { open: [], closed: [] }, stream('test', care)),
    to,
    topic,
  )
}

/** Care asks about a topic, and is answered with these words. */
const refused = (to: string, topic: string, because: RefuseReason, play = atTheBoard()): Play => {
  play.as(care).does({ type: 'request', to, topic })
  return play.as(to).does({ type: 'refuse', request: must(play.state.requests.at(-1), 'one').id, because })
}

describe('whom a partner thinks to hold something', () => {
  it('one who said that it holds nothing does not, whatever the quarter, until it shows otherwise', () => {
    const play = refused('health', 'beds', 'nothing-held')
    for (const round of [1, 2, 3]) expect(seems(play.until('board', {}, round), 'health', 'beds')).toBe(0)
    play
      .as('health')
      .does({ type: 'pledge', to: [care], promise: { of: 'share', topic: 'beds', due: 4 }, public: false })
    expect(seems(play, 'health', 'beds')).toBe(SHOWN)
  })

  it('one who will not tell does', () => {
    expect(seems(refused('health', 'beds', 'cannot-share'), 'health', 'beds')).toBe(SHOWN)
    expect(seems(refused('health', 'beds', 'data-protection'), 'health', 'beds')).toBe(SHOWN)
  })

  it('one who told has seldom more; others seem less likely once one is known to hold it, but where several do', () => {
    const play = atTheBoard()
    expect(seems(play, 'health', 'evidence')).toBeGreaterThanOrEqual(PLAUSIBLE)
    play.as('public-health').does({ type: 'share', card: 'step-evidence', to: [care] })
    expect(seems(play, 'public-health', 'evidence')).toBeLessThan(PLAUSIBLE)
  })

  it('is told by public words and its own record, never by another’s hand', () => {
    const play = atTheBoard()
    const before = seems(play, 'health', 'beds')
    const bare = structuredClone({ ...play.state, scenario: null })
    play.state = { ...bare, scenario: play.state.scenario, cards: {} }
    expect(seems(play, 'health', 'beds')).toBe(before)
  })
})

describe('a partner that asks', () => {
  it('leaves one that gave nothing alone for two quarters', () => {
    for (const persona of ids) {
      const play = refused(council, 'beds', 'nothing-held')
      for (const round of [1, 2, 3])
        expect(ask(play.until('board', {}, round), persona, care).action).not.toMatchObject({
          type: 'request',
          to: council,
        })
    }
  })

  it('asks each seat once a quarter, never again what was answered with nothing, and is mostly right to ask', () => {
    const scenario = winterPressures()
    let asked = 0
    let held = 0
    for (const seed of ['asking', 'asking/1']) {
      const { state } = playTable(scenario, seed, ['reciprocator', 'hedger', 'steady', 'reciprocator'])
      const { requests, claims, cards } = state
      for (const one of requests) {
        const same = requests.filter((r) => r.by === one.by && r.to === one.to)
        expect(same.filter((r) => r.round === one.round)).toHaveLength(1)
        const shown = claims.some((c) => c.by === one.to && c.to.includes(one.by) && c.id > one.id)
        const again = same.some((r) => r.topic === one.topic && r.id > one.id)
        if (one.refusal === 'nothing-held' && !shown) expect(again).toBe(false)
        asked += 1
        const untold = scenario.data.cards.filter(
          ({ id, holder, topic }) =>
            holder === one.to &&
            topic === one.topic &&
            (cards[id]?.dealt ?? Number.POSITIVE_INFINITY) <= one.round &&
            !claims.some((c) => c.card === id && c.to.includes(one.by) && c.id < one.id),
        )
        if (untold.length > 0) held += 1
      }
    }
    expect(asked).toBeGreaterThan(20)
    // Whoever asks at random is right in one case of three.
    expect(held / asked).toBeGreaterThan(0.5)
  })
})
