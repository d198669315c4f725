import { because } from './because.ts'
import { boardActs } from './board-acts.ts'
import { boardDialogs } from './board-dialogs.ts'
import { boardPartnership } from './board-partnership.ts'
import { boardQuarter } from './board-quarter.ts'
import { compare } from './compare.ts'
import { dealMaking } from './deal-making.ts'
import { end } from './end.ts'
import { faceWhy } from './face-why.ts'
import { guide } from './guide.ts'
import { hint } from './hint.ts'
import { receipts } from './receipts.ts'
import { whyDeal } from './why-deal.ts'

/** The words that nothing shows before its part of the page has been asked for: dialogs, phases, the end, other screens. */
export const later = {
  because,
  board: { ...boardActs, ...boardDialogs, ...boardPartnership, ...boardQuarter },
  compare,
  deal: dealMaking,
  end,
  face: faceWhy,
  guide,
  hint,
  receipts,
  why: whyDeal,
} as const
