import { app } from './app.ts'
import { boardAgency } from './board-agency.ts'
import { boardFrame } from './board-frame.ts'
import { boardPartners } from './board-partners.ts'
import { deal } from './deal.ts'
import { event } from './event.ts'
import { face } from './face.ts'
import { fault } from './fault.ts'
import { refusal } from './refusal.ts'
import { sessions } from './sessions.ts'
import { start } from './start.ts'
import { term } from './term.ts'
import { trust } from './trust.ts'
import { why } from './why.ts'

/** The words of the start and of the board as it is first drawn. The others come with the parts that show them. */
export const first = {
  app,
  board: { ...boardAgency, ...boardPartners, ...boardFrame },
  deal,
  event,
  face,
  receipts: fault,
  refusal,
  sessions,
  start,
  term,
  trust,
  why,
} as const
