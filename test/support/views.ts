import { BOARD_ACTS, type BoardAct, type View } from '../../src/schema/index.ts'

/** Parts of a view for tests that write one by hand: the plainest there can be. */

const each = (figures: Partial<Record<BoardAct, number>>, otherwise: number): Record<BoardAct, number> =>
  // One entry is made for each act there is.
  Object.fromEntries(BOARD_ACTS.map((act) => [act, figures[act] ?? otherwise])) as Record<BoardAct, number>

/** Rules as a scenario has them that sets none, with every act there from the first round. */
export const plainRules = (from: Partial<Record<BoardAct, number>> = {}): View['rules'] => ({
  cost: each({ share: 0, request: 0, pledge: 0, warn: 0, engage: 2 }, 1),
  from: each(from, 1),
  verify_price: 15,
  overhead: 200,
  sunk: 400,
  clauses: 6,
  payment_limit: 2000,
  reflect: true,
  answers: { silent: 8, refusals: { 'cannot-share': 12, 'nothing-held': 0, 'data-protection': 6 } },
  weights: { ability: 300, benevolence: 300, integrity: 400 },
  personal: { sharp: 200, blunt: 500, anonymise: 1, breach: 250, fine: 60 },
  leadership: {
    warned: 500,
    fit: 80,
    fit_most: 3,
    frame_rounds: 2,
    frame_integrity: 500,
    frame_weight: 250,
    broker_trust: 480,
    broker_rounds: 2,
    broker_weight: 500,
    liar: 333,
  },
  escalation: null,
  notice_rounds: 2,
})

/** No agreements, no books, nothing under way. */
export const noPartnership = (): View['partnership'] => ({
  kinds: [],
  agreements: [],
  books: [],
  warnings: [],
  frames: [],
  brokerings: [],
  escalations: [],
  confidence: { now: 500, series: [{ round: 0, value: 500 }] },
})
