import type { en } from '../en/index.ts'
import type { Translated } from '../translated.ts'
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
import { persona } from './persona.ts'
import { reason } from './reason.ts'
import { receipts } from './receipts.ts'
import { refusal } from './refusal.ts'
import { sessions } from './sessions.ts'
import { start } from './start.ts'
import { term } from './term.ts'
import { trust } from './trust.ts'
import { why } from './why.ts'
import { world } from './world.ts'

/** What is translated of the interface: every catalogue that English has. */
const interfaceWords: { readonly [Name in keyof typeof en]: Translated<(typeof en)[Name]> } = {
  app,
  because,
  board,
  compare,
  deal,
  end,
  event,
  face,
  guide,
  hint,
  receipts,
  refusal,
  sessions,
  start,
  term,
  trust,
  why,
}

/**
 * The Welsh catalogue of the interface, loaded when Welsh is first spoken; with what is written in English where it is
 * made: the partners, their reasons, and the map.
 */
export const cy = { ...interfaceWords, persona, reason, world } as const
