import { app } from './app.ts'
import { because } from './because.ts'
import { board } from './board.ts'
import { compare } from './compare.ts'
import { deal } from './deal.ts'
import { end } from './end.ts'
import { event } from './event.ts'
import { face } from './face.ts'
import { guide } from './guide.ts'
import { hint } from './hint.ts'
import { receipts } from './receipts.ts'
import { refusal } from './refusal.ts'
import { sessions } from './sessions.ts'
import { start } from './start.ts'
import { term } from './term.ts'
import { trust } from './trust.ts'
import { why } from './why.ts'

/** The English catalogue: every word that the screens show, by the part that shows it. */
export const en = {
  app,
  because,
  board,
  compare,
  deal,
  end,
  event,
  guide,
  hint,
  face,
  receipts,
  refusal,
  sessions,
  start,
  term,
  trust,
  why,
} as const
