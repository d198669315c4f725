import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { readGuide } from '../../src/app/build/guide.ts'
import { LINE_UPS } from '../../src/partners/line-ups.ts'
import { levelOf, standingOf } from '../../src/ui/start/difficulty.tsx'

const folder = resolve(import.meta.dirname, '../../scenarios')
const listed = readdirSync(folder).filter((id) => existsSync(resolve(folder, id, 'scenario.yaml')))

const GUIDE = `# The Glade: notes for facilitators

## At a glance
| | |
| --- | --- |
| best for | people who *listen* |
| leadership | negotiating, conflict resolution, juggling |
| field | woods, streams |

## The dilemma
| leadership | not here |

<!-- audit: written by \`audit --write\`; do not edit by hand -->
| 1 dividend: silo play | silo 320 (113 to 410) points, joint 914 (877 to 940): 581 apart | at least 100 | pass |
| 2 temptation: a selfish budget pays | some seat is tempted in 7 (6 to 7) of 8 rounds | in 25 % | pass |

- dividend: tables of mixed: 386 (345 to 432) points, -4 % (4 % to 26 %) of the dividend.
- seats: amber: 428 (311 to 538).
- seats: birch-wood: 509 (454 to 553).
<!-- /audit -->

<!-- line-ups: written by \`line-ups --write\`; do not edit by hand -->
| willing | steady, reciprocator, steady | 488 | 32 % | 102 | 1 |
| hard | fortress, hedger, fortress | 223 | -1 % | 6 | 1 |
| wary | hedger, reciprocator, hedger | 300 | not to be told | 31 | 1 |
<!-- /line-ups -->
`

describe('a guide', () => {
  it('tells the start screen whom a place suits, what it exercises and what was measured', () =>
    expect(readGuide(GUIDE)).toEqual({
      bestFor: 'people who listen',
      lessGoodFor: undefined,
      skills: ['negotiating', 'conflict-resolution'],
      field: ['woods', 'streams'],
      measured: { silo: 320, joint: 914, mixed: -4, tempted: 7, seats: { amber: 428, 'birch-wood': 509 } },
      won: { willing: 32, hard: -1 },
    }))

  it('may say nothing of it', () =>
    expect(readGuide('# Nothing')).toMatchObject({
      bestFor: undefined,
      skills: [],
      measured: undefined,
      won: {},
    }))
})

describe('difficulty', () => {
  it.each([
    [21, 1],
    [15, 1],
    [14, 2],
    [8, 2],
    [7, 3],
    [-4, 3],
  ])('of a place whose mixed tables win %i %% is level %i', (mixed, level) =>
    expect(levelOf({ mixed })).toBe(level),
  )

  it('of a seat is told where it stands apart', () => {
    const seats = { a: 400, b: 470, c: 480, d: 520 }
    expect(Object.keys(seats).map((seat) => standingOf({ seats }, seat))).toEqual([
      'hardest',
      undefined,
      undefined,
      'kindest',
    ])
    expect(standingOf({ seats: { a: 400, b: 420 } }, 'a')).toBeUndefined()
    expect(standingOf({ seats }, 'nobody')).toBeUndefined()
  })
})

test.each(listed)('the library can tell all of %s', (id) => {
  const guide = readGuide(readFileSync(resolve(folder, id, 'guide.md'), 'utf8'))
  expect(guide.bestFor).toBeDefined()
  expect(guide.skills.length).toBeGreaterThanOrEqual(2)
  expect(guide.field.length).toBeGreaterThanOrEqual(2)
  expect(Object.keys(guide.measured?.seats ?? {})).toHaveLength(4)
  expect(Object.keys(guide.won)).toEqual(LINE_UPS.map((one) => one.id))
  expect(guide.won['willing']).toBeGreaterThan(guide.won['hard'] ?? 100)
})
