/** The acts at the board; a scenario says from which round each exists and what attention it costs. */
export const BOARD_ACTS = ['share', 'request', 'verify', 'meet', 'pledge', 'deal'] as const
export type BoardAct = (typeof BOARD_ACTS)[number]
