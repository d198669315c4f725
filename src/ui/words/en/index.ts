import { first } from './first.ts'
import { later } from './later.ts'

/** The English catalogue: every word that the screens show, by the part that shows it. */
export const en = {
  ...first,
  ...later,
  board: { ...first.board, ...later.board },
  deal: { ...first.deal, ...later.deal },
  face: { ...first.face, ...later.face },
  receipts: { ...first.receipts, ...later.receipts },
  why: { ...first.why, ...later.why },
} as const
