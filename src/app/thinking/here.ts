import { decide } from '../../partners/index.ts'
import { chosenIn, openSession, type Session } from '../../session/index.ts'
import type { Chosen } from './protocol.ts'
import { recalled } from './recalling.ts'
import type { ToldReason } from './told.ts'

/** How long partners are asked about the past on this thread before the page may answer, in ms. */
const SLICE = 12

/** What the next partner does, chosen on this thread; undefined when none is to act. */
export const choose = (session: Session): Chosen => chosenIn(session, decide)

/** Why partners did what a session’s log holds, worked out on this thread a little at a time; nothing once it is called off. */
export const recall = (
  { scenario, seed, roster, log }: Session,
  seat: string,
  isCalledOff: () => boolean,
): Promise<readonly ToldReason[]> =>
  recalled(openSession(scenario, seed, roster), log.slice(), seat, SLICE, isCalledOff)
