/** The acts at the board; a scenario says from which round each exists and what attention it costs. */
export const BOARD_ACTS = [
  'share',
  'request',
  'verify',
  'meet',
  'pledge',
  'deal',
  'warn',
  'amend',
  'engage',
  'frame',
  'broker',
  'agreement',
  'sign',
] as const
export type BoardAct = (typeof BOARD_ACTS)[number]

/**
 * How a personal card may be given: under an agreement to share data, without names (blunter), or as it is without a
 * basis in law. The fourth way is to refuse.
 */
export const WAYS = ['agreement', 'anonymised', 'no-basis'] as const
export type Way = (typeof WAYS)[number]
