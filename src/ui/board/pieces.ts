import { pieceOf } from './piece.ts'

/** The parts of the board that its first moment does not show. */
export const DIALOGS = pieceOf(() => import('./dialogs/drawn.tsx'))
export const GUIDE = pieceOf(() => import('./guide/guide.tsx'))
export const PHASES = pieceOf(() => import('./phases.tsx'))

/** Loads what the board will be asked for next. What does not come now is asked for again when it is needed. */
export function loadPieces(): void {
  for (const piece of [DIALOGS, PHASES]) void piece.load().catch(() => undefined)
}
