import { computed, type ReadonlySignal } from '@preact/signals'
import type { View } from '../../schema/index.ts'
import type { Session } from '../../session/index.ts'
import { pieceOf } from '../../ui/board/piece.ts'
import type { Reason, Stance } from '../../ui/table.ts'
import { type Language, language } from '../../ui/words/index.ts'
import type { ToldReason } from '../thinking/told.ts'

/** What is made of words: made anew when another language is spoken. */
export const inWords = <T>(make: (spoken: Language) => T): ReadonlySignal<T> =>
  computed(() => make(language.value))

/** What partners say of themselves, and the rules by which they stand where they do: after the board. */
export const STANDPOINTS = pieceOf(() => import('./standpoints.ts'))

/** What partners did and why, in words; nothing until the words for that have come. */
export const reasonsOf = (view: View, told: readonly ToldReason[]): readonly Reason[] =>
  STANDPOINTS.loaded.value?.reasonsOf(view, told) ?? []

/** Where each partner stands towards the player, in its own words; nothing until the rules for that have come. */
export const stancesOf = (session: Session, view: View): readonly Stance[] =>
  STANDPOINTS.loaded.value?.stancesOf(session, view) ?? []
