import type { en } from '../en/index.ts'
import type { Translated } from '../translated.ts'
import { app } from './app.ts'
import { because } from './because.ts'
import { boardActs } from './board-acts.ts'
import { boardAgency } from './board-agency.ts'
import { boardDialogs } from './board-dialogs.ts'
import { boardFrame } from './board-frame.ts'
import { boardPartners } from './board-partners.ts'
import { boardPartnership } from './board-partnership.ts'
import { boardQuarter } from './board-quarter.ts'
import { compare } from './compare.ts'
import { deal } from './deal.ts'
import { dealMaking } from './deal-making.ts'
import { end } from './end.ts'
import { event } from './event.ts'
import { face } from './face.ts'
import { faceWhy } from './face-why.ts'
import { fault } from './fault.ts'
import { guide } from './guide.ts'
import { hint } from './hint.ts'
import { persona } from './persona.ts'
import { reason } from './reason.ts'
import { receipts } from './receipts.ts'
import { refusal } from './refusal.ts'
import { sessions } from './sessions.ts'
import { start } from './start.ts'
import { term } from './term.ts'
import { trust } from './trust.ts'
import { why } from './why.ts'
import { whyDeal } from './why-deal.ts'
import { world } from './world.ts'

/** What is translated of the interface: every catalogue that English has. */
const interfaceWords: { readonly [Name in keyof typeof en]: Translated<(typeof en)[Name]> } = {
  app,
  because,
  board: {
    ...boardAgency,
    ...boardPartners,
    ...boardFrame,
    ...boardActs,
    ...boardDialogs,
    ...boardPartnership,
    ...boardQuarter,
  },
  compare,
  deal: { ...deal, ...dealMaking },
  end,
  event,
  face: { ...face, ...faceWhy },
  guide,
  hint,
  receipts: { ...fault, ...receipts },
  refusal,
  sessions,
  start,
  term,
  trust,
  why: { ...why, ...whyDeal },
}

/**
 * The Welsh catalogue of the interface, loaded when Welsh is first spoken; with what is written in English where it is
 * made: the partners, their reasons, and the map.
 */
export const cy = { ...interfaceWords, persona, reason, world } as const
