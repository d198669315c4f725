import { opened, seatOf } from '../../lore.ts'
import type { Seen } from '../../table.ts'
import { dueNow } from '../budget/promised.ts'
import type { Facts, Step } from './steps.ts'

/** What an occasion looks at to know whether it is there. */
export interface Occurring extends Facts {
  /** What the viewer saw happen, the oldest first. */
  readonly events: readonly Seen[]
}

/** Something that unfolds later in a session, with what a hint points at then. Words stand under `guide:on.<id>`. */
export interface Occasion extends Omit<Step, 'id' | 'can' | 'done'> {
  readonly id: 'act' | 'own-notice' | 'notice' | 'agreement' | 'due'
  readonly when: (now: Occurring) => boolean
}

/** Each is told of once on a device, when it first comes to pass. */
const OCCASIONS: readonly Occasion[] = [
  {
    id: 'act',
    phase: 'brief',
    target: '.front-story',
    tab: 'desk',
    reads: '.front-page',
    // A chapter that begins at an outturn is read of in the next brief.
    when: ({ view, events }) =>
      events.some(({ round, body }) => body.type === 'act-began' && round > 0 && round === view.round - 1),
  },
  {
    id: 'own-notice',
    phase: 'brief',
    target: '.agency-top',
    tab: 'agency',
    when: ({ view }) => Boolean(seatOf(view, view.viewer)?.notice),
  },
  {
    id: 'notice',
    phase: 'brief',
    target: '.partner-notice',
    tab: 'partners',
    when: ({ view }) => view.seats.some(({ id, notice }) => id !== view.viewer && notice !== null),
  },
  {
    id: 'agreement',
    phase: 'board',
    target: '.act[data-act="draft"]',
    tab: 'desk',
    when: ({ options, looked }) => opened(options, 'draft').length > 0 && !looked.has('draft'),
  },
  {
    id: 'due',
    phase: 'budget',
    target: '.budget-due',
    tab: 'desk',
    reads: '.running',
    when: ({ view }) => dueNow(view).length > 0,
  },
]

/** The occasion to tell of now: the first of this phase that has come to pass and was not told of before. */
export const nextOccasion = (now: Occurring, met: readonly string[]): Occasion | undefined =>
  OCCASIONS.find(({ id, phase, when }) => phase === now.view.phase && !met.includes(id) && when(now))
