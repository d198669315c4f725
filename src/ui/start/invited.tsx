import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Icon } from '../parts/icon.tsx'
import { Mark } from '../parts/mark.tsx'
import type { Persona } from '../table.ts'
import { t } from '../words/index.ts'
import { asWritten } from '../words/written.ts'
import { partnersOf } from './challenge.tsx'
import { Difficulty } from './difficulty.tsx'
import type { Choice, Offer, OfferedSeat } from './model.ts'
import { PlacePicture } from './place-picture.tsx'

interface Props {
  readonly offer: Offer
  readonly choice: Choice
  readonly personas: readonly Persona[]
  readonly busy: boolean
  readonly onPlay: () => void
  readonly onStart: () => void
}

const seatsOf = (offer: Offer, ids: readonly string[]): OfferedSeat[] =>
  ids.flatMap((id) => offer.seats.find((one) => one.id === id) ?? [])

/** The seat of one who is invited alone, with what it is about; of several, names only: the button is to be in sight. */
const Seat = ({ seat, alone }: { seat: OfferedSeat; alone: boolean }): VNode => (
  <div class="invited-seat" data-role={seat.role} data-alone={alone}>
    <Mark role={seat.role} size={alone ? 34 : 24} />
    <div>
      <p class="seat-short" {...asWritten()}>
        {seat.short}
      </p>
      <p class="fine soft" {...asWritten()}>
        {seat.name}
      </p>
      {alone && (
        <p class="small" {...asWritten()}>
          {seat.about}
        </p>
      )}
    </div>
  </div>
)

/** What each seat is about, where several are invited. */
const Seats = ({ seats }: { seats: readonly OfferedSeat[] }): VNode => (
  <section aria-labelledby="invited-seats">
    <h2 id="invited-seats">{t('start:invited.about')}</h2>
    <ul class="invited-partners">
      {seats.map((seat) => (
        <li key={seat.id} data-role={seat.role}>
          <Mark role={seat.role} size={18} />
          <span {...asWritten()}>
            <strong>{seat.short}</strong>
            <span class="small invited-about">{seat.about}</span>
          </span>
        </li>
      ))}
    </ul>
  </section>
)

/** What a link leads to: the place, the seat, who else is there, and what to hand back; one button to sit down. */
export function Invited({ offer, choice, personas, busy, onPlay, onStart }: Props): VNode {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const seats = seatsOf(offer, choice.people)
  const partners = partnersOf(offer, choice, personas)
  return (
    <main class="start invited">
      <div class="hero">
        <PlacePicture offer={offer} eager />
        <div class="hero-sheet">
          <p class="kicker">{t('start:invited', { place: offer.place.name })}</p>
          <h1 ref={heading} tabIndex={-1} {...asWritten()}>
            {offer.title}
          </h1>
          <p class="start-lead" {...asWritten()}>
            {offer.summary}
          </p>
          <h2 class="unseen">{t('start:invited.seat', { count: choice.people.length })}</h2>
          <div class="invited-seats">
            {seats.map((seat) => (
              <Seat key={seat.id} seat={seat} alone={seats.length === 1} />
            ))}
          </div>
          <div class="hero-go">
            <button type="button" class="button primary large" disabled={busy} onClick={onPlay}>
              {t(busy ? 'app:loading' : seats.length > 1 ? 'start:play.several' : 'start:play')}{' '}
              <Icon name={busy ? 'hourglass' : 'arrowRight'} />
            </button>
            <p class="small soft">
              {t('start:time.about', { count: offer.rounds, ...offer.minutes })}{' '}
              {offer.measured && <Difficulty measured={offer.measured} />}
            </p>
          </div>
        </div>
      </div>
      <div class="invited-more">
        {seats.length > 1 && <Seats seats={seats} />}
        {partners.length > 0 && (
          <section aria-labelledby="invited-partners">
            <h2 id="invited-partners">{t('start:invited.partners')}</h2>
            <ul class="invited-partners">
              {partners.map(({ seat, persona }) => (
                <li key={seat.id} data-role={seat.role}>
                  <Mark role={seat.role} size={18} />
                  <span>
                    <strong {...asWritten()}>{seat.short}</strong> · {persona?.name}
                    <span class="fine soft">{persona?.manner}</span>
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section aria-labelledby="invited-back">
          <h2 id="invited-back">{t('start:invited.back')}</h2>
          <p class="small">{t('start:invited.back.about')}</p>
          <p class="small">
            {t('start:choose.seed')}: <strong>{choice.seed}</strong>.{' '}
            <span class="soft">{t('start:seed.about')}</span>
          </p>
          <button type="button" class="line-button" onClick={onStart}>
            {t('start:invited.start')}
          </button>
        </section>
      </div>
    </main>
  )
}
