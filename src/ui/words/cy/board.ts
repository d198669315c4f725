import { boardActs } from './board-acts.ts'
import { boardAgency } from './board-agency.ts'
import { boardFrame } from './board-frame.ts'
import { boardPartners } from './board-partners.ts'
import { boardPartnership } from './board-partnership.ts'
import { boardQuarter } from './board-quarter.ts'

/** The words of the board, part by part. */
export const board = {
  ...boardAgency,
  ...boardPartners,
  ...boardPartnership,
  ...boardActs,
  ...boardQuarter,
  ...boardFrame,
} as const
