import type { View } from '../schema/index.ts'

/** What an agreement is shown by: money put together, a table at which all vote, open books, or shared data. */
const BOND_SIGNS = ['fund', 'board', 'books', 'data', 'word'] as const
export type BondSign = (typeof BOND_SIGNS)[number]

/** An agreement, drafted or in force, as it stands between two of its parties. */
export interface Bond {
  readonly id: number
  readonly between: readonly [string, string]
  readonly sign: BondSign
  readonly inForce: boolean
}

function signOf({ partnership }: View, kind: string): BondSign {
  const gives = partnership.kinds.find(({ id }) => id === kind)?.gives
  if (!gives) return 'word'
  if (gives.fund) return 'fund'
  if (gives.vote > 0) return 'board'
  if (gives.books) return 'books'
  return gives.personal || gives.current ? 'data' : 'word'
}

/** The agreements that a view shows as drafted or in force, by each pair of their parties. */
export function bondsOf(view: View): Bond[] {
  return view.partnership.agreements.flatMap(({ id, kind, parties, status }) => {
    if (status !== 'drafted' && status !== 'in-force') return []
    const sign = signOf(view, kind)
    return parties.flatMap((one, at) =>
      parties
        .slice(at + 1)
        .map((other): Bond => ({ id, between: [one, other], sign, inForce: status === 'in-force' })),
    )
  })
}
