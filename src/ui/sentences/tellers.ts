import type { EventBody, View } from '../../schema/index.ts'
import type { Sentence } from './slots.tsx'

/** An event of one type. */
export type Of<T extends EventBody['type']> = Extract<EventBody, { type: T }>
/** For each type of event, what makes a sentence of it. */
export type Tellers = { [T in EventBody['type']]: (view: View, event: Of<T>) => Sentence }
