import type { EventBody, View } from '../../schema/index.ts'
import { told } from '../sentences/event.ts'
import { type Sentence, seatsIn, spoken } from '../sentences/slots.tsx'
import type { Seen } from '../table.ts'
import { holds } from '../words/sought.ts'

/** What an entry of the journal is about. */
export const KINDS = ['talk', 'word', 'money', 'programmes', 'place'] as const
export type Kind = (typeof KINDS)[number]

/** Events that the journal leaves out: the heading above them, or the board beside it, says the same. */
const UNTOLD: readonly EventBody['type'][] = ['round-began', 'attention-spent', 'scored', 'ready']

const KIND_OF: Readonly<Record<EventBody['type'], Kind>> = {
  'round-began': 'place',
  'phase-began': 'place',
  'act-began': 'place',
  bulletin: 'place',
  'event-fell': 'place',
  'confidence-moved': 'place',
  'session-ended': 'place',
  'attention-changed': 'place',
  scored: 'place',
  ready: 'talk',
  reflected: 'talk',
  'card-dealt': 'talk',
  shared: 'talk',
  shaded: 'talk',
  requested: 'talk',
  refused: 'talk',
  unanswered: 'talk',
  'verify-ordered': 'talk',
  'claim-borne-out': 'talk',
  'lie-proven': 'talk',
  'card-settled': 'talk',
  withheld: 'talk',
  met: 'talk',
  'met-both': 'talk',
  sounding: 'talk',
  aired: 'talk',
  'attention-spent': 'talk',
  'data-breach': 'talk',
  warned: 'talk',
  framed: 'talk',
  'frame-fell': 'talk',
  brokered: 'talk',
  'broker-declined': 'talk',
  'trust-moved': 'talk',
  pledged: 'word',
  'pledge-judged': 'word',
  'pledge-lapsed': 'word',
  'deal-proposed': 'word',
  'deal-countered': 'word',
  'deal-accepted': 'word',
  'deal-declined': 'word',
  'deal-withdrawn': 'word',
  'deal-expired': 'word',
  'deal-bound': 'word',
  amended: 'word',
  'agreement-drafted': 'word',
  'agreement-signed': 'word',
  'agreement-turned-down': 'word',
  'agreement-lapsed': 'word',
  'agreement-began': 'word',
  'agreement-leaving': 'word',
  'agreement-left': 'word',
  'agreement-ended': 'word',
  income: 'money',
  paid: 'money',
  'budget-sealed': 'money',
  'budget-opened': 'money',
  charged: 'money',
  granted: 'money',
  overdrawn: 'money',
  clawback: 'money',
  escalated: 'money',
  'notice-issued': 'money',
  'notice-lifted': 'money',
  'fund-opened': 'money',
  'risk-shared': 'money',
  'gain-shared': 'money',
  'fund-returned': 'money',
  'programme-ran': 'programmes',
  'programme-stalled': 'programmes',
  'programme-dropped': 'programmes',
  'programme-opened': 'programmes',
  'programme-closed': 'programmes',
  'programme-adopted': 'programmes',
  engaged: 'programmes',
  voted: 'programmes',
}

/** An entry of the journal: when, what about, whom it names, and how it is told. */
export interface Entry {
  readonly round: number
  readonly body: EventBody
  readonly kind: Kind
  readonly seats: readonly string[]
  readonly sentence: Sentence
  readonly text: string
}

/** All entries that a view tells of, oldest first. */
export const entriesOf = (view: View, events: readonly Seen[]): Entry[] =>
  events.flatMap(({ round, body }) => {
    if (UNTOLD.includes(body.type)) return []
    const sentence = told(view, body)
    return [
      {
        round,
        body,
        kind: KIND_OF[body.type],
        seats: [...new Set(seatsIn(sentence))],
        sentence,
        text: spoken(view, sentence),
      },
    ]
  })

/** What is looked for; whatever is left open fits. */
export interface Sought {
  readonly seat: string | undefined
  readonly kind: Kind | undefined
  readonly round: number | undefined
  readonly text: string
}
export const ANYTHING: Sought = { seat: undefined, kind: undefined, round: undefined, text: '' }

/** The entries that fit all that is looked for. */
export const found = (entries: readonly Entry[], { seat, kind, round, text }: Sought): Entry[] =>
  entries.filter(
    (one) =>
      (seat === undefined || one.seats.includes(seat)) &&
      (kind === undefined || one.kind === kind) &&
      (round === undefined || one.round === round) &&
      (text.trim() === '' || holds(one.text, text)),
  )
