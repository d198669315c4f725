import { describe, expect, it } from 'vitest'
import { counted, type Promise_, saidAgain } from '../../src/schema/index.ts'

const fund = (amount: number, due = 2): Promise_ => ({ of: 'fund', programme: 'step-down', amount, due })
const share = (due = 3): Promise_ => ({ of: 'share', topic: 'beds', due })

type Row = [to: string[], promise: Promise_, round?: number, judged?: number]

/** Promises of one seat, numbered from 1, each to some seats in a round. */
const given = (...all: Row[]) =>
  all.map(([to, promise, round = 1, judged], at) => ({
    ...{ id: at + 1, by: 'health', to, promise, round },
    judged: judged === undefined ? null : { round: judged },
  }))

describe('a promise', () => {
  it.each<[string, Row[], [number, number][]]>([
    [
      'of the same to the same is one, the earlier',
      [
        [['a'], fund(50)],
        [['a'], fund(50)],
      ],
      [[2, 1]],
    ],
    [
      'of more extends the earlier',
      [
        [['a'], fund(50)],
        [['a'], fund(80)],
      ],
      [[1, 2]],
    ],
    [
      'of less is part of the earlier',
      [
        [['a'], fund(80)],
        [['a'], fund(50)],
      ],
      [[2, 1]],
    ],
    [
      'of as much to some of the same is part',
      [
        [['a', 'b'], fund(50)],
        [['b'], fund(50)],
      ],
      [[2, 1]],
    ],
    [
      'of more to some of the same is another',
      [
        [['a', 'b'], fund(50)],
        [['b'], fund(80)],
      ],
      [],
    ],
    [
      'to another is another',
      [
        [['a'], fund(50)],
        [['b'], fund(50)],
      ],
      [],
    ],
    [
      'for another quarter is another',
      [
        [['a'], fund(50)],
        [['a'], fund(50, 3)],
      ],
      [],
    ],
    [
      'made after the first was broken is another',
      [
        [['a'], fund(50), 1, 1],
        [['a'], fund(50), 2],
      ],
      [],
    ],
    [
      'to share made in the same quarter is one',
      [
        [['a'], share()],
        [['a'], share()],
      ],
      [[2, 1]],
    ],
    [
      'to share made later wants another card',
      [
        [['a'], share()],
        [['a'], share(), 2],
      ],
      [],
    ],
    [
      'said three times is one, of the greatest sum',
      [
        [['a'], fund(50)],
        [['a'], fund(80)],
        [['a'], fund(60)],
      ],
      [
        [3, 2],
        [1, 2],
      ],
    ],
  ])('%s', (_, all, again) => {
    const one = given(...all)
    expect([...saidAgain(one)]).toEqual(again)
    expect(counted(one)).toHaveLength(all.length - again.length)
  })
})
