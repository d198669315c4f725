import { type Signal, signal } from '@preact/signals'
import type { EventBody, View } from '../../schema/index.ts'
import { eventsFor, type Session } from '../../session/index.ts'
import { briefly } from '../../ui/sentences/event.ts'
import { spoken } from '../../ui/sentences/slots.tsx'
import { t } from '../../ui/words/index.ts'

/** What is said aloud when a partner does it. */
const SPOKEN: readonly EventBody['type'][] = [
  'shared',
  'requested',
  'refused',
  'met',
  'sounding',
  'aired',
  'pledged',
  'deal-proposed',
  'deal-countered',
  'deal-accepted',
  'deal-declined',
  'deal-withdrawn',
  'deal-bound',
  'agreement-drafted',
  'agreement-signed',
  'agreement-turned-down',
  'agreement-began',
  'agreement-leaving',
  'voted',
  'warned',
  'amended',
  'engaged',
  'framed',
  'brokered',
  'escalated',
  'budget-sealed',
]

/** News of others that stays until the player acts or the phase changes. */
const NEWS: readonly EventBody['type'][] = [
  'refused',
  'deal-proposed',
  'deal-countered',
  'deal-accepted',
  'deal-declined',
  'deal-withdrawn',
  'deal-bound',
  'agreement-drafted',
  'agreement-turned-down',
  'agreement-leaving',
  'warned',
  'amended',
  'brokered',
  'escalated',
]

/** Says in the one status region what each act of anybody is to a seat. */
export class Telling {
  readonly status: Signal<string> = signal('')
  readonly #seat: string
  /** The news that stays in the status region, the oldest first. */
  #news: readonly string[] = []

  constructor(seat: string) {
    this.#seat = seat
  }

  /** Lets go of the news: the player has done something. */
  forget(): void {
    this.#news = []
  }

  /** Says what led from one session to the next, as the seat sees it in `view`. */
  tell(before: Session, after: Session, view: View): void {
    if (before.state.phase !== after.state.phase) {
      this.#news = []
      this.status.value = t('board:status.phase', {
        phase: t(`app:phase.${view.phase}`),
        about: t(`app:phase.about.${view.phase}`),
      })
      return
    }
    const all = eventsFor(after, this.#seat, before.events.length).map(({ body }) => body)
    const bound = all.some(({ type }) => type === 'deal-bound')
    const said = all.filter(
      ({ type }) => SPOKEN.includes(type) && !(bound && (type === 'pledged' || type === 'deal-accepted')),
    )
    const words = said.map((body) => spoken(view, briefly(view, body)))
    if (before.state.seats[this.#seat]?.ready && !after.state.seats[this.#seat]?.ready)
      words.push(t('board:status.called'))
    if (words.length === 0) return
    if (said.some((body) => NEWS.includes(body.type) && 'by' in body && body.by !== this.#seat) || bound) {
      // The same twice, as when one partner accepts two offers, is said once.
      const now = words.join(' ')
      this.#news = [...this.#news.filter((one) => one !== now), now].slice(-2)
      this.status.value = this.#news.join(' ')
    } else if (this.#news.length === 0) this.status.value = words.join(' ')
  }
}
