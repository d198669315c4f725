import { addWords, phrase, type Slots, type Stem } from '../../words/index.ts'
import { en } from './en/index.ts'

/** The name of a phrase of the debrief; the endings of plurals are left off. */
export type Key = Stem<keyof typeof en>
export type { Slots }

const NAME = 'debrief'

/** Resolves when the debrief can be told in the language that is spoken. */
export const wordsReady = addWords({ [NAME]: en }, () =>
  import('./cy/index.ts').then(({ cy }) => ({ [NAME]: cy })),
)

/** A phrase of the debrief in the player's language, its `{{slots}}` filled. A slot `count` chooses the plural. */
export const say = (key: Key, slots: Slots = {}): string => phrase(NAME, key, slots)
