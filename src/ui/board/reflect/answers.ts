import type { BoardState } from '../state.ts'

/** My answers as the engine wants them: of those seats for which I chose a need, with how far it trusts me where I said so. */
export const answersOf = (board: BoardState): { about: string; need: string; trusted?: number }[] =>
  Object.entries(board.answers.value).flatMap(([about, { need, trusted }]) =>
    need === undefined ? [] : [{ about, need, ...(trusted === undefined ? {} : { trusted }) }],
  )
