import { describe, expect, it } from 'vitest'
import type { View } from '../../src/schema/index.ts'
import { bondsOf } from '../../src/world/bonds.ts'
import { describeWorld } from '../../src/world/describe.ts'
import { picture } from '../../src/world/draw/picture.ts'
import { layoutOf } from '../../src/world/layout.ts'
import { readingOf } from '../../src/world/reading.ts'
import { haven } from './haven.ts'

type Agreement = View['partnership']['agreements'][number]

function agreed(
  status: Agreement['status'],
  parties: string[],
  gives: Partial<View['partnership']['kinds'][number]['gives']> = {},
): View {
  const view = haven()
  const kind = {
    id: 'pact',
    title: 'The harbour pact',
    text: '',
    from: 1,
    parties: { min: 2, max: 4 },
    needs: null,
    attention: 1,
    notice: 1,
    leaving: 0,
    gives: {
      personal: false,
      current: false,
      books: false,
      attention: 0,
      overhead: 0,
      vote: 0,
      fund: false,
      ...gives,
    },
  }
  const agreement: Agreement = {
    id: 7,
    kind: 'pact',
    author: parties[0] ?? '',
    parties,
    signed: parties,
    status,
    round: 1,
    began: 1,
    ended: null,
    leaving: [],
    votes: [],
    fund: null,
  }
  return { ...view, partnership: { ...view.partnership, kinds: [kind], agreements: [agreement] } }
}

const drawn = (view: View): string =>
  picture(layoutOf(view, 1.6), readingOf(view), view.viewer, { x: -720, y: -450, width: 1440, height: 900 })
const uses = (svg: string, stamp: string): number => svg.split(`href="#${stamp}"`).length - 1

describe('agreements on the map', () => {
  it('stand between each two of their parties while they are drafted or in force', () => {
    const three = ['trust', 'care', 'council']
    expect(bondsOf(agreed('in-force', three))).toHaveLength(3)
    expect(uses(drawn(agreed('in-force', three)), 'bond-word-made')).toBe(3)
    expect(uses(drawn(agreed('drafted', three)), 'bond-word-drafted')).toBe(3)
    for (const status of ['turned-down', 'lapsed', 'ended'] as const)
      expect(bondsOf(agreed(status, three))).toEqual([])
  })

  it('are told apart by what they give', () => {
    const sign = (gives: Parameters<typeof agreed>[2]) =>
      bondsOf(agreed('in-force', ['trust', 'care'], gives))[0]?.sign
    expect(sign({ fund: true })).toBe('fund')
    expect(sign({ vote: 500 })).toBe('board')
    expect(sign({ books: true })).toBe('books')
    expect(sign({ personal: true })).toBe('data')
    expect(sign({})).toBe('word')
    const pictures = ['fund', 'books', 'personal'].map((give) =>
      drawn(agreed('in-force', ['trust', 'care'], { [give]: true })),
    )
    expect(new Set(pictures).size).toBe(3)
    for (const svg of pictures) expect(svg).not.toMatch(/NaN|undefined/)
  })

  it('are said in words too', () => {
    expect(describeWorld(agreed('in-force', ['trust', 'care'])).join('\n')).toMatch(
      /in force, The harbour pact/,
    )
    expect(describeWorld(agreed('drafted', ['trust', 'care'])).join('\n')).toMatch(
      /drafted agreement, The harbour pact/,
    )
  })
})
